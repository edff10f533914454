using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;
using Shouldly;

namespace Samvirke.Analysis.Tests.Relating;

public sealed class OverlapPropertiesTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void Of_AnyOrderOfEntriesAndAnyNumberOfThreads_IsTheSame() => Prop.ForAll(Registers.Any, register =>
    {
        var told = Told(OverlapAnalysis.Of(register));
        Told(OverlapAnalysis.Of(RegisterSnapshot.Of(register.Entries.Reverse(), register.Moment))).ShouldBe(told);
        Told(OverlapAnalysis.Of(register, threads: 2)).ShouldBe(told);
    }).Check(Few);

    [Fact]
    public void Pairs_OfAnyRegister_AreOfTwoEffortsEachOnceTheLikeliestFirst() => Prop.ForAll(Registers.Any, register =>
    {
        var pairs = OverlapAnalysis.Of(register).Pairs.ToList();
        pairs.ShouldAllBe(pair => string.CompareOrdinal(pair.A.Id.Value, pair.B.Id.Value) < 0);
        pairs.Select(pair => (pair.A.Id, pair.B.Id)).ShouldBeUnique();
        pairs.ShouldAllBe(pair => EffortKinds.IsCompared(pair.A.Kind) && EffortKinds.IsCompared(pair.B.Kind));
        pairs.ShouldAllBe(pair => pair.Score > 0 && pair.Score <= 1 && pair.Confidence >= 0 && pair.Confidence <= pair.Score && pair.Relation != EffortRelation.None);
        pairs.Select(pair => -pair.Score).ShouldBeInOrder();
    }).Check(Few);

    [Fact]
    public void Find_EitherWay_IsTheSameAndNeverAnEffortWithItself() => Prop.ForAll(Registers.Any, register =>
    {
        var analysis = OverlapAnalysis.Of(register);
        foreach (var pair in analysis.Pairs.Take(50)) analysis.Find(pair.B.Id, pair.A.Id).ShouldBe(analysis.Find(pair.A.Id, pair.B.Id));
        foreach (var entry in register.Entries) analysis.Find(entry.Id, entry.Id).ShouldBeNull();
    }).Check(Few);

    [Fact]
    public void Explain_AnyPair_GivesReasonsAndForOverlapsWhatCanBeAligned() => Prop.ForAll(Registers.Any, register =>
    {
        var analysis = OverlapAnalysis.Of(register);
        foreach (var explained in analysis.Pairs.Select(analysis.Explain))
        {
            explained.Reasons.ShouldNotBeEmpty();
            explained.Reasons.Concat(explained.Align.Select(each => each.Reason)).ShouldAllBe(reason => reason.Text.ToString() != "" && reason.Entries.All(id => register.Find(id) != null));
            explained.Align.IsEmpty.ShouldBe(explained.Pair.Relation is not (EffortRelation.Overlaps or EffortRelation.Conflicts));
            explained.Align.Select(each => each.Matter).ShouldBeUnique();
        }
    }).Check(Few);

    [Fact]
    public void Of_AnEffort_AreThePairsOfTheListThatItIsIn() => Prop.ForAll(Registers.Any, register =>
    {
        var analysis = OverlapAnalysis.Of(register);
        var all = analysis.Pairs.ToHashSet();
        foreach (var entry in register.Entries)
        {
            analysis.Of(entry.Id).ShouldAllBe(pair => all.Contains(pair) && (pair.A.Id == entry.Id || pair.B.Id == entry.Id));
            analysis.Of(entry.Id).Count().ShouldBeLessThanOrEqualTo(OverlapAnalysis.MostEach);
        }
    }).Check(Few);

    [Fact]
    public void Find_TwoThatComeToShareMoreOfAFacet_AreNeverLikelierToHaveNothingToDoWithEachOther() => Prop.ForAll(Registers.Any, register =>
    {
        var analysis = OverlapAnalysis.Of(register);
        Entry[] efforts = [.. register.Entries.Where(entry => EffortKinds.IsCompared(entry.Kind)).Take(12)];
        foreach (var (one, other, shared) in efforts.SelectMany(one => efforts.Where(other => other != one).Select(other => (one, other, SharingMore(one, other)))))
        {
            if (shared is null) continue;
            var after = analysis.After(register.Imagine([new Revision.Put(shared)]));
            Nothing(after, one, other).ShouldBeLessThanOrEqualTo(Nothing(analysis, one, other) + 1e-9, $"{one.Id} {other.Id}");
        }

        static double Nothing(OverlapAnalysis analysis, Entry one, Entry other) => analysis.HowLikely(one.Id, other.Id)![(int)EffortRelation.None];
    }).Check(Few);

    /// <summary>The one with all that the other has of a facet of which both have something and share some; nothing where there is none.</summary>
    private static Entry? SharingMore(Entry one, Entry other) => Facet.All
        .Where(facet => facet != Facet.Status && facet != Facet.Gap && !facet.IsAge)
        .Where(facet => one.Facets[facet].Intersect(other.Facets[facet], StringComparer.Ordinal).Any() && other.Facets[facet].Except(one.Facets[facet], StringComparer.Ordinal).Any())
        .Select(facet => one with { Facets = FacetValues.Of(Facet.All.Select(each => new FacetTerms(each, [.. each == facet ? one.Facets[each].Union(other.Facets[each], StringComparer.Ordinal) : one.Facets[each]]))) })
        .FirstOrDefault();

    private static string Told(OverlapAnalysis analysis) => string.Join('\n', analysis.Pairs.Select(analysis.Explain).Select(explained =>
        $"{explained.Pair.A.Id} {explained.Pair.B.Id} {explained.Pair.Relation} {explained.Pair.Score:R} {explained.Pair.Confidence:R} {string.Join(' ', explained.Reasons.Select(reason => reason.Text))}"));
}
