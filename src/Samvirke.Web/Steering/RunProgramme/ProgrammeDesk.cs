using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Steering.RunProgramme;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Settings;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.RunProgramme;

/// <summary>A programme as somebody may read it.</summary>
/// <param name="Whole">The programme with all that belongs to it.</param>
/// <param name="MayWrite">Whether they act for the organisation that keeps it.</param>
/// <param name="Telling">Says what it says in the language of the visit.</param>
public sealed record OpenProgramme(WholeProgramme Whole, bool MayWrite, ProgrammeTelling Telling)
{
    /// <summary>The programme.</summary>
    public Programme Programme => Whole.Kept.Programme;

    /// <summary>The organisation that keeps it.</summary>
    public EntryId Organisation => Whole.Kept.Organisation;

    /// <summary>Which of the organisation's it is.</summary>
    public string Key => Whole.Kept.Key;

    /// <summary>A page of it.</summary>
    public string Address(params ReadOnlySpan<object> parts) => ProgrammeAddress.Of(Organisation, Key, parts);
}

/// <summary>Opens programmes, as far as they are shared with whoever reads.</summary>
internal sealed class ProgrammeDesk(Programmes programmes, AccountSettings settings)
{
    /// <summary>The programme; nothing where there is none that they may read. What is noted is of today: at other moments there is none.</summary>
    public async Task<OpenProgramme?> OpenAsync(Visit visit, Standing standing, string organisation, string key, CancellationToken cancellation)
    {
        if (!visit.AsOf.IsNow || !EntryId.IsValid(organisation) || !EntryId.IsValid(key)) return null;
        var owner = new EntryId(organisation);
        if (await programmes.FindAsync(owner, key, cancellation) is not { } whole) return null;
        var mayWrite = standing.ActsFor(owner);
        return mayWrite || whole.Kept.Paper.SharedWith == SharedWith.Public ? new(whole, mayWrite, Telling(visit, whole.Kept.Programme)) : null;
    }

    /// <summary>The programmes that they may read: their own first, then those that others share with everybody.</summary>
    public async Task<(ImmutableArray<KeptProgramme> Own, ImmutableArray<KeptProgramme> Others)> ListAsync(Visit visit, Standing standing, CancellationToken cancellation)
    {
        if (!visit.AsOf.IsNow) return ([], []);
        var all = await programmes.PublicAsync(cancellation);
        if (standing.Acting is not { } acting) return ([], all);
        return (await programmes.OfAsync(acting.Organisation, cancellation), [.. all.Where(each => each.Organisation != acting.Organisation)]);
    }

    /// <summary>Says what a programme says in the language of the visit.</summary>
    public static ProgrammeTelling Telling(Visit visit, Programme programme) => new(visit.Tongue, visit.Snapshot.Find, MeetingTexts.Of) { Criteria = programme.Criteria };

    /// <summary>An address as people reach it from outside.</summary>
    public Uri Outside(string address) => new(settings.Address, address);
}
