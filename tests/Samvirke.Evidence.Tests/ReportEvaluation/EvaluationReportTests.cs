using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReportEvaluation;
using Samvirke.Evidence.Tests.EvaluateData;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.Tests.ReportEvaluation;

/// <summary>What a report says of an evaluation, to those who decide and to those who check.</summary>
public sealed class EvaluationReportTests
{
    private const string Shares = """{"method":"two-proportions","outcome":"drukket","treatment":"gruppe"}""";
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void Report_OfShares_SaysHowManyOfAHundred() => Lead(Shares, Drank(15, 9)).ShouldStartWith(
        "Andelen med «drukket» er 30 av 100 i gruppen «kontroll» og 18 av 100 i gruppen «tiltak». Forskjellen er 12 færre av 100. Tar en med usikkerheten, ligger tallet trolig mellom 28,6 færre og 4,6 flere av 100. Begge veier er altså mulig:");

    [Fact]
    public void Report_OfAClearDifference_DoesNotSayThatBothWaysArePossible()
    {
        var lead = Lead(Shares, Drank(30, 5));
        lead.ShouldContain("sjelden bare tilfeldig");
        lead.ShouldNotContain("Begge veier");
    }

    [Fact]
    public void Report_OfZeroesAndOnes_NamesTheGroupsByTheMeasure()
    {
        var csv = Evaluated.Rows("y;t", 40, row => $"{row % 9};{row % 2}");
        Lead("""{"method":"difference-in-means","outcome":"y","treatment":"t"}""", csv).ShouldStartWith("Gjennomsnittet av «y» er 3,7 i gruppen uten tiltaket og 3,8 i gruppen med tiltaket. Forskjellen er 0,1 høyere.");
    }

    [Fact]
    public void Report_OfBeforeAndAfter_SaysWhereEachGroupWent()
    {
        var csv = Evaluated.Rows("y;t;p", 80, row => $"{(row % 5) + (row / 40 * (1 + (row % 2)))};{row % 2};{row / 40}");
        var lead = Lead("""{"method":"difference-in-differences","outcome":"y","treatment":"t","post":"p"}""", csv);
        lead.ShouldStartWith("«y» gikk fra 2 til 3 i gruppen uten tiltaket, og fra 2 til 4 i gruppen med tiltaket. Målt mot endringen i den andre gruppen er det 1 høyere.");
    }

    [Fact]
    public void Report_OfALogisticRegression_SaysHowManyOfAHundredToo()
    {
        var csv = Evaluated.Rows("y;t;x", 120, row => $"{((row * 7 % 10) + (row % 2 * 3) > 6 ? 1 : 0)};{row % 2};{row * 11 % 13}");
        var plan = """{"method":"logistic","outcome":"y","treatment":"t","covariates":["x"]}""";
        Lead(plan, csv).ShouldContain("Mellom dem som er like i «x», er forskjellen");
        Lead(plan, csv).ShouldContain("flere av 100");
        Lead("""{"method":"logistic","outcome":"y","treatment":"t","covariates":["x","x:t"]}""", csv).ShouldContain("Oddsen er");
    }

    [Fact]
    public void Report_OfSeveralGroups_HasAParagraphARowAndALineForEach()
    {
        var csv = Evaluated.Rows("y;t", 90, row => $"{(row * 7 % 11) + (row % 3)};{(char)('a' + (row % 3))}");
        var paper = Report("""{"method":"linear","outcome":"y","treatment":"t","reference":"a"}""", csv);
        Nb(paper.Lead).ShouldStartWith("2 grupper er sammenlignet med gruppen «a».");
        paper.Sections[0].Blocks.Length.ShouldBe(2);
        Block<PaperBlock.Intervals>(paper).Rows.Select(row => Nb(row.Label)).ShouldBe(["t=b", "t=c"]);
        Block<PaperBlock.Table>(paper).Rows.Length.ShouldBe(2);
    }

    [Fact]
    public void Report_OfAStaggeredStart_ShowsTheEffectOverTime()
    {
        // Six never start, six start in 2022, six in 2023; from the start on the outcome is two higher.
        var csv = Evaluated.Rows("y;start;k;t", 18 * 5, row =>
        {
            var (unit, year, start) = (row / 5, 2020 + (row % 5), row / 5 / 6 is var group && group == 0 ? 0 : 2021 + group);
            return $"{(unit * 7 % 5) + (row * 11 % 3) + (start > 0 && year >= start ? 2 : 0)};{start};k{unit};{year}";
        });
        var plan = """{"method":"staggered","outcome":"y","treatment":"start","unit":"k","time":"t"}""";
        Lead(plan, csv).ShouldStartWith("Hos dem som startet, er «y» i snitt ");
        var paper = Report(plan, csv);
        paper.Sections.Select(section => Nb(section.Heading)).ShouldBe(["Virkningen", "Over tid", "Det du bør vite", "Teknisk vedlegg", "Slik kan det gjøres igjen"]);
        var over = paper.Sections[1].Blocks.OfType<PaperBlock.Intervals>().Single();
        over.Rows.Select(row => Nb(row.Label)).ShouldBe(["−2", "−1", "0", "1", "2"]);
        paper.Sections[3].Blocks.OfType<PaperBlock.Table>().ElementAt(2).Rows.ShouldContain(row => Nb(row.At(0)[0].Text) == "2022" && Nb(row.At(1)[0].Text) == "2024");
        Report(plan, csv).Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Points>().Single().Items.Length.ShouldBeLessThan(4, "no arms are compared in a staggered start");
    }

    [Fact]
    public void Report_OfDraws_SaysWhatTheyWere()
    {
        var csv = Evaluated.Rows("y;t;k", 60, row => $"{(row * 7 % 11) + (row / 10)};{row / 10 % 2};k{row / 10}");
        var paper = Report("""{"method":"linear","outcome":"y","treatment":"t","cluster":"k","inference":"randomisation"}""", csv);
        var appendix = paper.Sections.Single(section => Nb(section.Heading) == "Teknisk vedlegg").Blocks.OfType<PaperBlock.Table>().ToList();
        appendix[0].Rows.Select(row => Nb(row.At(0)[0].Text)).ShouldContain("inference");
        appendix[^1].Rows.Select(row => Nb(row.At(1)[0].Text)).ShouldContain("alle 20", "three of six clusters can be chosen in 20 ways");
    }

    [Fact]
    public void Report_OfSeveralTests_HasAdjustedValues()
    {
        var csv = Evaluated.Rows("y;t", 90, row => $"{(row * 7 % 11) + (row % 3)};{(char)('a' + (row % 3))}");
        var table = Block<PaperBlock.Table>(Report("""{"method":"linear","outcome":"y","treatment":"t","reference":"a","multiple":"holm"}""", csv));
        Nb(table.Columns[^1].Head).ShouldBe("p-verdi, justert");
        table.Rows.ShouldAllBe(row => row.Cells.Length == table.Columns.Length);
    }

    [Fact]
    public void Report_OfMissingOutcomes_TellsBounds()
    {
        var paper = Report(Shares, Drank(15, 9).Replace("0;tiltak\n0;tiltak\n", "0;tiltak\n;tiltak\n", StringComparison.Ordinal));
        paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>().Select(table => Nb(table.Caption)).ShouldContain("Virkningen når det som mangler, er regnet med på verste og beste måte");
        paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>().ShouldContain(table => Nb(table.Caption).StartsWith("Hvor sterkt noe som ikke er målt", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_OfARefusal_SaysWhatWouldBeNeededAndKeepsThePlan()
    {
        var paper = Report(Shares, "drukket;gruppe\n1;a\n0;a\n1;a\n");
        Nb(paper.Lead).ShouldStartWith("Dataene kan ikke bære et svar.");
        paper.Sections.Select(section => Nb(section.Heading)).ShouldBe(["Teknisk vedlegg", "Slik kan det gjøres igjen"]);
    }

    [Fact]
    public void Report_MarksWhatWasNotPlanned()
    {
        var locked = Evaluated.Plan("""{"method":"linear","outcome":"y","treatment":"t","cluster":"k"}""");
        Nb(Standing(PlanStanding.Of(locked, Day, locked))).ShouldBe("Analysen er den som ble låst 1. mars 2026.");
        Nb(Standing(PlanStanding.Of(locked, Day, locked with { Outcome = "z", Level = 0.9 }))).ShouldStartWith("Ikke planlagt: analysen skiller seg fra planen som ble låst 1. mars 2026, i outcome og level.");
        Nb(Standing(new PlanStanding.NotLocked())).ShouldStartWith("Ingen plan var låst på forhånd.");
    }

    /// <summary>To write down what holds anyway is no departure.</summary>
    [Fact]
    public void Standing_OfWhatHoldsAnyway_IsAsLocked()
    {
        var locked = Evaluated.Plan("""{"method":"linear","outcome":"y","treatment":"t","cluster":"k"}""");
        PlanStanding.Of(locked, Day, locked with { StandardErrors = StandardErrors.CR2, DegreesOfFreedom = DegreesOfFreedom.Satterthwaite }).ShouldBe(new PlanStanding.AsLocked(Day));
    }

    [Fact]
    public void Appendix_HasThePlanTheModelAndTheFingerprint()
    {
        var csv = Evaluated.Rows("y;t;k", 120, row => $"{(row * 7 % 11) + (row / 10 % 3)};{row / 10 % 2};k{row / 10}");
        var paper = Report("""{"method":"linear-mixed","outcome":"y","treatment":"t","cluster":"k"}""", csv);
        var appendix = paper.Sections.Single(section => Nb(section.Heading) == "Teknisk vedlegg").Blocks.OfType<PaperBlock.Table>().ToList();
        appendix[0].Rows.Select(row => string.Join('=', row.Cells.Select(cell => Nb(cell[0].Text)))).ShouldBe(
            ["method=linear-mixed", "outcome=y", "treatment=t", "cluster=k", "standardErrors=classical", "degreesOfFreedom=satterthwaite", "estimation=reml", "level=0.95"]);
        appendix[2].Rows.Select(row => Nb(row.At(0)[0].Text)).ShouldBe(["(intercept)", "t"]);
        appendix[3].Rows.Length.ShouldBe(6);
        paper.Sections[^1].Blocks.OfType<PaperBlock.Paragraph>().Last().Text.Text.In(Tongue.Nb).Text.ShouldContain("abc123");
    }

    [Theory]
    [InlineData(Shares)]
    [InlineData("""{"method":"logistic","outcome":"drukket","treatment":"gruppe"}""")]
    public void Report_SaysAllInThreeLanguages(string plan)
    {
        var paper = Report(plan, Drank(15, 9));
        foreach (var text in paper.Sections.Select(section => section.Heading).Append(paper.Lead).Append(paper.Title)) text.Phrases.Length.ShouldBe(3);
        paper.Lead.Phrases.Select(phrase => phrase.Text).Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.12345, "−0,123")]
    [InlineData(1234.5, "1\u202F235")]
    [InlineData(0.00001234, "1,23E−05")]
    [InlineData(double.PositiveInfinity, "∞")]
    public void Numbers_HaveThreeFigures(double value, string text) => Nb(ReportNumbers.Short(value)).ShouldBe(text);

    private static string Drank(int without, int with) =>
        Evaluated.Rows("drukket;gruppe", 100, row => row < 50 ? $"{(row < without ? 1 : 0)};kontroll" : $"{(row < 50 + with ? 1 : 0)};tiltak");

    private static LocalizedText Standing(PlanStanding standing) => AnswerParagraph.Of(standing);

    private static T Block<T>(Paper paper)
        where T : PaperBlock => paper.Sections.SelectMany(section => section.Blocks).OfType<T>().First();

    private static string Lead(string plan, string csv) => Nb(Report(plan, csv).Lead);

    private static Paper Report(string plan, string csv) => EvaluationReport.Of(EvaluationFindings.Of(
        Evaluated.Plan(plan), [], Evaluated.Data(csv, plan).ShouldBeOfType<DataReading.Complete>().Table, new PlanStanding.NotLocked(), "abc123"));

    private static string Nb(LocalizedText text) => text.In(Tongue.Nb).Text;
}
