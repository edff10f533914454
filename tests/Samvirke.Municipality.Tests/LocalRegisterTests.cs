using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests;

public sealed class LocalRegisterTests
{
    private static readonly EntryId Oslo = new("oslo-kommune");

    [Fact]
    public void Of_PlanThatCoversTheMunicipality_IsItsOwn()
    {
        var snapshot = National.Snapshot.Imagine([Plan("oslos-plan", "kommune-0301", Oslo), Plan("andres-plan-i-oslo", "kommune-0301", new EntryId("hdir"))]);

        var local = LocalRegister.Of(snapshot, "0301")!;

        local.Organisation!.Id.ShouldBe(Oslo);
        local.OfKind(Kind.Plan).Select(plan => plan.Id.Value).ShouldBe(["oslos-plan"]);
        local.Own.ShouldNotContain(local.Organisation);
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("03")]
    [InlineData("")]
    public void Of_NumberThatNoMunicipalityHas_IsNothing(string number) => LocalRegister.Of(National.Snapshot, number).ShouldBeNull();

    private static Revision.Put Plan(string id, string covers, EntryId steward) => new Revision.Put(new Entry
    {
        Id = new EntryId(id),
        Kind = Kind.Plan,
        Name = new LocalizedText(id),
        Steward = steward,
        Relations = [new Relation(RelationTypes.Covers, new EntryId(covers), LocalizedText.Empty, ValidTime.Always, false, [])],
    });
}
