using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Grouping;

/// <summary>
/// How much it says that efforts share a trait: the rarer the more, and more for what they are about and for whom than for what form they have. The numbers
/// were chosen on the tuning part of the labelled groups.
/// </summary>
internal static class TraitWeights
{
    private const double OfFormWord = 0.3;

    private static readonly Dictionary<TraitSort, double> Sorts = new()
    {
        [TraitSort.Kind] = 0.7,
        [TraitSort.Addressee] = 0.8,
        [TraitSort.Law] = 0.8,
        [TraitSort.Concern] = 1,
        [TraitSort.Place] = 0.8,
        [TraitSort.Tie] = 0.8,
        [TraitSort.Name] = 1.2,
        [TraitSort.Word] = 0.7,
    };

    private static readonly Dictionary<string, double> Facets = new(StringComparer.Ordinal)
    {
        [Facet.Topic.Id] = 1,
        ["targetGroup"] = 1,
        [Facet.Setting.Id] = 1,
        ["substance"] = 0.8,
        [Facet.Sector.Id] = 0.4,
        [Facet.Level.Id] = 0.4,
        ["instrument"] = 0.2,
    };

    /// <summary>The weights in the order of the traits.</summary>
    public static IEnumerable<double> Of(EffortTraits traits) => traits.All.Select((trait, number) => Sort(traits, trait, number) * Math.Log((double)traits.Efforts.Length / traits.Having(number).Length));

    private static double Sort(EffortTraits traits, Trait trait, int number) => trait.Sort switch
    {
        TraitSort.Term => Facets.GetValueOrDefault(trait.Key.Split(' ')[0], 0.5),
        TraitSort.Name or TraitSort.Word => Sorts[trait.Sort] * (OfFormWord + ((1 - OfFormWord) * Math.Min(1, Spread(traits, number)))),
        var other => Sorts[other],
    };

    /// <summary>
    /// Over how many kinds a word is spread (the entropy, in natural logarithms): a word that one kind alone uses, as "circular" or "grant", says what form a
    /// thing has and not what it is about.
    /// </summary>
    private static double Spread(EffortTraits traits, int number)
    {
        var having = traits.Having(number);
        var kinds = new Dictionary<Kind, int>();
        foreach (var effort in having) kinds[traits.Kinds[effort]] = kinds.GetValueOrDefault(traits.Kinds[effort]) + 1;
        double all = having.Length;
        return kinds.Values.Order().Sum(count => -count / all * Math.Log(count / all));
    }
}
