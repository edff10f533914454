using Samvirke.Browser.Tests.Browsing;
using Samvirke.Testing.Documents;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>The work of somebody who wants to know what a measure did.</summary>
[Collection(BrowserTests.Name)]
public sealed class EvaluationJourneyTests(EvaluationWalk walk) : IClassFixture<EvaluationWalk>
{
    [BrowserFact]
    public async Task Coordinator_WithDataThatHaveThreeFlaws_MendsThemAndReadsTheAnswer() => (await walk.FaultsAsync()).ShouldBeEmpty();

    [BrowserLibreOfficeFact]
    public async Task Report_TakenOutOnTheWay_OpensInAWordProcessor()
    {
        await walk.FaultsAsync();
        var text = System.Text.Encoding.UTF8.GetString(await LibreOffice.ConvertAsync(walk.Document, "txt:Text (encoded):UTF8"));
        foreach (var expected in (string[])["Virkningen av «gruppe» på «poeng»", "Det du bør vite", "Teknisk vedlegg", "Punktet er anslaget"]) text.ShouldContain(expected);
    }
}
