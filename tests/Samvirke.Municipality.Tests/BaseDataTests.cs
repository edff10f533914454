using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Municipality.ReadPopulation;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests;

/// <summary>Every municipality has what its page shows on the first day.</summary>
public sealed class BaseDataTests
{
    private static readonly IReadOnlyList<Entry> Areas = [.. National.Snapshot.Entries.Where(entry => entry.Kind == Kind.Area && entry.Details.Scalar("areaType") is "municipality")];

    [Fact]
    public void Municipalities_All_HaveAPlaceAnOrganisationAndAPopulation()
    {
        var faults = new List<string>();
        foreach (var area in Areas)
        {
            var number = area.Details.Scalar("number")!;
            var local = LocalRegister.Of(National.Snapshot, number).ShouldNotBeNull(number);
            var place = MunicipalityPlace.Of(National.Snapshot, local);
            Check(local.Organisation is { } organisation && organisation.Steward == organisation.Id, "organisation");
            Check(local.Organisation?.Details.Scalar("organisationNumber") == area.Details.Scalar("organisationNumber"), "organisation number");
            Check(local.Organisation?.Name.ToString().StartsWith(area.Name.ToString().Split(" (")[0], StringComparison.Ordinal) == true, "name");
            foreach (var type in (string[])["county", "police-district", "health-region", "country"]) Check(place.Area(type) is not null, type);
            foreach (var type in (string[])["county-governor", "court", "regional-health-authority"]) Check(place.BodiesOf(type).Count() == 1, type);
            Check(Population.Of(number) is { Young: > 0 } population && population.Everybody > population.Young, "population");
            void Check(bool holds, string what)
            {
                if (!holds) faults.Add($"{number} {area.Name}: {what}");
            }
        }

        Areas.Count.ShouldBe(357);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Population_OfAll_IsThatOfTheNation()
    {
        var all = Areas.Select(area => Population.Of(area.Details.Scalar("number")!)!).ToList();
        all.Sum(each => each.Everybody).ShouldBe(5_627_400);
        all.ShouldAllBe(each => each.ByAge.Length == 25);
        var kongsvinger = Population.Of("3401")!;
        (kongsvinger.Everybody, kongsvinger.Young).ShouldBe((18_191, 4_496));
        kongsvinger.Bands.Select(band => band.Band.Id).ShouldBe(["0-5", "6-12", "13-15", "16-18", "19-24"]);
        kongsvinger.Bands.Sum(band => band.People).ShouldBe(kongsvinger.Young);
        Population.Of("9999").ShouldBeNull();
    }
}
