using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Papers;
using Samvirke.Register.Relations;
using static Samvirke.Municipality.BuildPlan.Matters.MatterCells;
using static Samvirke.Municipality.BuildPlan.Matters.MatterTexts;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>What the municipality has entered of its own.</summary>
internal static class LocalMatters
{
    private static readonly ImmutableArray<string> OfPrevention = ["coordination", "crime-prevention", "public-health", "early-intervention", "licensing", "participation"];

    public static ImmutableArray<PaperBlock> Plans(PlanBasis basis, PlanSort sort) => Rows(
        basis, Kind.Plan, PlanMatter.Plans, [new(Plan), new(AdoptedBy), new(Period), new(Meets)],
        plan => [Cited(plan), Text(plan, "adoptedBy"), Valid(plan), Others(basis.Snapshot, plan, RelationTypes.Fulfils)]);

    public static ImmutableArray<PaperBlock> Services(PlanBasis basis, PlanSort sort) => Efforts(basis, Kind.Service, PlanMatter.Services, Service);

    public static ImmutableArray<PaperBlock> Measures(PlanBasis basis, PlanSort sort) => Efforts(basis, Kind.Measure, PlanMatter.LocalMeasures, Measure);

    public static ImmutableArray<PaperBlock> Functions(PlanBasis basis, PlanSort sort) => Rows(
        basis, Kind.Function, PlanMatter.Functions, [new(Function), new(HeldBy), new(Position), new(Tasks)],
        function => [Cited(function), Others(basis.Snapshot, function, RelationTypes.HeldBy), Text(function, "positionSize"), Said(function, "tasks")]);

    public static ImmutableArray<PaperBlock> Structures(PlanBasis basis, PlanSort sort) => Rows(
        basis, Kind.Structure, PlanMatter.Structures, [new(Structure), new(What), new(LedBy), new(Members)],
        structure => [Cited(structure), Said(structure, "purpose"), Others(basis.Snapshot, structure, RelationTypes.LedBy, RelationTypes.CoordinatedBy), Others(basis.Snapshot, structure, RelationTypes.HasMember)]);

    /// <summary>Functions and structures that the register describes for municipalities, with the one that the municipality has entered of the sort.</summary>
    public static ImmutableArray<PaperBlock> Possible(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.Possible), [new(Subject), new(Does), new(Here)],
        PlanEntries.All(basis.Snapshot, Kind.Function).Concat(PlanEntries.All(basis.Snapshot, Kind.Structure))
            .Where(entry => basis.Gaps.Scope.ReachOf(entry) == Reach.OneForEach && ChainPiece.IsEstablished(entry) && IsPrevention(entry) && !PlanEntries.IsOthers(basis, entry) && basis.Snapshot.ReachedFrom(entry, RelationTypes.PartOf).IsEmpty)
            .Select(entry => new PaperRow([Name(entry), Said(entry), Ours(basis, entry)])));

    /// <summary>How those who have been sentenced are followed up one by one is no matter of a plan; the advisory unit for drug cases, which is, names its substance.</summary>
    private static bool IsPrevention(Entry entry) =>
        !entry.Facets[PlanFacets.Substance].IsEmpty || (entry.Facets[Facet.Topic].Any(OfPrevention.Contains) && !entry.Facets[Facet.Topic].Contains("penal-reactions"));

    private static ImmutableArray<PaperText> Ours(PlanBasis basis, Entry sort)
    {
        ImmutableArray<Entry> ours = [.. basis.Local.Own.Where(entry => entry.Kind == sort.Kind && entry.Relations.Any(relation => relation.To == sort.Id))];
        return ours.IsEmpty ? [PaperText.Of(NotEntered)] : [.. ours.Select(PaperText.Of)];
    }

    private static ImmutableArray<PaperBlock> Efforts(PlanBasis basis, Kind kind, PlanMatter matter, Register.Texts.LocalizedText head) => Rows(
        basis, kind, matter, [new(head), new(PlanTexts.Responsible), new(TargetGroup), new(Prevention), new(Age), new(Funding)],
        effort =>
        [
            Cited(effort), Others(basis.Snapshot, effort, RelationTypes.ProvidedBy, RelationTypes.CarriedOutBy), Terms(effort, "targetGroup"), Terms(effort, "preventionLevel"), Ages(effort),
            Others(basis.Snapshot, effort, RelationTypes.FundedBy),
        ]);

    private static ImmutableArray<PaperBlock> Rows(PlanBasis basis, Kind kind, PlanMatter matter, ImmutableArray<PaperColumn> columns, Func<Entry, ImmutableArray<ImmutableArray<PaperText>>> cells) =>
        Table(Caption(matter), columns, basis.Local.OfKind(kind).Select(entry => new PaperRow(cells(entry))));

    private static ImmutableArray<PaperText> Text(Entry entry, string key) => entry.Details.Text(key) is { IsEmpty: false } text ? [PaperText.Of(text)] : [];
}
