using System.Collections.Immutable;
using Samvirke.Municipality;
using Samvirke.Municipality.KeepMeetings;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadFunctions;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Settings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.HoldMeetings;

/// <summary>A municipality's meetings as somebody may read them.</summary>
/// <param name="Local">The municipality.</param>
/// <param name="Structures">The structures that it has, by name.</param>
/// <param name="Least">The least that a meeting must be shared with for them to read it.</param>
/// <param name="Meetings">The meetings, by key.</param>
public sealed record OpenMeetings(LocalRegister Local, ImmutableArray<Entry> Structures, SharedWith Least, ImmutableArray<KeptMeeting> Meetings)
{
    /// <summary>The number of the municipality.</summary>
    public string Number => Local.Area.Details.Scalar("number") ?? "";

    /// <summary>Whether they write for the municipality.</summary>
    public bool MayWrite => Least == SharedWith.Own;

    /// <summary>The structure with the id, where the municipality has it.</summary>
    public Entry? Structure(string? id) => Structures.FirstOrDefault(each => each.Id.Value == id);
}

/// <summary>Opens the meetings of municipalities, as far as they are shared with whoever reads.</summary>
internal sealed class MeetingDesk(Meetings meetings, AccountSettings settings)
{
    /// <summary>The meetings; nothing where no municipality has the number. What is noted is of today: at other moments there are none.</summary>
    public async Task<OpenMeetings?> OpenAsync(Visit visit, Standing standing, string number, CancellationToken cancellation)
    {
        if (LocalRegister.Of(visit.Snapshot, number) is not { } local) return null;
        var least = NoteReaders.Least(standing, local, MunicipalityPlace.Of(visit.Snapshot, local));
        var kept = visit.AsOf.IsNow && local.Organisation is { } organisation ? await meetings.ReadAsync(organisation.Id, least, cancellation) : [];
        return new OpenMeetings(local, [.. StructuresView.All(visit.Snapshot, local, Norwegian.Names).Select(held => held.Entry)], least, kept);
    }

    /// <summary>An address as people reach it from outside.</summary>
    public Uri Outside(string address) => new(settings.Address, address);
}
