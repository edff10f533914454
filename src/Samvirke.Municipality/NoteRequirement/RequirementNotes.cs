using System.Collections.Immutable;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.NoteRequirement;

/// <summary>What came of noting something: exactly one of the records below. Only the first two have altered anything.</summary>
public abstract record NoteOutcome
{
    private NoteOutcome()
    {
    }

    /// <summary>It is noted.</summary>
    public sealed record Noted(RequirementNote Note) : NoteOutcome;

    /// <summary>The note is taken away.</summary>
    public sealed record TakenAway : NoteOutcome;

    /// <summary>Somebody wrote in between.</summary>
    /// <param name="Latest">What they wrote; nothing where they took the note away.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(RequirementNote? Latest, long Version) : NoteOutcome;

    /// <summary>The text is longer than a note may be.</summary>
    public sealed record TooLong : NoteOutcome;
}

/// <summary>A municipality notes how a requirement stands, and others read it as far as it shares it.</summary>
public sealed class RequirementNotes(WorkbenchStore workbench)
{
    /// <summary>The latest version of the paper, also where it was taken away.</summary>
    public Task<Paper?> FindAsync(EntryId organisation, EntryId requirement, CancellationToken cancellation) =>
        workbench.FindAsync(RequirementNote.Name(organisation, requirement), cancellation);

    /// <summary>The notes of the municipality that the reader may see, by requirement.</summary>
    public async Task<ImmutableDictionary<EntryId, RequirementNote>> ReadAsync(EntryId organisation, SharedWith upTo, CancellationToken cancellation)
    {
        var papers = await workbench.OfAsync(organisation, RequirementNote.Sort, cancellation);
        return papers.Where(paper => paper.SharedWith >= upTo).Select(RequirementNote.Of).OfType<RequirementNote>().ToImmutableDictionary(note => note.Requirement);
    }

    /// <summary>Notes it, unless somebody has written since the version that the writer saw.</summary>
    /// <param name="organisation">The municipality.</param>
    /// <param name="requirement">The requirement.</param>
    /// <param name="state">How it stands; nothing to take the note away.</param>
    /// <param name="text">What the municipality says of it.</param>
    /// <param name="shared">Who may read it.</param>
    /// <param name="basedOn">The version that the writer saw.</param>
    /// <param name="account">Who writes.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<NoteOutcome> WriteAsync(
        EntryId organisation, EntryId requirement, RequirementState? state, string text, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation)
    {
        var kept = text.Trim().ReplaceLineEndings("\n");
        if (kept.Length > RequirementNote.Longest) return new NoteOutcome.TooLong();
        var paper = new NewPaper(RequirementNote.Name(organisation, requirement), basedOn, state is { } known ? RequirementNote.Write(known, kept) : null, shared, account);
        return await workbench.WriteAsync(paper, cancellation) switch
        {
            PaperOutcome.Written written => RequirementNote.Of(written.Paper) is { } note ? new NoteOutcome.Noted(note) : new NoteOutcome.TakenAway(),
            PaperOutcome.Conflict conflict => new NoteOutcome.Conflict(RequirementNote.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };
    }
}

/// <summary>How much of what a municipality notes for itself somebody may read.</summary>
public static class NoteReaders
{
    /// <summary>
    /// The least that a note must be shared with for the person to read it: all of their own; what is shared with the region for the governor, the county and the
    /// competence centre of an area that the municipality is or lies in, countries apart; for everybody else what is public.
    /// </summary>
    public static SharedWith Least(Standing who, LocalRegister local, MunicipalityPlace place)
    {
        if (local.Organisation is { } organisation && who.ActsFor(organisation.Id)) return SharedWith.Own;
        return place.Bodies.Any(body => who.ActsFor(body.Id) && RegionBody.Of(body) is { } region && region.Has(local.Area, place.Areas)) ? SharedWith.Region : SharedWith.Public;
    }
}
