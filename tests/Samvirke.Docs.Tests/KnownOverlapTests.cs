using Samvirke.Analysis.Relating;
using Samvirke.Docs.Tests.Documents;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Snapshots;

namespace Samvirke.Docs.Tests;

/// <summary>What readers labelled for tuning comes high out of the national register. The held-out part is never read here.</summary>
public sealed class KnownOverlapTests
{
    private const int First = 100;

    private static readonly OverlapAnalysis Analysis = OverlapAnalysis.Of(RegisterSnapshot.Of(
        ((RegisterFolderReading.Found)RegisterFolder.Read(ProjectFolder.In("data/norway"))).Text.Entries.Select(each => each.Read.Entry!), RegisterSnapshot.Empty.Moment));

    private static readonly Dictionary<(string, string), EffortRelation> Labels = LabelledPair.Read(File.ReadAllText(ProjectFolder.In("data/analysis/labels-tuning.jsonl")))
        .ToDictionary(label => (label.A.Value, label.B.Value), label => label.Relation);

    [Fact]
    public void Pairs_LabelledAsOverlaps_AreNearlyAllOnTheList()
    {
        var listed = Analysis.Pairs.Select(pair => (pair.A.Id.Value, pair.B.Id.Value)).ToHashSet();
        var labelled = Labels.Where(label => label.Value == EffortRelation.Overlaps).Select(label => label.Key).ToList();
        ((double)labelled.Count(listed.Contains) / labelled.Count).ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void Pairs_FirstAmongOverlapsThatAreLabelled_AreMostlyLabelledSo()
    {
        var judged = Analysis.Pairs.Where(pair => pair.Relation == EffortRelation.Overlaps).Take(First)
            .Select(pair => Labels.TryGetValue((pair.A.Id.Value, pair.B.Id.Value), out var label) ? label : (EffortRelation?)null).Where(label => label is not null).ToList();
        judged.Count.ShouldBeGreaterThan(9);
        ((double)judged.Count(label => label == EffortRelation.Overlaps) / judged.Count).ShouldBeGreaterThan(0.7);
    }

    [Fact]
    public void Pairs_LabelledAsNothing_AreNotOnTheFirstPage()
    {
        var first = Analysis.Pairs.Where(pair => pair.Relation == EffortRelation.Overlaps).Take(First).Select(pair => (pair.A.Id.Value, pair.B.Id.Value)).ToHashSet();
        Labels.Where(label => label.Value == EffortRelation.None && first.Contains(label.Key)).ShouldBeEmpty();
    }
}
