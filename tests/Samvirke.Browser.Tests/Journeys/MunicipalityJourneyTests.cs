using Samvirke.Browser.Tests.Browsing;
using Samvirke.Testing.Documents;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>The work of a coordinator in Kongsvinger from the first page to the plan, and the contact point that a teacher finds.</summary>
[Collection(BrowserTests.Name)]
public sealed class MunicipalityJourneyTests(MunicipalityWalk walk) : IClassFixture<MunicipalityWalk>
{
    [BrowserFact]
    public async Task Coordinator_WhoHasNeverSeenIt_DoesTheWorkOfAMunicipality() => (await walk.FaultsAsync()).ShouldBeEmpty();

    [BrowserLibreOfficeFact]
    public async Task Plan_TakenOutOnTheWay_OpensInAWordProcessor()
    {
        await walk.FaultsAsync();
        var text = System.Text.Encoding.UTF8.GetString(await LibreOffice.ConvertAsync(walk.Document, "txt:Text (encoded):UTF8"));
        foreach (var expected in (string[])["Rusmiddelpolitisk handlingsplan for Kongsvinger", "Færre skal begynne tidlig.", "Ansvarlig vertskap", "144 elever"]) text.ShouldContain(expected);
    }
}

/// <summary>A test that needs a browser and a word processor.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserLibreOfficeFactAttribute : FactAttribute
{
    public BrowserLibreOfficeFactAttribute() => Skip = Chromium.Missing ?? LibreOffice.Missing;
}
