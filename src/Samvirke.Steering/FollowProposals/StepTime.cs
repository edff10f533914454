using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.FollowProposals;

/// <summary>Whether something was done after the report that proposed it.</summary>
public enum StepTime
{
    /// <summary>After it.</summary>
    Since,
    /// <summary>It was there before.</summary>
    Before,
    /// <summary>Nothing that the register has says when.</summary>
    Unknown,
}

/// <summary>What says so.</summary>
public enum StepDating
{
    /// <summary>The days on which it holds, or the year that it was given.</summary>
    ValidTime,
    /// <summary>The day of the documents that state it.</summary>
    Sources,
    /// <summary>Nothing.</summary>
    Nothing,
}

/// <summary>Tells what came after a report from what was there before.</summary>
internal sealed class StepTiming(RegisterSnapshot snapshot, DateOnly? published)
{
    /// <summary>
    /// When a step was taken. A document from after the report that states the tie says more than the age of what it ties: an old service can take up a new proposal.
    /// Documents that are older than the report, or the report itself, know of nothing that came later.
    /// </summary>
    public (StepTime Time, StepDating Dating) Of(Entry what, Relation tie)
    {
        if (published is not { } day) return (StepTime.Unknown, StepDating.Nothing);
        if (Against(day, tie.Valid.From) is { } tied) return (tied, StepDating.ValidTime);
        if (what.Kind == Kind.Source && Written(day, what) is { } written) return (written, StepDating.Sources);
        ImmutableArray<StepTime?> stated = [.. tie.Citations.Select(citation => snapshot.Find(citation.Source) is { } document ? Written(day, document) : null)];
        if (stated.Contains(StepTime.Since)) return (StepTime.Since, StepDating.Sources);
        if ((Against(day, what.Valid.From) ?? Year(day, what)) is { } held) return (held, StepDating.ValidTime);
        return stated.Length > 0 && stated.All(each => each == StepTime.Before) ? (StepTime.Before, StepDating.Sources) : (StepTime.Unknown, StepDating.Nothing);
    }

    /// <summary>The first day of the year of the report may stand for any day of it.</summary>
    private static StepTime? Against(DateOnly published, DateOnly? from) => from switch
    {
        null => null,
        { Month: 1, Day: 1 } whole when whole.Year == published.Year => null,
        { } day => day > published ? StepTime.Since : StepTime.Before,
    };

    private static StepTime? Year(DateOnly published, Entry what) => what.Kind == Kind.Assignment ? Against(published, what.Details.Scalar("year")) : null;

    /// <summary>Of the year of the report itself nobody can tell.</summary>
    private static StepTime? Against(DateOnly published, string? text) =>
        !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == published.Year ? null
        : year > published.Year ? StepTime.Since : StepTime.Before;

    /// <summary>When a document was written, whether its day or only its year is known.</summary>
    private static StepTime? Written(DateOnly published, Entry document) =>
        PublishedOn(document) is not { } day ? Against(published, document.Details.Scalar("published"))
        : day > published ? StepTime.Since : StepTime.Before;

    /// <summary>The day on which a document was published, where that is known.</summary>
    public static DateOnly? PublishedOn(Entry document) =>
        DateOnly.TryParseExact(document.Details.Scalar("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : document.Valid.From;
}
