using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;

namespace Samvirke.Municipality.FitGrants;

/// <summary>A grant scheme as it stands for one municipality.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Standing">Whether municipalities can apply.</param>
/// <param name="Step">How closely it fits what it fits best.</param>
/// <param name="Matches">What it fits, the closest first, then by why it is wanted and by id.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record GrantFit(Entry Scheme, GrantStanding Standing, GrantStep Step, ImmutableArray<GrantMatch> Matches, ImmutableArray<Reason> For, ImmutableArray<Reason> Against)
{
    /// <summary>The order in which schemes are given: those that municipalities can apply for, what fits most closely, what fits most; by id where nothing tells them apart.</summary>
    public static IComparer<GrantFit> Order { get; } = Comparer<GrantFit>.Create((one, other) =>
        one.Standing != other.Standing ? one.Standing.CompareTo(other.Standing)
        : one.Step != other.Step ? one.Step.CompareTo(other.Step)
        : one.Closest != other.Closest ? other.Closest.CompareTo(one.Closest)
        : one.Scheme.Id.CompareTo(other.Scheme.Id));

    /// <summary>How many it fits as closely as what it fits best.</summary>
    public int Closest => Matches.Count(match => match.Step == Step);

    /// <summary>
    /// Where the deadlines stand; nothing where the register knows none. What is in force from year to year is announced on pages of the web: these of its sources, where it has any.
    /// </summary>
    public ImmutableArray<Citation> DeadlineCitations { get; init; } = [];

    /// <summary>The application deadline, where the register knows it.</summary>
    public Deadline? ApplyBy => DeadlineOf(Scheme, ApplicationKey);

    /// <summary>The reporting deadline, where the register knows it.</summary>
    public Deadline? ReportBy => DeadlineOf(Scheme, ReportingKey);

    /// <summary>The detail that holds the application deadline of a scheme.</summary>
    internal const string ApplicationKey = "applicationDeadline";

    /// <summary>The detail that holds its reporting deadline.</summary>
    internal const string ReportingKey = "reportingDeadline";

    internal static Deadline? DeadlineOf(Entry scheme, string key) => Deadline.Parse(scheme.Details.Scalar(key));
}
