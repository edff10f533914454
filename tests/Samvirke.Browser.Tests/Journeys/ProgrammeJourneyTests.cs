using Samvirke.Browser.Tests.Browsing;
using Samvirke.Testing.Documents;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>The work of those who keep the secretariat of a programme, from mandate to decision.</summary>
[Collection(BrowserTests.Name)]
public sealed class ProgrammeJourneyTests(ProgrammeWalk walk) : IClassFixture<ProgrammeWalk>
{
    [BrowserFact]
    public async Task Secretariat_OfAProgramme_SetsItUpFromMandateToDecision() => (await walk.FaultsAsync()).ShouldBeEmpty();

    [BrowserLibreOfficeFact]
    public async Task Programme_TakenOutOnTheWay_OpensInAWordProcessor()
    {
        await walk.FaultsAsync();
        var text = System.Text.Encoding.UTF8.GetString(await LibreOffice.ConvertAsync(walk.Document, "txt:Text (encoded):UTF8"));
        foreach (var expected in (string[])["Nasjonalt program", "Samordne og styrke innsatsen for unge", "Programstyret", "Randomisert forsøk i 20 kommuner", "Anbefales alle kommuner", "for lite om tilsyn", "Utprøving 2027–2028"]) text.ShouldContain(expected);
    }
}
