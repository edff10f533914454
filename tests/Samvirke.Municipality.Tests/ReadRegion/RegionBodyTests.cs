using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Permissions;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Workbench;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.ReadRegion;

public sealed class RegionBodyTests
{
    [Fact]
    public void Municipalities_OfTheGovernorsAndOfTheCounties_AreAllOnce()
    {
        var bodies = RegionBody.All(National.Snapshot);
        foreach (var (type, missing) in (ReadOnlySpan<(string, int)>)[("county-governor", 0), ("county-municipality", 1)])
        {
            var numbers = bodies.Where(body => body.Type == type).SelectMany(body => body.Municipalities(National.Snapshot)).Select(local => local.Area.Id).ToList();
            numbers.Count.ShouldBe(357 - missing, "Oslo is no county municipality");
            numbers.Distinct().Count().ShouldBe(numbers.Count);
        }

        bodies.Single(body => body.Actor.Id.Value == "statsforvalteren-innlandet").Municipalities(National.Snapshot).Count().ShouldBe(46);
    }

    [Theory]
    [InlineData("hdir")]
    [InlineData("alta-kommune")]
    [InlineData("tingrett-vestre-finnmark")]
    public void Of_OtherActor_IsNone(string id) => RegionBody.Of(National.Snapshot.Find(id).ShouldNotBeNull()).ShouldBeNull();

    [Fact]
    public void Has_CentreThatCoversOneMunicipality_IsThatOneAndOpensItsNotes()
    {
        var korus = National.Snapshot.Find("korus-oslo")!;
        RegionBody.Of(korus).ShouldNotBeNull().Municipalities(National.Snapshot).ShouldBeEmpty();
        var covering = National.Snapshot.Imagine([new Revision.Put(korus with { Relations = [.. korus.Relations, new Relation(RelationTypes.Covers, new EntryId("kommune-0301"), LocalizedText.Empty, ValidTime.Always, false, [])] })]);
        RegionBody.Of(covering.Find("korus-oslo")!)!.Municipalities(covering).Select(local => local.Area.Id.Value).ShouldBe(["kommune-0301"]);

        var oslo = LocalRegister.Of(covering, "0301")!;
        var who = Standing.Of([new Membership(korus.Id, Role.Contributor)], null, []);
        NoteReaders.Least(who, oslo, MunicipalityPlace.Of(covering, oslo)).ShouldBe(SharedWith.Region);
    }

    [Fact]
    public void Grows_WhatAnOrganisationSaysOfItself_IsSeenWhereItWouldFollowMore()
    {
        var governor = National.Snapshot.Find("statsforvalteren-innlandet")!;
        var agency = National.Snapshot.Find("hdir")!;
        var more = new Relation(RelationTypes.Covers, new EntryId("fylke-11"), LocalizedText.Empty, ValidTime.Always, false, []);
        RegionClaim.Grows(governor, governor with { Relations = [.. governor.Relations, more] }).ShouldBeTrue();
        RegionClaim.Grows(null, governor).ShouldBeTrue();
        RegionClaim.Grows(agency with { Relations = [more] }, agency with { Relations = [more], Details = governor.Details }).ShouldBeTrue();
        RegionClaim.Grows(agency with { Details = governor.Details, Relations = [] }, agency with { Details = governor.Details, Relations = [more] }).ShouldBeTrue();
        RegionClaim.Grows(null, National.Snapshot.Find("alta-kommune")!).ShouldBeTrue();

        RegionClaim.Grows(governor, governor with { Summary = new LocalizedText("Noe annet.") }).ShouldBeFalse();
        RegionClaim.Grows(governor, governor with { Relations = [] }).ShouldBeFalse();
        RegionClaim.Grows(agency, agency with { Relations = [.. agency.Relations, more] }).ShouldBeFalse();
    }

    [Fact]
    public void Has_BodyThatCoversTheCountry_IsNoRegion()
    {
        var body = National.Snapshot.Entries.Select(RegionBody.Of).OfType<RegionBody>().FirstOrDefault(each => each.Covered.Contains(new EntryId("norge")))
            ?? new RegionBody(National.Snapshot.Find("korus-oslo")!, [new EntryId("norge")]);
        body.Municipalities(National.Snapshot).ShouldBeEmpty();
        var alta = LocalRegister.Of(National.Snapshot, "5601")!;
        body.Has(alta.Area, MunicipalityPlace.Of(National.Snapshot, alta).Areas).ShouldBeFalse();
    }

    [Fact]
    public void Cooperation_OfTheMunicipalities_IsThatOfChildWelfareInTheSource()
    {
        var all = National.Snapshot.Entries.Where(entry => entry.Kind == Kind.Area && entry.Details.Scalar("areaType") is "municipality")
            .Select(area => MunicipalityPlace.Of(National.Snapshot, LocalRegister.Of(National.Snapshot, area)).Cooperation.ToList()).ToList();
        all.Count(each => each.Count == 1).ShouldBe(204);
        all.ShouldAllBe(each => each.Count <= 1);
        all.SelectMany(each => each).DistinctBy(each => each.Id).Count().ShouldBe(64);
        var hamaroy = LocalRegister.Of(National.Snapshot, "1875")!;
        MunicipalityPlace.Of(National.Snapshot, hamaroy).Cooperation.ShouldHaveSingleItem().Summary.In(Tongue.Nb).Text.ShouldBe("Samarbeid om barnevern mellom sju kommuner i 2023. Oversikten gjelder bare barnevern.");
    }
}
