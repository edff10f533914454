using Samvirke.Browser.Tests.Browsing;
using Samvirke.Testing.Documents;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>The work of a case officer from a letter to one wording for all whom it concerns.</summary>
[Collection(BrowserTests.Name)]
public sealed class LetterJourneyTests(LetterWalk walk) : IClassFixture<LetterWalk>
{
    [BrowserFact]
    public async Task CaseOfficer_WithLettersThatDiffer_FindsWhatIsMissingAndWritesOneWording() => (await walk.FaultsAsync()).ShouldBeEmpty();

    [BrowserLibreOfficeFact]
    public async Task Wording_TakenOutOnTheWay_OpensInAWordProcessor()
    {
        await walk.FaultsAsync();
        var text = System.Text.Encoding.UTF8.GetString(await LibreOffice.ConvertAsync(walk.Document, "txt:Text (encoded):UTF8"));
        foreach (var expected in (string[])["Likelydende oppdrag: Samordnet rusforebygging", "Frist: 15. august 2027", "Politidirektoratet", "ikke funnet i brevet"]) text.ShouldContain(expected);
    }
}
