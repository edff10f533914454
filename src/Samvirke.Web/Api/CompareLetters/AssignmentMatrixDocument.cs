using System.Collections.Immutable;
using Samvirke.Steering.CompareLetters;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Pages.Assignments;

namespace Samvirke.Web.Api.CompareLetters;

/// <summary>The assignments of a year across letters.</summary>
/// <param name="Year">The year.</param>
/// <param name="Assignments">The assignments: those first that most agencies lack.</param>
public sealed record AssignmentMatrixDocument(int Year, ImmutableArray<AssignmentRowDocument> Assignments)
{
    internal static AssignmentMatrixDocument Of(AssignmentMatrix matrix) => new(
        matrix.Year, [.. matrix.Rows.Select(row => new AssignmentRowDocument(EntryReference.Of(row.Assignment), [.. row.Agencies.Select(AgencyDocument.Of)]))]);

    /// <summary>What an answer looks like.</summary>
    internal static AssignmentMatrixDocument Example { get; } = new(2023,
    [
        new AssignmentRowDocument(
            new EntryReference("tb2023-30", "assignment", Names("Oppdraget om tverrsektorielt rusforebyggende arbeid blant barn og unge")),
            [
                new AgencyDocument(new EntryReference("hdir", "actor", Names("Helsedirektoratet")), "stands", true, [new EntryReference("tildelingsbrev-hdir-2023", "allocation-letter", Names("Tildelingsbrev til Helsedirektoratet for 2023"))], [new CitationReference("rapport-2024", "1.1")]),
                new AgencyDocument(new EntryReference("pod", "actor", Names("Politidirektoratet")), "missing", false, [], [new CitationReference("rapport-2024", "5.4.1")]),
            ]),
    ]);

    private static Dictionary<string, string> Names(string nb) => new(StringComparer.Ordinal) { ["nb"] = nb };
}

/// <summary>An assignment.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Agencies">Those who are to take part, and those whose letter has it.</param>
public sealed record AssignmentRowDocument(EntryReference Assignment, ImmutableArray<AgencyDocument> Agencies);

/// <summary>An assignment as one agency has it.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Standing"><c>stands</c> in its letter, <c>missing</c> from it, or <c>unknown</c>: nobody has laid in the letter, or it has not been looked through to the end.</param>
/// <param name="Leads">Whether the agency leads the work.</param>
/// <param name="Letters">The letters that have it, by the register.</param>
/// <param name="Citations">Where it is said.</param>
public sealed record AgencyDocument(EntryReference Agency, string Standing, bool Leads, ImmutableArray<EntryReference> Letters, ImmutableArray<CitationReference> Citations)
{
    internal static AgencyDocument Of(AgencyStanding each) => new(
        EntryReference.Of(each.Agency), StandingTag.Word(each.Standing), each.Leads, [.. each.Letters.Select(EntryReference.Of)], [.. each.Citations.Select(citation => new CitationReference(citation.Source.Value, citation.Locator))]);
}
