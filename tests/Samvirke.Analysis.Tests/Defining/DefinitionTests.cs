using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;
using Shouldly;

namespace Samvirke.Analysis.Tests.Defining;

public sealed class DefinitionTests
{
    [Fact]
    public void Find_OneTermTreatedAsBehaviourAndAsHealth_Conflicts()
    {
        var pair = Pair(Definition("barnevernsloven", "rusproblem").With("classification", "behaviour"), Definition("helseloven", "Rusproblem ").With("classification", "health"))!;

        (pair.Pair.Relation, pair.Pair.Score).ShouldBe((EffortRelation.Conflicts, 0.8));
        Said(pair)[0].ShouldBe("«barnevernsloven» behandler det som et spørsmål om atferd, «helseloven» som et spørsmål om helse. Den samme saken kan gå to ulike veier.");
        pair.Align.Select(each => each.Matter).ShouldBe([AlignedMatter.Terms, AlignedMatter.Owner]);
        pair.Reasons.ShouldAllBe(reason => !reason.Entries.IsEmpty && !reason.Citations.IsEmpty);
    }

    [Theory]
    [InlineData("0-17", "0-24", "Den som er 18–24 år, er med etter «b», men ikke etter «a».")]
    [InlineData("16-", "13-29", "Den som er 30 år eller eldre, er med etter «a», men ikke etter «b».|Den som er 13–15 år, er med etter «b», men ikke etter «a».")]
    [InlineData("15", "16", "Den som er 15 år, er med etter «a», men ikke etter «b».|Den som er 16 år, er med etter «b», men ikke etter «a».")]
    public void Find_OneTermWithOtherAges_ConflictsForThoseAges(string one, string other, string expected)
    {
        var pair = Pair(Definition("a", "unge", $"age:{one}"), Definition("b", "unge", $"age:{other}"))!;

        pair.Pair.Relation.ShouldBe(EffortRelation.Conflicts);
        Said(pair).ShouldBe([.. expected.Split('|'), "Begge sier hva «unge» betyr."]);
        pair.Align.Select(each => each.Matter).ShouldContain(AlignedMatter.TargetGroup);
    }

    [Fact]
    public void Find_SeveralDifferences_IsSurerThanOne()
    {
        var one = Pair(Definition("a", "unge", "age:0-17"), Definition("b", "unge", "age:0-24"))!;
        var two = Pair(Definition("a", "unge", "age:0-17,targetGroup:children"), Definition("b", "unge", "age:0-24,targetGroup:young-adults"))!;

        two.Pair.Score.ShouldBeGreaterThan(one.Pair.Score);
        Said(two).ShouldContain("Målgruppe: barn etter «a», unge voksne etter «b».");
    }

    [Fact]
    public void Find_OneTermWithinTheSameLimits_OverlapsAndCouldBeOne()
    {
        var pair = Pair(Definition("a", "barn", "age:0-17"), Definition("b", "barn", "age:0-17"))!;

        pair.Pair.Relation.ShouldBe(EffortRelation.Overlaps);
        pair.Align.Select(each => each.Matter).ShouldBe([AlignedMatter.Content]);
    }

    [Theory]
    [InlineData("barn", "age:0-17", "unge", "age:13-24")]
    [InlineData("barn", "age:0-17", "barn", "")]
    [InlineData("barn", "", "barn", "")]
    [InlineData("barn", "age:0-17", "barn", "age:0-17,targetGroup:children")]
    [InlineData("barn", "preventionLevel:universal,preventionLevel:selective", "barn", "preventionLevel:selective,preventionLevel:indicated")]
    public void Pairs_OtherTermsOrLimitsThatOnlyOneGives_AreNone(string one, string limits, string other, string others) =>
        OverlapAnalysis.Of(Made.Snapshot(Definition("a", one, limits), Definition("b", other, others))).Pairs.ShouldBeEmpty();

    [Fact]
    public void Pairs_DefinitionAndWhatUsesIt_AreNone()
    {
        var provision = Made.Entry("paragraf", Kind.Provision, "age:0-17,targetGroup:children") with { Name = new LocalizedText("barn") };
        var used = Definition("a", "barn", "age:0-17,targetGroup:children") with { Relations = [Made.Relation("used-in", "paragraf")] };

        OverlapAnalysis.Of(Made.Snapshot(provision, used)).Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void After_DefinitionThatIsChanged_IsFollowed()
    {
        var (one, other) = (Definition("a", "barn", "age:0-17"), Definition("b", "unge", "age:0-24"));
        var analysis = OverlapAnalysis.Of(Made.Snapshot(one, other));

        var same = analysis.After(analysis.Snapshot.Imagine([new Revision.Put(Definition("b", "barn", "age:0-24"))]));
        var gone = same.After(same.Snapshot.Imagine([new Revision.Remove(one.Id)]));

        analysis.Pairs.ShouldBeEmpty();
        same.Pairs.Select(pair => pair.Relation).ShouldBe([EffortRelation.Conflicts]);
        gone.Pairs.ShouldBeEmpty();
    }

    private static Entry Definition(string id, string term, string limits = "") => Made.Entry(id, Kind.Definition, limits).With("term", term);

    private static ExplainedPair? Pair(Entry one, Entry other)
    {
        var analysis = OverlapAnalysis.Of(Made.Snapshot(one, other));
        return analysis.Pairs.SingleOrDefault() is { } pair ? analysis.Explain(pair) : null;
    }

    private static ImmutableArray<string> Said(ExplainedPair pair) => [.. pair.Reasons.Select(reason => reason.Text.In(Tongue.Nb).Text)];
}
