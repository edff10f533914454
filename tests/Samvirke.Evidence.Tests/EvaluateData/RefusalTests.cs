using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Evidence.Tests.EvaluateData;

/// <summary>What data cannot carry is refused, with what would be needed.</summary>
public sealed class RefusalTests
{
    private const string Simple = """{"method":"linear","outcome":"y","treatment":"t"}""";
    private const string Clustered = """{"method":"linear","outcome":"y","treatment":"t","cluster":"k"}""";
    private const string Difference = """{"method":"difference-in-differences","outcome":"y","treatment":"t","post":"p"}""";

    [Fact]
    public void Evaluation_OfAColumnThatIsNotThere_NamesThoseThatAre() => Evaluated.Refused<Refusal.NoColumn>("y;x\n1;0\n2;1\n", Simple).Name.ShouldBe("t");

    [Fact]
    public void Evaluation_OfAConstantOutcome_IsRefused() => Evaluated.Refused<Refusal.ConstantOutcome>("y;t\n3;0\n3;1\n3;0\n3;1\n", Simple).Value.ShouldBe("3");

    [Fact]
    public void Evaluation_WithNobodyToCompareWith_IsRefused() => Evaluated.Refused<Refusal.NoComparison>("y;t\n1;1\n2;1\n3;1\n", Simple).Only.ShouldBe("1");

    [Fact]
    public void Evaluation_OfManyLevels_AsksForTheReference() => Evaluated.Refused<Refusal.NoReference>("y;t\n1;a\n2;b\n3;c\n4;a\n", Simple).Levels.ShouldBe(["a", "b", "c"]);

    [Fact]
    public void Evaluation_OfAnUnknownReference_IsRefused() =>
        Evaluated.Refused<Refusal.UnknownReference>("y;t\n1;a\n2;b\n3;a\n4;b\n", """{"method":"linear","outcome":"y","treatment":"t","reference":"c"}""").Named.ShouldBe("c");

    [Fact]
    public void Evaluation_WithOneTreatedCluster_IsRefused()
    {
        var csv = Evaluated.Rows("y;t;k", 40, row => $"{row % 7};{(row % 8 == 0 ? 1 : 0)};k{row % 8}");
        Evaluated.Refused<Refusal.OneClusterInArm>(csv, Clustered).Level.ShouldBe("t = 1");
    }

    [Fact]
    public void Evaluation_OfOneCluster_IsRefused() => Evaluated.Refused<Refusal.OneCluster>("y;t;k\n1;0;a\n2;1;a\n4;0;a\n9;1;a\n", Clustered);

    [Fact]
    public void Evaluation_WithAClusterInBothArms_NamesItsRows()
    {
        var csv = Evaluated.Rows("y;t;k", 60, row => $"{row % 7};{(row == 45 ? 1 - (row % 2) : row % 2)};k{row % 10}");
        var refused = Evaluated.Refused<Refusal.ClusterInBothArms>(csv, Clustered);
        refused.Mixed.ShouldHaveSingleItem().ShouldBe(new MixedCluster("k5", 7, "1", 47, "0"));
    }

    [Fact]
    public void Evaluation_WhereEveryClusterHasBothArms_IsAnswered()
    {
        var csv = Evaluated.Rows("y;t;k", 60, row => $"{(row * 7) % 11};{row % 2};k{row / 6}");
        Evaluated.Answered(csv, Clustered).Warnings.ShouldHaveSingleItem().ShouldBe(new Warning.VariesWithinClusters(10));
    }

    [Fact]
    public void Evaluation_OfAnEffectThatACovariateSays_IsRefused()
    {
        var csv = Evaluated.Rows("y;t;x", 20, row => $"{row * row % 9};{row % 2};{5 - (2 * (row % 2))}");
        Evaluated.Refused<Refusal.EffectNotSeparate>(csv, """{"method":"ancova","outcome":"y","treatment":"t","covariates":["x"]}""").Term.ShouldBe("t");
    }

    [Fact]
    public void Evaluation_OfACovariateThatAnotherSays_LeavesItOutAndSaysSo()
    {
        var csv = Evaluated.Rows("y;t;x;z", 20, row => $"{row * row % 9};{row % 2};{row};{(3 * row) + 1}");
        Evaluated.Answered(csv, """{"method":"ancova","outcome":"y","treatment":"t","covariates":["x","z"]}""").Warnings
            .OfType<Warning.TermsLeftOut>().ShouldHaveSingleItem().Terms.ShouldBe(["z"]);
    }

    [Fact]
    public void Evaluation_OfAnOutcomeWithoutVariationWithinGroups_IsRefused() => Evaluated.Refused<Refusal.NothingLeftOver>("y;t\n1;0\n1;0\n2;1\n2;1\n", Simple);

    [Fact]
    public void Evaluation_OfAsManyTermsAsRows_IsRefused() =>
        Evaluated.Refused<Refusal.TooFewRows>("y;t;x\n1;0;3\n2;1;5\n4;0;9\n", """{"method":"ancova","outcome":"y","treatment":"t","covariates":["x"]}""");

    [Fact]
    public void Evaluation_OfAGroupWithoutMeasurementsBefore_IsRefused()
    {
        var refused = Evaluated.Refused<Refusal.EmptyCell>("y;t;p\n1;0;0\n2;0;1\n3;1;1\n4;1;1\n5;0;0\n", Difference);
        refused.ShouldBe(new Refusal.EmptyCell("t = 1", After: false));
    }

    [Fact]
    public void Evaluation_OfThreeTimes_AsksForBeforeAndAfter() => Evaluated.Refused<Refusal.PostNotTwo>("y;t;p\n1;0;0\n2;0;1\n3;1;2\n4;1;1\n", Difference);

    [Fact]
    public void Evaluation_OfAnOutcomeInWords_IsRefused() => Evaluated.Refused<Refusal.OutcomeNotNumbers>("y;t\nbra;0\ndårlig;1\nbra;1\n", Simple);

    [Fact]
    public void Evaluation_OfProportionsOfThreeValues_IsRefused() =>
        Evaluated.Refused<Refusal.OutcomeNotTwo>("y;t\n1;0\n2;1\n3;1\n", """{"method":"two-proportions","outcome":"y","treatment":"t"}""").Values.ShouldBe(3);

    [Fact]
    public void Evaluation_WhereATermTellsTheOutcome_NamesIt()
    {
        var csv = Evaluated.Rows("y;t;x", 40, row => $"{(row >= 20 ? 1 : 0)};{row % 2};{row}");
        Evaluated.Refused<Refusal.Separated>(csv, """{"method":"logistic","outcome":"y","treatment":"t","covariates":["x"]}""").Terms.ShouldContain("x");
    }

    [Fact]
    public void Evaluation_WhereItHappenedToNobodyWithTheTreatment_NamesIt()
    {
        var csv = Evaluated.Rows("y;t", 40, row => $"{(row % 2 == 0 && row % 6 == 0 ? 1 : 0)};{row % 2}");
        Evaluated.Refused<Refusal.Separated>(csv, """{"method":"logistic","outcome":"y","treatment":"t"}""").Terms.ShouldContain("t");
    }

    [Fact]
    public void Evaluation_OfAClusterTooLargeForTheRootOfItsRows_SaysWhatToUse()
    {
        var csv = Evaluated.Rows("y;t;k", 3000, row => $"{row * 7 % 11 % 2};{row % 6 % 2};k{row % 6}");
        Evaluated.Refused<Refusal.ClusterTooLarge>(csv, """{"method":"logistic","outcome":"y","treatment":"t","cluster":"k"}""").Rows.ShouldBe(500);
    }

    [Fact]
    public void Evaluation_WithoutACompleteRow_IsRefused() => Evaluated.Refused<Refusal.NoCompleteRow>("y;t\n1;\n;1\n", Simple);

    [Theory]
    [InlineData("""{"method":"difference-in-differences","outcome":"y","treatment":"t"}""", "post")]
    [InlineData("""{"method":"ancova","outcome":"y","treatment":"t"}""", "covariates")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","standardErrors":"CR2"}""", "cluster")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","degreesOfFreedom":"clusters-1"}""", "cluster")]
    public void Evaluation_OfAPlanThatLacksAField_NamesIt(string plan, string field) => Evaluated.Refused<Refusal.PlanLacks>("y;t\n1;0\n2;1\n", plan).Field.ShouldBe(field);

    [Theory]
    [InlineData("""{"method":"two-proportions","outcome":"y","treatment":"t","covariates":["x"]}""")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","standardErrors":"classical","degreesOfFreedom":"satterthwaite"}""")]
    [InlineData("""{"method":"linear","outcome":"y","treatment":"t","cluster":"k","standardErrors":"HC1","degreesOfFreedom":"clusters-1"}""")]
    public void Evaluation_OfChoicesThatDoNotGoTogether_IsRefused(string plan) => Evaluated.Refused<Refusal.ChoicesDisagree>("y;t;x;k\n1;0;1;a\n2;1;1;b\n", plan);

    [Fact]
    public void Evaluation_OfFewClustersAndRowsWithoutValue_SaysSo()
    {
        var csv = Evaluated.Rows("y;t;k", 80, row => $"{(row % 13 == 3 ? "" : (row * 7 % 11).ToString(System.Globalization.CultureInfo.InvariantCulture))};{(row % 8 < 3 ? "tiltak" : "annet")};k{row % 8}");
        var warnings = Evaluated.Answered(csv, Clustered).Warnings;
        warnings.ShouldContain(warning => warning is Warning.RowsLeftOut);
        warnings.ShouldContain(new Warning.ReferenceTaken("t", "annet"));
        warnings.ShouldContain(new Warning.FewClusters("t = tiltak", 3, 5));
    }

    [Fact]
    public void Evaluation_OfRepeatedMeasurementsWithoutClusters_WarnsThatRowsAreTakenAsIndependent() =>
        Evaluated.Answered(Evaluated.Rows("y;t;p", 40, row => $"{row * 7 % 11};{row % 2};{row / 20}"), Difference).Warnings.ShouldContain(new Warning.RowsTakenAsIndependent((string?)null));
}
