using Samvirke.Evidence.EvaluateProcess;

namespace Samvirke.Evidence.Tests.EvaluateProcess;

/// <summary>Notes are about measures and places; what points to a person is found before it is kept.</summary>
public sealed class PersonTracesTests
{
    [Theory]
    [InlineData("Hun med 01810750045 sluttet.", PersonTrace.BirthNumber)]
    [InlineData("Hun med 018107 50045 sluttet.", PersonTrace.BirthNumber)]
    [InlineData("Spør rektor@skolen.example.no om dette.", PersonTrace.Mail)]
    [InlineData("Ring 22 33 44 55 etter to.", PersonTrace.Telephone)]
    [InlineData("Ring +47 913 44 555 etter to.", PersonTrace.Telephone)]
    [InlineData("Ring 91344555.", PersonTrace.Telephone)]
    public void Text_ThatSurelyPointsToAPerson_IsFound(string text, PersonTrace trace) => PersonTraces.Of(text, []).Certain.ShouldBe([trace]);

    [Theory]
    [InlineData("I 2024 og 2025 var det 12 345 678 kroner, og 20 av 25 lærere møtte. Uke 34, 45 og 46.")]
    [InlineData("Lærerne sa at de ikke hadde tid. Rektor var med fra starten, Bufdir sendte penger.")]
    [InlineData("")]
    public void Text_ThatPointsToNobody_IsLetBe(string text)
    {
        var finding = PersonTraces.Of(text, []);
        finding.Certain.ShouldBeEmpty();
        finding.Names.ShouldBeEmpty();
    }

    [Fact]
    public void Names_AreAskedAbout_UnlessTheyAreKnown()
    {
        const string Text = "Etter møtet sa Ukjent Navn at Nordre Skole manglet rom. Ukjent Navn gjentok det, og på Nordre Skole ble det stille.";
        PersonTraces.Of(Text, []).Names.ShouldBe(["Ukjent Navn", "Nordre Skole"]);
        PersonTraces.Of(Text, ["Nordre skole"]).Names.ShouldBe(["Ukjent Navn"]);
    }
}
