using System.Collections.Immutable;
using System.Globalization;
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

/// <summary>A note as somebody saw it who confirms it.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Version">The version that they saw.</param>
public sealed record SeenNote(EntryId Requirement, long Version)
{
    /// <summary>How it is written in forms.</summary>
    public string Word => string.Create(CultureInfo.InvariantCulture, $"{Requirement.Value}:{Version}");

    /// <summary>What is written so; nothing where it is nothing.</summary>
    public static SeenNote? Read(string? word) =>
        word?.Split(':') is [var id, var typed] && EntryId.IsValid(id) && long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? new SeenNote(new EntryId(id), version) : null;
}

/// <summary>What came of confirming notes: exactly one of the records below. Only the first has altered anything.</summary>
public abstract record NoteConfirming
{
    private NoteConfirming()
    {
    }

    /// <summary>All that were chosen are confirmed.</summary>
    public sealed record Confirmed(int Notes) : NoteConfirming;

    /// <summary>Somebody has changed or taken away one of them since; none was confirmed.</summary>
    public sealed record Outrun : NoteConfirming;
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

    /// <summary>Records that notes still say how it is, all of them or none.</summary>
    /// <param name="organisation">The municipality.</param>
    /// <param name="seen">The notes as the writer saw them.</param>
    /// <param name="account">Who confirms.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<NoteConfirming> ConfirmAsync(EntryId organisation, IReadOnlyCollection<SeenNote> seen, Guid account, CancellationToken cancellation)
    {
        var notes = await ReadAsync(organisation, SharedWith.Own, cancellation);
        var papers = ImmutableArray.CreateBuilder<NewPaper>();
        foreach (var each in seen.Distinct())
        {
            if (notes.GetValueOrDefault(each.Requirement) is not { } note) return new NoteConfirming.Outrun();
            // The version that was seen is what it rests on: where another one stands by now, none is kept.
            papers.Add(new NewPaper(note.Paper.Name, each.Version, note.WriteConfirmed(), note.Paper.SharedWith, account));
        }

        return await workbench.WriteAllAsync(papers.ToImmutable(), cancellation) is PaperOutcome.Written ? new NoteConfirming.Confirmed(papers.Count) : new NoteConfirming.Outrun();
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
