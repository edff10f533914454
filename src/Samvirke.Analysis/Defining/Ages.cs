using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Defining;

/// <summary>A set of ages in whole years.</summary>
internal readonly struct Ages : IEquatable<Ages>
{
    private readonly UInt128 years;

    private Ages(UInt128 years) => this.years = years;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => years == 0;

    /// <summary>The ages that the entry says it is for.</summary>
    public static Ages Of(Entry entry)
    {
        var found = UInt128.Zero;
        foreach (var span in entry.Facets[Facet.Age].Select(AgeSpan.Parse).OfType<AgeSpan>())
        {
            for (var year = span.From; year <= (span.To ?? AgeSpan.Highest); year++) found |= UInt128.One << year;
        }

        return new(found);
    }

    /// <summary>The ages that the other does not have, as spans; one that reaches the highest age is open.</summary>
    public ImmutableArray<AgeSpan> Without(Ages other)
    {
        var left = years & ~other.years;
        var spans = ImmutableArray.CreateBuilder<AgeSpan>();
        for (var from = 0; from <= AgeSpan.Highest; from++)
        {
            if (!Has(left, from)) continue;
            var to = from;
            while (to < AgeSpan.Highest && Has(left, to + 1)) to++;
            spans.Add(new AgeSpan(from, to == AgeSpan.Highest ? null : to));
            from = to;
        }

        return spans.ToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(Ages other) => years == other.years;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ages other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => years.GetHashCode();

    private static bool Has(UInt128 set, int year) => (set >> year & 1) == 1;
}
