using System.Collections.Immutable;
using Samvirke.Municipality.ReadPopulation;

namespace Samvirke.Municipality.ReadFigures;

/// <summary>Municipalities with about as many inhabitants.</summary>
/// <param name="From">The fewest.</param>
/// <param name="Below">All have fewer; nothing in the largest group.</param>
public sealed record SizeGroup(int From, int? Below)
{
    private static readonly ImmutableArray<int> Bounds = [0, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];

    /// <summary>The group of the municipality; nothing where its population is not known.</summary>
    public static SizeGroup? Of(string number)
    {
        if (Population.Of(number) is not { } population) return null;
        var i = Bounds.Length - 1;
        while (population.Everybody < Bounds[i]) i--;
        return new SizeGroup(Bounds[i], i + 1 < Bounds.Length ? Bounds[i + 1] : null);
    }

    /// <summary>Whether the municipality is one of them.</summary>
    public bool Has(string number) => Population.Of(number) is { } population && population.Everybody >= From && (Below is not { } below || population.Everybody < below);
}
