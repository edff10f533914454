using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Relating;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Shouldly;

namespace Samvirke.Analysis.Tests.Relating;

/// <summary>What the analysis says after changes that it followed, held against comparing all with all, and against reading every entry again.</summary>
public sealed class FollowedOverlapTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void After_AnyChanges_IsAsIfAllWereReadAgain() => Prop.ForAll(Registers.Any, Registers.Any, (register, other) =>
    {
        var analysis = OverlapAnalysis.Of(register);
        foreach (var revisions in Changes(register, other))
        {
            var next = analysis.Snapshot.Imagine(revisions);
            EntryId[] all = [.. analysis.Snapshot.Entries.Concat(next.Entries).Select(entry => entry.Id).Distinct()];
            var reread = analysis.After(next, all, 0, threads: 1);
            analysis = analysis.After(next, EffortReach.Of(analysis.Snapshot, next, next.ChangedSince(analysis.Snapshot)), 0, threads: 1);
            Told(analysis, analysis.CompareAll()).ShouldBe(Told(reread, reread.CompareAll()));
            Told(reread, reread.Pairs).ShouldBeSubsetOf(Told(analysis, analysis.Pairs));
            Told(analysis, analysis.Pairs).ShouldBeSubsetOf(Told(reread, reread.CompareAll()));
        }
    }).Check(Few);

    [Fact]
    public void After_AnyChanges_ListsPairsInOrderAndForEachEffortItsOwn() => Prop.ForAll(Registers.Any, Registers.Any, (register, other) =>
    {
        var analysis = OverlapAnalysis.Of(register);
        foreach (var revisions in Changes(register, other)) analysis = analysis.After(analysis.Snapshot.Imagine(revisions));
        var pairs = analysis.Pairs.ToList();
        pairs.Select(pair => -pair.Score).ShouldBeInOrder();
        pairs.ShouldAllBe(pair => ReferenceEquals(pair.A, analysis.Snapshot.Find(pair.A.Id)) && ReferenceEquals(pair.B, analysis.Snapshot.Find(pair.B.Id)));
        foreach (var entry in analysis.Snapshot.Entries)
        {
            analysis.Of(entry.Id).ShouldBe(pairs.Where(pair => pair.A.Id == entry.Id || pair.B.Id == entry.Id).Take(OverlapAnalysis.MostEach));
        }

        analysis.Efforts.ShouldBe(analysis.Snapshot.Entries.Count(entry => EffortKinds.IsCompared(entry.Kind)));
    }).Check(Few);

    [Fact]
    public void After_AnEffortGoneAndThereAgain_IsAsBefore() => Prop.ForAll(Registers.Any, register =>
    {
        var analysis = OverlapAnalysis.Of(register);
        foreach (var entry in register.Entries.Where(entry => EffortKinds.IsCompared(entry.Kind)).Take(3))
        {
            var gone = analysis.After(register.Imagine([new Revision.Remove(entry.Id)]));
            gone.Pairs.ShouldAllBe(pair => pair.A.Id != entry.Id && pair.B.Id != entry.Id);
            gone.Find(entry.Id, register.Entries[0].Id).ShouldBeNull();
            var again = gone.After(gone.Snapshot.Imagine([new Revision.Put(entry)]));
            Told(analysis, analysis.Pairs).ShouldBeSubsetOf(Told(again, again.Pairs));
            Told(again, again.CompareAll()).ShouldBe(Told(analysis, analysis.CompareAll()));
        }
    }).Check(Few);

    [Fact]
    public void After_MuchChanged_IsCountedAnew()
    {
        var entries = Enumerable.Range(0, 100).Select(i => Made.Entry($"e{i:00}", Register.Kinds.Kind.Measure, "level:municipal")).ToArray();
        var analysis = OverlapAnalysis.Of(Made.Snapshot(entries));
        var next = analysis.Snapshot.Imagine([.. entries.Take(80).Select(entry => new Revision.Put(entry with { Summary = new($"Noe annet om {entry.Id}.") }))]);
        analysis.After(next).Followed.ShouldBe(0);
        analysis.After(analysis.Snapshot.Imagine([new Revision.Put(entries[0] with { Summary = new("Noe annet.") })])).Followed.ShouldBe(1);
    }

    /// <summary>Changes of one or two entries at a time: put as the other register has them, taken out, put back.</summary>
    private static IEnumerable<ImmutableArray<Revision>> Changes(RegisterSnapshot register, RegisterSnapshot other)
    {
        var put = other.Entries.Take(6).Select(entry => (Revision)new Revision.Put(entry));
        var removed = register.Entries.Where((_, i) => i % 3 == 0).Take(4).Select(entry => (Revision)new Revision.Remove(entry.Id));
        var back = register.Entries.Where((_, i) => i % 6 == 0).Take(2).Select(entry => (Revision)new Revision.Put(entry));
        return put.Concat(removed).Concat(back).Chunk(2).Select(each => each.DistinctBy(revision => revision.Id).ToImmutableArray());
    }

    private static List<string> Told(OverlapAnalysis analysis, IEnumerable<EffortPair> pairs) => [.. pairs.Select(analysis.Explain).Select(explained =>
        $"{explained.Pair.A.Id} {explained.Pair.B.Id} {explained.Pair.Relation} {explained.Pair.Score:R} {string.Join(' ', explained.Reasons.Select(reason => reason.Text))}")];
}
