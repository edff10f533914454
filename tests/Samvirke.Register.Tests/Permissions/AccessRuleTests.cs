using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;

namespace Samvirke.Register.Tests.Permissions;

/// <summary>Nobody may do what the rules do not say, whatever roles they have elsewhere.</summary>
public sealed class AccessRuleTests
{
    private static readonly ImmutableArray<EntryId> Organisations = [new("a"), new("b"), new("c")];
    private static readonly ImmutableArray<string> Topics = ["x", "y", "z"];

    [Fact]
    public void Reader_AnyResource_MayOnlyReadAndSignIn() => Prop.ForAll(Arb.From(Resources), resource =>
        Enum.GetValues<Act>().All(act => AccessRules.Allows(Standing.Reader, act, resource) == act is Act.ReadRegister or Act.SignIn)).QuickCheckThrowOnFailure();

    [Fact]
    public void Roles_InOrganisationsNotActedFor_CountForNothing() => Prop.ForAll(Arb.From(Gen.Zip(People, Resources)), pair =>
    {
        var (person, resource) = pair;
        var all = Standing.Of(person.Memberships, person.Chosen, person.Topics);
        var kept = person.Memberships.Where(each => each.Organisation is null || each.Organisation == all.Acting?.Organisation);
        var few = Standing.Of(kept, person.Chosen, person.Topics);
        return all.Acting is null || Enum.GetValues<Act>().All(act => AccessRules.Allows(all, act, resource) == AccessRules.Allows(few, act, resource));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Standing_AnyChoice_ActsOnlyForAnOrganisationOfThePersons() => Prop.ForAll(Arb.From(People), person =>
        Standing.Of(person.Memberships, person.Chosen, person.Topics).Acting is not { } acting
        || person.Memberships.Contains(new Membership(acting.Organisation, acting.Role))).QuickCheckThrowOnFailure();

    [Fact]
    public void Deciding_EntryOfAnotherOrganisation_NeedsItsTopicOrTheSecretariat() => Prop.ForAll(Arb.From(Gen.Zip(People, Entries)), pair =>
    {
        var (person, entry) = pair;
        var who = Standing.Of(person.Memberships, person.Chosen, person.Topics);
        return !AccessRules.Allows(who, Act.DecideChange, entry)
            || who.ActsFor(entry.Steward) || who.Acting?.Role == Role.Secretariat || entry.Topics.Any(person.Topics.Contains);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whoever_Decides_MayAlsoProposeAndConfirm() => Prop.ForAll(Arb.From(Gen.Zip(People, Entries)), pair =>
    {
        var who = Standing.Of(pair.Item1.Memberships, pair.Item1.Chosen, pair.Item1.Topics);
        var decides = AccessRules.Allows(who, Act.DecideChange, pair.Item2);
        return AccessRules.Allows(who, Act.ConfirmEntry, pair.Item2) == decides && (!decides || AccessRules.Allows(who, Act.ProposeChange, pair.Item2));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Granting_AnyRole_NeedsTheRightToManageThePeople() => Prop.ForAll(Arb.From(People), person =>
    {
        var who = Standing.Of(person.Memberships, person.Chosen, person.Topics);
        return Organisations.All(organisation => Roles.All.All(role => !AccessRules.MayGrant(who, organisation, role)
            || (AccessRules.Allows(who, Act.ManagePeople, new Resource.OfOrganisation(organisation)) && (role != Role.Secretariat || who.IsPlatformAdministrator))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void PlatformAdministrator_WhoActsForNobody_DecidesNothing()
    {
        var who = Standing.Of([new Membership(null, Role.Administrator)], null, Topics);
        AccessRules.Allows(who, Act.DecideChange, new Resource.OfEntry(Organisations[0], Topics)).ShouldBeFalse();
        AccessRules.Allows(who, Act.ManagePeople, new Resource.OfOrganisation(Organisations[0])).ShouldBeTrue();
        AccessRules.MayGrant(who, Organisations[0], Role.Secretariat).ShouldBeTrue();
    }

    [Fact]
    public void Administrator_OfOneOrganisation_ManagesThatOneAlone()
    {
        var who = Standing.Of([new Membership(Organisations[0], Role.Administrator)], null, []);
        AccessRules.Allows(who, Act.ManagePeople, new Resource.OfOrganisation(Organisations[0])).ShouldBeTrue();
        AccessRules.Allows(who, Act.ManagePeople, new Resource.OfOrganisation(Organisations[1])).ShouldBeFalse();
        AccessRules.Allows(who, Act.ManagePlatform, Resource.Everything).ShouldBeFalse();
        AccessRules.MayGrant(who, Organisations[0], Role.Secretariat).ShouldBeFalse();
    }

    [Fact]
    public void Code_EveryRole_IsFoundAgain() => Roles.All.ShouldAllBe(role => Roles.Find(Roles.Code(role)) == role);

    private static Gen<EntryId?> Organisation => Gen.Elements<EntryId?>(null, Organisations[0], Organisations[1], Organisations[2]);

    private static Gen<ImmutableArray<string>> SomeTopics => Gen.SubListOf(Topics.AsEnumerable()).Select(topics => topics.ToImmutableArray());

    private static Gen<Resource.OfEntry> Entries => Gen.Zip(Organisation, SomeTopics).Select(each => new Resource.OfEntry(each.Item1, each.Item2));

    private static Gen<Resource> Resources => Gen.OneOf(
        Gen.Constant(Resource.Everything),
        Entries.Select(entry => (Resource)entry),
        Gen.Elements(Organisations.AsEnumerable()).Select(id => (Resource)new Resource.OfOrganisation(id)));

    private static Gen<Person> People => Gen.Zip(
        Gen.Zip(Organisation, Gen.Elements(Roles.All.AsEnumerable())).ListOf(),
        Gen.Zip(Organisation, SomeTopics)).Select(each => new Person(
            [.. each.Item1.Select(pair => new Membership(pair.Item1, pair.Item1 is null ? Role.Administrator : pair.Item2)).DistinctBy(membership => membership.Organisation)],
            each.Item2.Item1,
            each.Item2.Item2));

    private sealed record Person(ImmutableArray<Membership> Memberships, EntryId? Chosen, ImmutableArray<string> Topics);
}
