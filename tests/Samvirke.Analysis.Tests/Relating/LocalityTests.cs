using Samvirke.Analysis.Relating;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Shouldly;

namespace Samvirke.Analysis.Tests.Relating;

public sealed class LocalityTests
{
    private const string Alike = "level:municipal,targetGroup:children,topic:coordination,preventionLevel:selective,instrument:cooperation,setting:school";

    private static readonly Entry[] Areas =
    [
        Made.Area("norge", "country", "NO"), Made.Area("innlandet", "county", "34", "part-of:norge"), Made.Area("agder", "county", "42", "part-of:norge"),
        Made.Area("kongsvinger", "municipality", "3401", "part-of:innlandet"), Made.Area("hamar", "municipality", "3403", "part-of:innlandet"),
    ];

    [Theory]
    [InlineData("kongsvinger", "kongsvinger", true)]
    [InlineData("kongsvinger", "innlandet", true)]
    [InlineData("norge", "kongsvinger", true)]
    [InlineData("kongsvinger", "hamar", false)]
    [InlineData("kongsvinger", "agder", false)]
    [InlineData("innlandet", "agder", false)]
    public void Pairs_OfAlikeThatCoverAreas_AreThereWhereTheAreasMeet(string one, string other, bool meet) =>
        Analysed(Coordinator("a", $"covers:{one}"), Coordinator("b", $"covers:{other}")).Pairs.Any().ShouldBe(meet);

    [Fact]
    public void Pairs_LocalForms_AreComparedWithEachOtherAndNotWithWhatIsNowhereInParticular()
    {
        var analysis = Analysed(
            Coordinator("slt"), Coordinator("folkehelse"),
            Coordinator("slt-kongsvinger", "covers:kongsvinger", "local-form-of:slt"), Coordinator("folkehelse-kongsvinger", "covers:kongsvinger", "local-form-of:folkehelse"));

        analysis.Pairs.Select(pair => $"{pair.A.Id} {pair.B.Id}").Order(StringComparer.Ordinal).ShouldBe(["folkehelse slt", "folkehelse-kongsvinger slt-kongsvinger"]);
    }

    [Fact]
    public void After_AnAreaThatNowLiesInAnother_IsFollowed()
    {
        var analysis = Analysed(Coordinator("a", "covers:kongsvinger"), Coordinator("b", "covers:agder"));
        var moved = Made.Area("innlandet", "county", "34", "part-of:agder");

        analysis.Pairs.ShouldBeEmpty();
        analysis.After(analysis.Snapshot.Imagine([new Revision.Put(moved)])).Pairs.Count().ShouldBe(1);
    }

    private static Entry Coordinator(string id, params string[] relations) => Made.Entry(id, Kind.Function, Alike, relations) with { Name = new("Koordinator") };

    private static OverlapAnalysis Analysed(params Entry[] entries) => OverlapAnalysis.Of(Made.Snapshot([.. Areas, .. entries]));
}
