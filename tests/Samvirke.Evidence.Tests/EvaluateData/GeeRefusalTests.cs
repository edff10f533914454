using Samvirke.Analysis.Evaluating.Designs;
using Samvirke.Analysis.Evaluating.Linear;
using Samvirke.Analysis.Evaluating.Marginal;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Robust;

namespace Samvirke.Evidence.Tests.EvaluateData;

/// <summary>What generalised estimating equations cannot be solved for is refused, and what makes their answer doubtful is said.</summary>
public sealed class GeeRefusalTests
{
    private const string Plan = """{"method":"gee","outcome":"y","treatment":"t","cluster":"k"}""";
    private const string Binomial = """{"method":"gee","outcome":"y","treatment":"t","cluster":"k","family":"binomial"}""";
    private const string Fading = """{"method":"gee","outcome":"y","treatment":"t","cluster":"k","correlation":"ar1","time":"w"}""";

    [Fact]
    public void Equations_WithoutClusters_AskForThem() => Evaluated.Refused<Refusal.PlanLacks>("y;t\n1;0\n2;1\n", """{"method":"gee","outcome":"y","treatment":"t"}""").Field.ShouldBe("cluster");

    [Theory]
    [InlineData("classical")]
    [InlineData("HC2")]
    public void Equations_WithErrorsOfIndependentRows_AreRefused(string errors) =>
        Evaluated.Refused<Refusal.ChoicesDisagree>("y;t;k\n1;0;a\n2;1;b\n", Plan.Replace("}", $",\"standardErrors\":\"{errors}\"}}", StringComparison.Ordinal)).Other.ShouldBe($"standardErrors = {errors}");

    [Fact]
    public void Equations_OfOneCluster_AreRefused() => Evaluated.Refused<Refusal.OneCluster>("y;t;k\n1;0;a\n2;1;a\n4;0;a\n9;1;a\n", Plan);

    [Theory]
    [InlineData(Plan)]
    [InlineData(Binomial)]
    public void Equations_OfAConstantOutcome_AreRefused(string plan) => Evaluated.Refused<Refusal.ConstantOutcome>("y;t;k\n1;0;a\n1;1;b\n1;0;c\n1;1;d\n", plan).Value.ShouldBe("1");

    [Fact]
    public void Equations_OfProportionsOfThreeValues_AreRefused() => Evaluated.Refused<Refusal.OutcomeNotTwo>("y;t;k\n1;0;a\n2;1;b\n3;0;c\n1;1;d\n", Binomial).Values.ShouldBe(3);

    [Fact]
    public void Equations_WhereItHappenedToNobodyWithTheTreatment_NameIt() =>
        Evaluated.Refused<Refusal.Separated>(Evaluated.Rows("y;t;k", 60, row => $"{(row % 2 == 0 && row % 6 == 0 ? 1 : 0)};{row % 2};k{row % 10}"), Binomial).Terms.ShouldContain("t");

    [Fact]
    public void Equations_OfOneRowInEachCluster_AreAnsweredWhereRowsAreIndependentOnly()
    {
        var csv = Evaluated.Rows("y;t;k", 60, row => $"{row * 7 % 11};{row % 2};k{row}");
        Evaluated.Refused<Refusal.OneRowInEachCluster>(csv, Plan).Column.ShouldBe("k");
        Evaluated.Answered(csv, """{"method":"gee","outcome":"y","treatment":"t","cluster":"k","correlation":"independence"}""").Clusters.ShouldBe(60);
    }

    [Fact]
    public void Equations_OfAsManyClustersAsTermsThatAreTheSameInThem_AreRefused()
    {
        var csv = Evaluated.Rows("y;t;k;x;z", 40, row => $"{row * 7 % 11};{row % 2};k{row % 4};{row % 4 * (row % 4)};{(row % 4 == 3 ? 1 : 0)}");
        Evaluated.Refused<Refusal.TooFewClusters>(csv, """{"method":"gee","outcome":"y","treatment":"t","cluster":"k","covariates":["x","z"]}""").ShouldBe(new Refusal.TooFewClusters(4, 4));
    }

    [Fact]
    public void Equations_OfTwoRowsAtOneTime_NameThem()
    {
        var csv = Evaluated.Rows("y;t;k;w", 60, row => $"{row * 7 % 11};{row % 2};k{row % 10};{(row == 43 ? 2 : row / 10)}");
        Evaluated.Refused<Refusal.SeveralAtOneTime>(csv, Fading).ShouldBe(new Refusal.SeveralAtOneTime("k", "k3", "w", "2", 25, 45));
    }

    [Fact]
    public void Equations_OfTimesInWordsWithoutOrder_AskForNumbers() =>
        Evaluated.Refused<Refusal.TimeNotOrdered>(Evaluated.Rows("y;t;k;w", 60, row => $"{row * 7 % 11};{row % 2};k{row % 10};{"vår høst jul"[(row / 20 * 4)..][..3]}"), Fading).Column.ShouldBe("w");

    [Fact]
    public void Equations_OfRowsInAnyOrder_GiveTheSame()
    {
        string Row(int row) => $"{(row * 7 % 11) + (row % 20 * 5 % 7)};{row % 2};k{row % 20};202{row / 20}-08";
        var ordered = Evaluated.Answered(Evaluated.Rows("y;t;k;w", 120, Row), Fading);
        var stirred = Evaluated.Answered(Evaluated.Rows("y;t;k;w", 120, row => Row(row * 49 % 120)), Fading);
        stirred.Effects[0].StandardError.ShouldBe(ordered.Effects[0].StandardError, 1e-12);
        stirred.Fit!.Correlation!.Parameter!.Value.ShouldBe(ordered.Fit!.Correlation!.Parameter!.Value, 1e-12);
        Evaluated.Answered(Evaluated.Rows("y;t;k;w", 120, row => Row(row * 49 % 120)), Fading.Replace(",\"time\":\"w\"", "", StringComparison.Ordinal)).Warnings.ShouldContain(new Warning.OrderTakenFromFile());
    }

    [Fact]
    public void Equations_OfBeforeAndAfter_TakeThemInThatOrder() =>
        Evaluated.Answered(Evaluated.Rows("y;t;k;w", 80, row => $"{(row * 7 % 11) + (row % 40 * 5 % 7)};{row % 2};k{row % 40};{(row < 40 ? "før" : "etter")}"), Fading).Warnings.ShouldNotContain(new Warning.OrderTakenFromFile());

    [Fact]
    public void Equations_OfARowWithoutTime_LeaveItOut() =>
        Evaluated.Answered(Evaluated.Rows("y;t;k;w", 120, row => $"{(row * 7 % 11) + (row % 20 * 5 % 7)};{row % 2};k{row % 20};{(row == 7 ? "" : row / 20)}"), Fading).Warnings.OfType<Warning.RowsLeftOut>().ShouldHaveSingleItem().Columns.ShouldBe(["w"]);

    [Fact]
    public void Equations_OfFewClusters_SayWhichErrorsHold()
    {
        var csv = Evaluated.Rows("y;t;k", 120, row => $"{(row * 7 % 11) + (row % 12 * 5 % 7)};{row % 2};k{row % 12}");
        Evaluated.Answered(csv, Plan).Warnings.ShouldContain(new Warning.ErrorsForManyClusters(12));
        Evaluated.Answered(csv, Plan.Replace("}", ",\"standardErrors\":\"CR2\"}", StringComparison.Ordinal)).Warnings.ShouldNotContain(new Warning.ErrorsForManyClusters(12));
    }

    /// <summary>Four rows can be no less alike than −1/3 and eight than −1/7.</summary>
    [Fact]
    public void Equations_OfRowsLessAlikeThanCanBe_TakeThemAsIndependentAndSaySo()
    {
        var csv = Evaluated.Rows("y;t;k", 88, row => $"{(row % 2 == 0 ? 5 : -5) + (row * 7 % 3)};{(row < 8 ? 1 : row / 4 % 2)};k{(row < 8 ? 0 : row / 4)}");
        var answer = Evaluated.Answered(csv, Plan);
        answer.Warnings.OfType<Warning.CorrelationImpossible>().ShouldHaveSingleItem().Parameter.ShouldBeLessThan(-1.0 / 7);
        answer.Fit!.Correlation!.Form.ShouldBe(WorkingCorrelation.Independence);
        answer.Effects[0].ShouldBe(Evaluated.Answered(csv, Plan.Replace("}", ",\"correlation\":\"independence\"}", StringComparison.Ordinal)).Effects[0]);
    }

    [Fact]
    public void Fit_WhoseCorrelationNeverRests_IsNone()
    {
        double[] outcome = [1, 5, 2, 8, 3, 3, 9, 4, 0];
        var design = new Design([new("(intercept)", TermRole.Intercept), new("x", TermRole.Covariate)], [1, 1, 1, 2, 1, 5, 1, 0, 1, 2, 1, 7, 1, 3, 1, 1, 1, 9], 9);
        MarginalFit.Of(LeastSquares.Fit(design, outcome), outcome, isLogistic: false, new RestlessForm(Clusters.Of([0, 0, 0, 0, 1, 1, 1, 2, 2]))).ShouldBe((null, null));
        RefusalTexts.Of(new Refusal.NotConverged(MarginalFit.MostSteps)).Phrases.Length.ShouldBe(3);
    }

    /// <summary>One α at every other step.</summary>
    private sealed class RestlessForm(Clusters clusters) : CorrelationForm(clusters)
    {
        private bool isHigh;

        public override double Parameter(double[] residuals, double scale) => (isHigh = !isHigh) ? 0.8 : 0.1;

        public override bool Holds(double parameter) => true;

        protected override void Whiten(ReadOnlySpan<int> rows, double[] values, int width, double parameter)
        {
            // One cluster at a time, as it is asked for.
            var own = new double[rows.Length * width];
            for (var place = 0; place < rows.Length; place++) values.AsSpan(rows[place] * width, width).CopyTo(own.AsSpan(place * width));
            new ExchangeableForm(Clusters.Of(new int[rows.Length])).Whiten(own, width, parameter);
            for (var place = 0; place < rows.Length; place++) own.AsSpan(place * width, width).CopyTo(values.AsSpan(rows[place] * width));
        }
    }
}
