using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.ReadFunctions;

/// <summary>A coordinating function that a municipality has.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Form">What it is called nationally; nothing where it is the municipality's own.</param>
public sealed record HeldFunction(Entry Entry, Entry? Form)
{
    /// <summary>The post or unit that holds it; nothing where it is not said.</summary>
    public LocalizedText? Office => Entry.Details.Text("office");

    /// <summary>How large a share of a post it is.</summary>
    public LocalizedText? Position => Entry.Details.Text("positionSize");

    /// <summary>The post or unit that stands in.</summary>
    public LocalizedText? Substitute => Entry.Details.Text("substitute");

    /// <summary>Whether nobody holds it now.</summary>
    public bool IsVacant => Entry.Details.Scalar("vacant") is "true";

    /// <summary>What it does here; where that is not said, what it does nationally.</summary>
    public LocalizedText? Tasks => Entry.Details.Text("tasks") ?? Form?.Details.Text("tasks");

    /// <summary>Whether <see cref="Tasks"/> are those that are said nationally.</summary>
    public bool AreTasksNational => Tasks is not null && Entry.Details.Text("tasks") is null;

    /// <summary>What the municipality has, by name.</summary>
    public static ImmutableArray<HeldFunction> All(RegisterSnapshot snapshot, LocalRegister local, IComparer<string> names) =>
        [.. local.OfKind(Kind.Function).Select(entry => new HeldFunction(entry, FormOf(snapshot, entry))).OrderBy(each => each.Entry.Name.ToString(), names)];

    private static Entry? FormOf(RegisterSnapshot snapshot, Entry entry) => snapshot.ReachedFrom(entry, RelationTypes.LocalFormOf).FirstOrDefault(form => form.Kind == Kind.Function);
}

/// <summary>Two functions of a municipality whose tasks overlap.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Pair">How they relate, with reasons and what could be aligned: the two themselves, or what they are called nationally where that says more.</param>
public sealed record CrowdedFunctions(HeldFunction A, HeldFunction B, ExplainedPair Pair);

/// <summary>Who coordinates what in a municipality.</summary>
/// <param name="Held">What the municipality says that it has.</param>
/// <param name="Crowded">Pairs of these whose tasks overlap, the likeliest first.</param>
/// <param name="Required">Functions that the law demands of municipalities and that this one has not said anything about.</param>
/// <param name="Usual">Other functions that municipalities have and that this one has not said anything about.</param>
public sealed record FunctionsView(ImmutableArray<HeldFunction> Held, ImmutableArray<CrowdedFunctions> Crowded, ImmutableArray<Entry> Required, ImmutableArray<Entry> Usual)
{
    /// <summary>Reads it.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="local">The municipality.</param>
    /// <param name="analysis">Makes how efforts relate, of the same register; asked only where the municipality has two functions that could overlap.</param>
    /// <param name="names">The order of names.</param>
    public static FunctionsView Of(RegisterSnapshot snapshot, LocalRegister local, Func<OverlapAnalysis> analysis, IComparer<string> names)
    {
        var held = HeldFunction.All(snapshot, local, names);
        var forms = held.Select(each => each.Form?.Id).OfType<EntryId>().ToHashSet();
        var missing = NationalDemands.Of(snapshot).Functions.Where(entry => !forms.Contains(entry.Id)).OrderBy(entry => entry.Name.ToString(), names).ToLookup(entry => IsRequired(snapshot, entry));
        return new(held, held.Length < 2 ? [] : Overlapping(held, analysis()), [.. missing[true]], [.. missing[false]]);
    }

    /// <summary>Whether the law demands it: it rests on a provision that is a duty, or fulfils one.</summary>
    internal static bool IsRequired(RegisterSnapshot snapshot, Entry form) =>
        snapshot.ReachedFrom(form, RelationTypes.LegalBasis).Any(basis => basis.Details.Scalar("force") is "duty") || snapshot.ReachedFrom(form, RelationTypes.Fulfils).Any(demand => demand.Kind == Kind.Duty);

    private static ImmutableArray<CrowdedFunctions> Overlapping(ImmutableArray<HeldFunction> held, OverlapAnalysis analysis)
    {
        var found = new List<CrowdedFunctions>();
        for (var i = 0; i < held.Length; i++)
        {
            for (var j = i + 1; j < held.Length; j++)
            {
                if (Likelier(Pair(analysis, held[i].Entry, held[j].Entry), Pair(analysis, held[i].Form, held[j].Form)) is { } pair) found.Add(new(held[i], held[j], analysis.Explain(pair)));
            }
        }

        return [.. found.OrderByDescending(each => each.Pair.Pair.Score)];
    }

    private static EffortPair? Likelier(EffortPair? one, EffortPair? other) => (one?.Score ?? 0) > (other?.Score ?? 0) ? one : other;

    private static EffortPair? Pair(OverlapAnalysis analysis, Entry? one, Entry? other) =>
        one is not null && other is not null && analysis.Find(one.Id, other.Id) is { Relation: EffortRelation.Overlaps } pair && analysis.IsSomething(pair) ? pair : null;
}
