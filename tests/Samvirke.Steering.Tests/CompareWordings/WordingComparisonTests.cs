using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Differences;
using Samvirke.Steering.CompareWordings;
using Shouldly;

namespace Samvirke.Steering.Tests.CompareWordings;

/// <summary>Two wordings of an assignment lie beside each other sentence by sentence, and nothing of either is lost.</summary>
public sealed class WordingComparisonTests
{
    [Theory]
    [InlineData("Etatene skal samarbeide. Frist er 1. juni 2026. Arbeidet ledes av én.", "Etatene skal samarbeide.|Frist er 1. juni 2026.|Arbeidet ledes av én.")]
    [InlineData("Se jf. Innst. 395 S og bl.a. Prop. 1 S. Neste.", "Se jf. Innst. 395 S og bl.a. Prop. 1 S.|Neste.")]
    [InlineData("Planen skal ha:\n- mål\n- tiltak", "Planen skal ha:|- mål|- tiltak")]
    [InlineData("Kap. 3 gjelder, jf. pkt. 2 A. Skal det gjøres? Ja! Slutt", "Kap. 3 gjelder, jf. pkt. 2 A.|Skal det gjøres?|Ja!|Slutt")]
    [InlineData("Frist: 30.6.2026. 2. Direktoratet skal også rapportere.", "Frist: 30.6.2026.|2. Direktoratet skal også rapportere.")]
    [InlineData("  ", "")]
    public void Sentences_OfOfficialText_EndWhereAReaderWouldEndThem(string text, string expected) => string.Join('|', Sentences.Of(text)).ShouldBe(expected);

    [Fact]
    public void Comparison_OfTheSameAssignmentInTwoLetters_ShowsWhichWordsDiffer()
    {
        var found = WordingComparison.Of(
            "Direktoratet skal samordne arbeidet. Arbeidet skal ledes av Helsedirektoratet. Frist er 1. juni.",
            "Direktoratet skal bidra til å samordne arbeidet. Ungdom skal være med. Frist er 1. september.");
        found.IsSame.ShouldBeFalse();
        found.Lines.Select(line => (line.One is not null, line.Other is not null)).ShouldBe([(true, true), (true, false), (false, true), (true, true)]);
        found.Lines[0].Runs.Where(run => run.Fate == Fate.Added).Select(run => run.Text.Trim()).ShouldBe(["bidra til å"]);
        found.Lines[3].Runs.Where(run => run.Fate == Fate.Removed).Select(run => run.Text.Trim()).ShouldBe(["juni"]);
    }

    [Fact]
    public void Comparison_OfAText_WithItself_IsSame() => Prop.ForAll(Texts, text => WordingComparison.Of(text, text).IsSame).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_OfAnyTwo_KeepsAllSentencesInOrder() => Prop.ForAll(Texts, Texts, (one, other) =>
    {
        var lines = WordingComparison.Of(one, other).Lines;
        lines.Select(line => line.One).OfType<string>().ShouldBe(Sentences.Of(one));
        lines.Select(line => line.Other).OfType<string>().ShouldBe(Sentences.Of(other));
        foreach (var line in lines.Where(each => each is { One: not null, Other: not null }))
        {
            string.Concat(line.Runs.Where(run => run.Fate != Fate.Added).Select(run => run.Text)).ShouldBe(line.One);
            string.Concat(line.Runs.Where(run => run.Fate != Fate.Removed).Select(run => run.Text)).ShouldBe(line.Other);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sentences_OfAnyText_LoseNothingButSpace() => Prop.ForAll(Texts, text => Bare(string.Concat(Sentences.Of(text))) == Bare(text)).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts { get; } =
        Gen.ArrayOf(Gen.Elements("Etatene skal ", "samarbeide. ", "Frist ", "1. juni. ", "\n", "- ", "Bufdir ", "leder! ", "jf. ", "og ", "Udir: ", " ", "?", "Planen ")).Select(parts => string.Concat(parts)).ToArbitrary();

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
