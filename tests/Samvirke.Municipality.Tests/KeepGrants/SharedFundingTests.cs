using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.KeepGrants;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Workbench;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.KeepGrants;

/// <summary>Several state grants for the same thing in the same year are found, and nothing else is.</summary>
public sealed class SharedFundingTests
{
    private const string Measure = "altas-tiltak";
    private static readonly RegisterSnapshot Snapshot = With();

    private static readonly Gen<Grant> Grants =
        from scheme in Gen.Elements("tilskudd-slt", "tilskudd-kommunalt-rusarbeid", "tilskudd-foreldrestottende-tiltak", "")
        from name in Gen.Elements("Gave", "gave ", "Prosjektmidler")
        from isState in Gen.Elements(true, false)
        from purpose in Gen.Elements(Measure, "")
        from purposeName in Gen.Elements("Los", "los", "")
        from year in Gen.Choose(2025, 2026)
        from state in Gen.Elements(Enum.GetValues<GrantState>())
        select Of(scheme, year, state) with { SchemeName = scheme.Length == 0 ? name : "", IsState = isState, Purpose = purpose.Length == 0 ? null : new EntryId(purpose), PurposeName = purpose.Length == 0 ? purposeName : "" };

    [Fact]
    public void Of_AnyGrants_IsAlwaysSeveralOfTheStatesForOneThingInOneYear() => Prop.ForAll(Arb.From(Gen.ListOf(Grants, 6)), Arb.From(Gen.Choose(0, int.MaxValue)), (grants, seed) =>
    {
        var kept = grants.Select((grant, i) => Kept($"{i}", grant)).ToArray();
        var found = Find(Snapshot, kept);
        foreach (var shared in found)
        {
            shared.Fundings.Length.ShouldBeGreaterThan(1);
            shared.Fundings.Select(funding => funding.Source?.Id.Value ?? funding.Name.Trim().ToUpperInvariant()).ShouldBeUnique();
            foreach (var grant in shared.Fundings.Select(funding => funding.Kept!.Grant))
            {
                (grant.Year, grant.State == GrantState.Refused, grant.Scheme is null && !grant.IsState).ShouldBe((shared.Year, false, false));
                (grant.Purpose?.Value ?? grant.PurposeName.ToUpperInvariant()).ShouldBe(shared.Purpose?.Id.Value ?? shared.Name.ToUpperInvariant());
            }
        }

        new Random(seed).Shuffle(kept);
        Find(Snapshot, kept).Select(Told).ShouldBe(found.Select(Told));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_TwoSchemesForOneMeasure_TellsWhatCanStillBeSaid()
    {
        var shared = Find(Snapshot, Kept("1", Of("tilskudd-slt", 2026, GrantState.Granted)), Kept("2", Of("tilskudd-kommunalt-rusarbeid", 2026, GrantState.Applied))).ShouldHaveSingleItem();
        (shared.Purpose!.Id.Value, shared.Year, shared.CanStillBeSaid).ShouldBe((Measure, 2026, true));
        Find(Snapshot, Kept("1", Of("tilskudd-slt", 2026, GrantState.Granted)), Kept("2", Of("tilskudd-kommunalt-rusarbeid", 2026, GrantState.Granted))).ShouldHaveSingleItem().CanStillBeSaid.ShouldBeFalse();
    }

    [Fact]
    public void Of_OtherYearsRefusedOrDone_IsNothing()
    {
        var slt = Kept("1", Of("tilskudd-slt", 2026, GrantState.Granted));
        Find(Snapshot, slt, Kept("2", Of("tilskudd-kommunalt-rusarbeid", 2025, GrantState.Granted))).ShouldBeEmpty();
        Find(Snapshot, slt, Kept("2", Of("tilskudd-kommunalt-rusarbeid", 2026, GrantState.Refused))).ShouldBeEmpty();
        Find(Snapshot, slt, Kept("2", Of("tilskudd-slt", 2026, GrantState.Granted))).ShouldBeEmpty("one scheme is one");
        Find(Snapshot, slt, Kept("2", Of("", 2026, GrantState.Granted) with { SchemeName = "Gave fra banken", IsState = false })).ShouldBeEmpty("only the state's money");
        Find(Snapshot, Kept("1", Of("tilskudd-slt", 2026, GrantState.Ended)), Kept("2", Of("tilskudd-kommunalt-rusarbeid", 2026, GrantState.Ended))).ShouldBeEmpty("nothing remains to be done");
        Find(Snapshot, slt, Kept("2", Of("", 2026, GrantState.Granted) with { SchemeName = "Prosjektmidler" })).ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_WhatTheRegisterSays_CountsWithWhatIsNoted()
    {
        var snapshot = With("tilskudd-kommunalt-rusarbeid");
        Find(snapshot).ShouldBeEmpty();
        var shared = Find(snapshot, Kept("1", Of("tilskudd-slt", 2026, GrantState.Granted))).ShouldHaveSingleItem();
        shared.Fundings.Select(funding => (funding.Source!.Id.Value, funding.Kept is null)).ShouldBe([("tilskudd-slt", false), ("tilskudd-kommunalt-rusarbeid", true)]);
        Find(With("tilskudd-slt", "tilskudd-kommunalt-rusarbeid")).ShouldHaveSingleItem().Fundings.ShouldAllBe(funding => funding.Kept == null);
    }

    [Fact]
    public void Of_TheSameMoneyByAnotherName_IsOne()
    {
        var slt = Kept("1", Of("tilskudd-slt", 2026, GrantState.Granted));
        Find(With("sfk"), slt).ShouldBeEmpty("whoever administers the scheme");
        Find(With("alta-kommune"), slt).ShouldBeEmpty("its own money");
        Find(With("hdir"), slt).ShouldHaveSingleItem();
        Find(With("tilskudd-delegert-statsforvalterne-rus"), Kept("1", Of("tilskudd-kommunalt-rusarbeid", 2026, GrantState.Granted))).ShouldBeEmpty("a name for several schemes");
        Find(With("tilskudd-kommunalt-rusarbeid"), Kept("1", Of("tilskudd-rusfeltet-hdir", 2026, GrantState.Granted))).ShouldBeEmpty("noted by the name for several schemes");
    }

    internal static KeptGrant Kept(string key, Grant grant) => new(key, grant, new Paper(KeptGrant.Name(new EntryId("alta-kommune"), key), 1, "{}", SharedWith.Own, null, DateTimeOffset.UnixEpoch));

    private static Grant Of(string scheme, int year, GrantState state) =>
        new(scheme.Length == 0 ? null : new EntryId(scheme), "", true, new EntryId(Measure), "", year, null, null, state, null, null, "");

    private static RegisterSnapshot With(params string[] funders) =>
        Local.With(Local.Entry(Kind.Measure, Measure, "5601", "alta-kommune", Local.Today, [.. funders.Select(funder => (RelationTypes.FundedBy, funder))]));

    private static ImmutableArray<SharedFunding> Find(RegisterSnapshot snapshot, params KeptGrant[] grants) => SharedFunding.Of(snapshot, LocalRegister.Of(snapshot, "5601")!, [.. grants], Local.Today);

    private static string Told(SharedFunding shared) => $"{shared.Purpose?.Id.Value ?? shared.Name.ToUpperInvariant()} {shared.Year} {string.Join(' ', shared.Fundings.Select(funding => $"{funding.Source?.Id.Value ?? funding.Name.Trim().ToUpperInvariant()}"))}";
}
