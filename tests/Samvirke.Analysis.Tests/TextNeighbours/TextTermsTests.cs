using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Language;

namespace Samvirke.Analysis.Tests.TextNeighbours;

public sealed class TextTermsTests
{
    [Theory]
    [InlineData("Skolene i kommunen", "skular i kommunane")]
    [InlineData("forebygging", "førebygging")]
    [InlineData("SLT-koordinatorene", "slt koordinator")]
    [InlineData("TILTAK", "tiltaket")]
    public void Of_SameWordsOtherwiseWritten_AreTheSame(string a, string b) => TextTerms.Of(a).ShouldBe(TextTerms.Of(b));

    [Theory]
    [InlineData("§ 3-9 b", new[] { "3-9", "b" })]
    [InlineData("se ung.no", new[] { "se", "ung.no" })]
    [InlineData("", new string[0])]
    public void Of_NumbersAndAddresses_StayAsTheyAre(string text, string[] expected) => TextTerms.Of(text).ShouldBe(expected);

    [Fact]
    public void Of_CompoundsTakenApart_HasTheWholeAndItsParts()
    {
        var compounds = new Compounds(["ungdom", "koordinator"], []);
        TextTerms.Of("ungdomskoordinatorer", compounds).ShouldBe([BaseForm.Of("ungdomskoordinator"), BaseForm.Of("ungdom"), BaseForm.Of("koordinator")]);
        TermDocuments.OfTexts(["ungdomskoordinator", "ungdom"], 1, compounds).Terms.ShouldContain(BaseForm.Of("ungdom"));
    }

    [Fact]
    public void OfTexts_Texts_HaveTheTermsThatEachHas()
    {
        string[] texts = ["Barn og unge, barn!", "", "Skolen og barna"];
        foreach (var threads in new[] { 1, 2, 5 })
        {
            var (read, taken) = (TermDocuments.OfTexts(texts, threads), TermDocuments.OfTerms([.. texts.Select(text => TextTerms.Of(text))]));
            read.Terms.ShouldBe(taken.Terms);
            read.Frequencies.ShouldBe(taken.Frequencies);
            read.Counts.ShouldBe(taken.Counts);
        }
    }
}
