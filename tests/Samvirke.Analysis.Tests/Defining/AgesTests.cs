using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Defining;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Tests.Defining;

public sealed class AgesTests
{
    private static readonly Arbitrary<AgeSpan[]> Spans = Arb.From((
        from low in Gen.Choose(0, AgeSpan.Highest)
        from more in Gen.Choose(-1, 30)
        select new AgeSpan(low, more < 0 ? null : Math.Min(AgeSpan.Highest, low + more))).ArrayOf());

    [Fact]
    public void Without_AnyTwo_IsWhatIsInTheOneOnly() => Prop.ForAll(Spans, Spans, (one, other) =>
    {
        var left = Ages.Of(For(one)).Without(Ages.Of(For(other)));
        return Enumerable.Range(0, AgeSpan.Highest + 1).All(age => Has(left, age) == (Has(one, age) && !Has(other, age)));
    }).QuickCheckThrowOnFailure();

    private static Entry For(AgeSpan[] spans) => Made.Entry("a", Kind.Definition) with { Facets = FacetValues.Of([new FacetTerms(Facet.Age, [.. spans.Select(Written)])]) };

    private static string Written(AgeSpan span) => span.To is { } to ? $"{span.From}-{to}" : $"{span.From}-";

    private static bool Has(IEnumerable<AgeSpan> spans, int age) => spans.Any(span => span.Overlaps(new AgeSpan(age, age)));
}
