using System.Text;
using Samvirke.Analysis.Randomising;
using Samvirke.Evidence.RandomiseUnits;

namespace Samvirke.Evidence.Tests.RandomiseUnits;

/// <summary>Lots are drawn from two files, and what is wrong in them is named by its place.</summary>
public sealed class LotFileTests
{
    private const string Schools = "skole;fylke;elever;form\n0301;Oslo;420;bydel\nA2;Oslo;130;bydel\nB1;Agder;77;bygd\nB2;Agder;210;by\nB3;Agder;305;by\nC1;Oslo;260;bygd\n";

    [Fact]
    public void Read_OfPlanAndSchools_GivesStrataAndNumbers()
    {
        var plan = Plan("""{"unit":"skole","groups":["tiltak","sammenligning"],"shares":[2,1],"strata":["fylke"],"balance":["elever",{"column":"form","weight":2}],"seed":18446744073709551615,"accept":0.2}""");
        plan.Seed.ShouldBe(ulong.MaxValue);
        plan.Groups.ShouldBe([new("tiltak", 2), new("sammenligning", 1)]);
        var units = Units(Schools, plan);
        units.Plan.Balancing!.Covariates.ShouldBe([new("elever"), new("form=bydel", 1), new("form=bygd", 1)]);
        var first = units.Units.Single(unit => unit.Name == "0301");
        first.Stratum.ShouldBe("Oslo");
        first.Covariates.ShouldBe([420, 1, 0]);
        var allotted = Randomisation.Of(units.Plan, units.Units).ShouldBeOfType<RandomisingOutcome.Allotted>();
        allotted.Groups.Count(group => group == 0).ShouldBe(4);
    }

    [Fact]
    public void Read_OfSteps_NamesThemByNumber() => Plan("""{"unit":"skole","steps":3,"seed":1}""").Groups.Select(group => group.Name).ShouldBe(["1", "2", "3"]);

    [Theory]
    [InlineData("""{"unit":"skole","groups":["a","b"]}""", "$.seed")]
    [InlineData("""{"groups":["a","b"],"seed":1}""", "$.unit")]
    [InlineData("""{"unit":"skole","seed":1}""", "$.groups")]
    [InlineData("""{"unit":"skole","steps":2,"groups":["a","b"],"seed":1}""", "$.groups")]
    [InlineData("""{"unit":"skole","steps":1,"seed":1}""", "$.steps")]
    [InlineData("""{"unit":"skole","groups":["a","b"],"shares":[1],"seed":1}""", "$.shares")]
    [InlineData("""{"unit":"skole","groups":["a","b"],"seed":-1}""", "$.seed")]
    [InlineData("""{"unit":"skole","groups":["a","b"],"seed":1,"balance":["x",{"column":"y"}]}""", "$.balance[1]")]
    [InlineData("""{"unit":"skole","groups":["a","b"],"seed":1,"accept":2}""", "$.accept")]
    [InlineData("""{"unit":"skole","groups":["a","b"],"seed":1,"candidates":0.5}""", "$.candidates")]
    [InlineData("""{"unit":"skole","groups":["a","b"],"seed":1,"stratum":"x"}""", "$.stratum")]
    [InlineData("""[1]""", "$")]
    [InlineData("""{"unit":""", "$")]
    public void Read_OfAWrongPlan_NamesThePlace(string json, string path)
    {
        var defect = LotPlanFile.Read(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<LotPlanReading.Refused>().Defects.ShouldHaveSingleItem();
        defect.Path.ShouldBe(path);
        defect.Message.Phrases.Length.ShouldBe(3);
    }

    [Fact]
    public void Read_OfAFileThatLacksSomething_NamesRowAndColumn()
    {
        var plan = Plan("""{"unit":"skole","groups":["a","b"],"strata":["region"],"seed":1}""");
        Refused(Schools, plan).ShouldBe([(1, "region")]);
        Refused("skole;region\nA;1\n;1\n", plan).ShouldBe([(3, "skole")]);
        Refused("skole;region;navn\nA;1;x\n", plan).ShouldBe([(null, "navn")]);
    }

    private static LotPlan Plan(string json) => LotPlanFile.Read(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<LotPlanReading.Complete>().Plan;

    private static UnitReading.Complete Units(string csv, LotPlan plan) => UnitFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), plan).ShouldBeOfType<UnitReading.Complete>();

    private static IEnumerable<(int?, string?)> Refused(string csv, LotPlan plan) =>
        UnitFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), plan).ShouldBeOfType<UnitReading.Refused>().Defects.Select(defect => (defect.Row, defect.Column));
}
