using System.Text.Json;
using System.Text.Json.Nodes;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.Tests.EvaluateData;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>p values and intervals by draws are those of every draw carried out on the rows themselves (draws.R), to 1e-8 of the figure or of one; draws by chance come near them.</summary>
public sealed class DrawTests(ITestOutputHelper output)
{
    private const double Closed = 1e-8;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly DrawFile All = JsonSerializer.Deserialize<DrawFile>(File.ReadAllText(ReferenceCase.Find("draws.json")!), Options)!;

    public static TheoryData<string> Names => [.. All.Cases.Select(each => each.Name)];

    public static TheoryData<string> Arranged => [.. All.Arranged.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Draws_ThatAreAllPossible_GiveWhatRGives(string name)
    {
        var each = All.Cases.Single(one => one.Name == name);
        var answer = ReferenceComparison.Answer(each.Plan, each.Data);
        foreach (var effect in answer.Effects)
        {
            var drawn = effect.Drawn.ShouldNotBeNull();
            (drawn.Draws, drawn.IsWhole).ShouldBe((each.Draws, true));
        }

        var worst = ReferenceComparison.Worst(answer, each.Effects, each.Plan);
        output.WriteLine($"{name}: largest difference {worst:0.0e0}");
        worst.ShouldBeLessThan(Closed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Draws_ByChance_ComeNearThoseThatArePossible(string name)
    {
        const int Draws = 999;
        var each = All.Cases.Single(one => one.Name == name);
        var plan = each.Plan.DeepClone();
        (plan["draws"], plan["seed"]) = (Draws, 17);
        if (each.Draws <= Draws) return;
        var drawn = ReferenceComparison.Answer(plan, each.Data).Effects[0].Drawn.ShouldNotBeNull();
        drawn.ShouldBe(ReferenceComparison.Answer(plan, each.Data).Effects[0].Drawn);
        (drawn.Draws, drawn.IsWhole).ShouldBe((Draws, false));
        var p = each.Effects[0].P;
        Math.Abs(drawn.P - p).ShouldBeLessThan((4 * Math.Sqrt(p * (1 - p) / Draws)) + (2.0 / Draws));
        plan["seed"] = 18;
        ReferenceComparison.Answer(plan, each.Data).Effects[0].Drawn.ShouldNotBe(drawn);
    }

    [Theory]
    [MemberData(nameof(Arranged))]
    public void Arrangements_ThatAreAllPossible_GiveWhatRGives(string name)
    {
        var each = All.Arranged.Single(one => one.Name == name);
        var level = each.Plan["level"]!.GetValue<double>();
        var effects = ReferenceComparison.Answer(each.Plan, each.Data).Effects;
        effects.Length.ShouldBe(each.Arranged.Length);
        var worst = effects.Zip(each.Arranged).Max(pair =>
        {
            var drawn = pair.First.Drawn.ShouldNotBeNull();
            (drawn.Draws, drawn.IsWhole).ShouldBe((each.Draws, true));
            return new[]
            {
                ReferenceComparison.Difference(pair.First.Value, pair.Second.Estimate), ReferenceComparison.Difference(pair.First.P, pair.Second.P),
                ReferenceComparison.Difference(pair.First.At(level).Low, pair.Second.Interval[0]), ReferenceComparison.Difference(pair.First.At(level).High, pair.Second.Interval[1]),
            }.Max();
        });
        output.WriteLine($"{name}: largest difference {worst:0.0e0}");
        worst.ShouldBeLessThan(Closed);
    }

    [Theory]
    [MemberData(nameof(Arranged))]
    public void Arrangements_ByChance_ComeNearThoseThatArePossible(string name)
    {
        const int Draws = 199;
        var each = All.Arranged.Single(one => one.Name == name);
        if (each.Draws <= Draws) return;
        var plan = each.Plan.DeepClone();
        (plan["draws"], plan["seed"]) = (Draws, 5);
        var drawn = ReferenceComparison.Answer(plan, each.Data).Effects[0].Drawn.ShouldNotBeNull();
        (drawn.Draws, drawn.IsWhole).ShouldBe((Draws, false));
        var p = each.Arranged[0].P;
        Math.Abs(drawn.P - p).ShouldBeLessThan((4 * Math.Sqrt(p * (1 - p) / Draws)) + (2.0 / Draws));
    }

    [Fact]
    public void Arrangements_OfATreatmentWithinClusters_AreRefused() =>
        Evaluated.Refused<Refusal.AssignedWithinClusters>(Evaluated.Rows("y;t;k", 60, row => $"{row * 7 % 11};{row % 2};k{row / 6}"), """{"method":"linear","outcome":"y","treatment":"t","cluster":"k","inference":"randomisation"}""").Column.ShouldBe("k");

    [Fact]
    public void Arrangements_WithinStrataOfOneArm_AreRefused() =>
        Evaluated.Refused<Refusal.StrataOfOneArm>(Evaluated.Rows("y;t;s", 60, row => $"{row * 7 % 11};{row % 2};{row % 2}"), """{"method":"linear","outcome":"y","treatment":"t","strata":"s","inference":"randomisation"}""").Column.ShouldBe("s");

    [Fact]
    public void Arrangements_WithAProductOfTheTreatment_AreRefused() =>
        Evaluated.Refused<Refusal.ChoicesDisagree>(Evaluated.Rows("y;t;x", 60, row => $"{row * 7 % 11};{row % 2};{row % 3}"), """{"method":"linear","outcome":"y","treatment":"t","covariates":["x","t:x"],"inference":"randomisation"}""").Other.ShouldBe("covariates: t:x");

    /// <summary>Rows within strata, where people and not clusters were chosen.</summary>
    [Fact]
    public void Arrangements_OfRowsWithinStrata_AreCounted()
    {
        var csv = Evaluated.Rows("y;t;s", 12, row => $"{row * 7 % 11};{row % 2};{row / 6}");
        Evaluated.Answered(csv, """{"method":"difference-in-means","outcome":"y","treatment":"t","strata":"s","inference":"randomisation"}""").Effects[0].Drawn!.Draws.ShouldBe(400);
    }

    [Theory]
    [InlineData("""{"method":"linear","outcome":"after","treatment":"arm","inference":"wild-bootstrap"}""", "cluster")]
    public void Draws_OfClusters_AskForThem(string plan, string field) => Evaluated.Refused<Refusal.PlanLacks>(File.ReadAllText(ReferenceCase.Find("trial.csv")!), plan).Field.ShouldBe(field);

    [Theory]
    [InlineData("""{"method":"logistic","outcome":"drank","treatment":"arm","cluster":"school","inference":"wild-bootstrap"}""", "method = logistic")]
    [InlineData("""{"method":"linear","outcome":"after","treatment":"arm","cluster":"school","inference":"wild-bootstrap","standardErrors":"CR2"}""", "standardErrors = CR2")]
    public void Draws_ThatDoNotGoWithAChoice_AreRefused(string plan, string other) => Evaluated.Refused<Refusal.ChoicesDisagree>(File.ReadAllText(ReferenceCase.Find("trial.csv")!), plan).Other.ShouldBe(other);

    [Fact]
    public void Draws_TooFewToRejectAnything_SaySoAndHaveNoEnds()
    {
        var csv = Evaluated.Rows("y;t;k", 40, row => $"{(row * 7 % 11) + (row % 4 * 5 % 7)};{row % 2};k{row % 4}");
        var answer = Evaluated.Answered(csv, """{"method":"linear","outcome":"y","treatment":"t","cluster":"k","inference":"randomisation"}""");
        answer.Warnings.ShouldContain(new Warning.FewDraws(6));
        answer.Effects[0].At(0.95).ShouldBe(new Interval(double.NegativeInfinity, double.PositiveInfinity));
    }

    private sealed record DrawFile(Dictionary<string, string> MadeBy, DrawCase[] Cases, ArrangedCase[] Arranged);

    private sealed record ArrangedCase(string Name, string Data, JsonNode Plan, int Draws, ArrangedFigure[] Arranged);

    private sealed record ArrangedFigure(double Estimate, double P, double[] Interval);

    private sealed record DrawCase(string Name, string Data, JsonNode Plan, int Draws, ReferenceEffect[] Effects);
}
