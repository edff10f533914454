using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Gaps;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Municipality.BuildPlan.Matters;
using Samvirke.Municipality.FitGrants;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Papers;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.FitGrants;

/// <summary>Which schemes fit a municipality, in which order, and why.</summary>
public sealed class GrantFittingTests
{
    private static readonly Gen<GrantNeed> Needs =
        from number in Gen.Choose(1, 999)
        from sort in Gen.Elements(Enum.GetValues<NeedSort>())
        from age in Gen.Elements("", "0-5", "13-18", "25-")
        from groups in Gen.SubListOf("children", "adolescents", "vulnerable-children", "parents", "substance-users", "population")
        from topics in Gen.SubListOf("early-intervention", "crime-prevention", "treatment", "coordination", "public-health", "funding", "information")
        from level in Gen.Elements("", "universal", "selective", "tertiary")
        from tied in Gen.Elements("", "slt", "bti")
        select Need(number, sort,
        [
            .. age.Length == 0 ? [] : new[] { ("age", age) },
            .. groups.Select(term => ("targetGroup", term)),
            .. topics.Select(term => ("topic", term)),
            .. level.Length == 0 ? [] : new[] { ("preventionLevel", level) },
        ], tied);

    [Fact]
    public void Fit_AnyNeeds_IsTheSameInWhateverOrderTheyStand() => Prop.ForAll(Arb.From(Gen.ListOf(Needs, 8)), Arb.From(Gen.Choose(0, int.MaxValue)), (needs, seed) =>
    {
        var all = needs.DistinctBy(need => need.Entry.Id).ToImmutableArray();
        var shuffled = all.ToArray();
        new Random(seed).Shuffle(shuffled);
        Told(GrantFitting.Of(National.Snapshot, null, [.. shuffled], Local.Today)).ShouldBe(Told(GrantFitting.Of(National.Snapshot, null, all, Local.Today)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fit_WithOneMoreNeed_NeverFitsLess() => Prop.ForAll(Arb.From(Gen.ListOf(Needs, 5)), Arb.From(Needs), (needs, more) =>
    {
        var all = needs.DistinctBy(need => need.Entry.Id).Where(need => need.Entry.Id != more.Entry.Id).ToImmutableArray();
        var before = GrantFitting.Of(National.Snapshot, null, all, Local.Today).ToDictionary(fit => fit.Scheme.Id, fit => (fit.Step, fit.Matches.Length));
        foreach (var fit in GrantFitting.Of(National.Snapshot, null, all.Add(more), Local.Today))
        {
            ((int)fit.Step).ShouldBeLessThanOrEqualTo((int)before[fit.Scheme.Id].Step);
            fit.Matches.Length.ShouldBeGreaterThanOrEqualTo(before[fit.Scheme.Id].Length);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fit_AnyNeeds_StandsInTheOrderThatThePageTells() => Prop.ForAll(Arb.From(Gen.ListOf(Needs, 6)), needs =>
    {
        var fits = GrantFitting.Of(National.Snapshot, null, [.. needs.DistinctBy(need => need.Entry.Id)], Local.Today);
        foreach (var (one, next) in fits.Zip(fits.Skip(1))) (one.Standing, one.Step, -one.Closest).CompareTo((next.Standing, next.Step, -next.Closest)).ShouldBeLessThanOrEqualTo(0);
        foreach (var fit in fits) fit.Matches.Select(match => (int)match.Step).ShouldBeInOrder();
        fits.SelectMany(fit => fit.Matches).Where(match => match.Step != GrantStep.Tied).ShouldAllBe(match => !match.Shared.IsEmpty);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fit_OfAnyMunicipality_GivesReasonsWithEntriesAndSources()
    {
        foreach (var number in (string[])["0301", "3401", "5601"])
        {
            var fits = GrantFitting.Of(National.Snapshot, LocalRegister.Of(National.Snapshot, number)!, Local.Today);
            fits.Count(fit => fit is { Standing: GrantStanding.Open, Step: not GrantStep.Nothing }).ShouldBeGreaterThan(4);
            foreach (var fit in fits)
            {
                (fit.For.Length + fit.Against.Length).ShouldBeGreaterThan(0);
                foreach (var reason in fit.For.Concat(fit.Against))
                {
                    reason.Citations.ShouldNotBeEmpty();
                    foreach (var tongue in Tongues.Interface) reason.Text.Exactly(tongue).ShouldNotBeNull().ShouldNotContain("{");
                    reason.Entries.ShouldAllBe(id => National.Snapshot.Find(id) != null);
                }
            }
        }
    }

    [Fact]
    public void Fit_OfAMunicipalityWithSlt_PutsItsGrantAmongTheFirst()
    {
        var without = Alta();
        without.Single(fit => fit.Scheme.Id.Value == "tilskudd-slt").Step.ShouldNotBe(GrantStep.Tied);
        var with = Alta(Local.Entry(Kind.Function, "slt-i-alta", "5601", "alta-kommune", Local.Today, (RelationTypes.LocalFormOf, "slt-koordinator"), (RelationTypes.PartOf, "slt")));
        var slt = with.Single(fit => fit.Scheme.Id.Value == "tilskudd-slt");
        with.TakeWhile(fit => fit != slt).ShouldAllBe(fit => fit.Step == GrantStep.Tied);
        slt.Step.ShouldBe(GrantStep.Tied);
        slt.For.ShouldContain(reason => reason.Entries.Contains(new EntryId("slt-i-alta")));
        slt.ApplyBy!.Value.Next(Local.Today).ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Fact]
    public void Fit_SchemesForOthersOrOver_AreLeftOut()
    {
        var schemes = Alta().ToDictionary(fit => fit.Scheme.Id.Value);
        foreach (var gone in (string[])["tilskudd-seraf", "tilskudd-korus", "samlet-tilskudd-pilot-0-24", "tilskudd-rusinfo", "tilskudd-tiltak-mot-vold-og-overgrep"]) schemes.ShouldNotContainKey(gone);
        GrantFitting.Of(National.Snapshot, LocalRegister.Of(National.Snapshot, "0301")!, Local.Today).ShouldContain(fit => fit.Scheme.Id.Value == "tilskudd-rusinfo" && fit.Standing == GrantStanding.Open, "Oslo has it");
        schemes["tilskudd-kommunale-tiltak-russetid"].Standing.ShouldBe(GrantStanding.NotYet);
        schemes["tilskudd-kriminalitetsforebyggende-tiltak"].Standing.ShouldBe(GrantStanding.Unsaid);
        schemes["tilskudd-foreldrestottende-tiltak"].Against.ShouldContain(reason => reason.Text.In(Tongue.Nb).Text == "Den siste søknadsfristen vi kjenner, har gått ut.");
        schemes["tilskudd-rusfeltet-hdir"].Against.ShouldContain(reason => reason.Entries.Contains(new EntryId("tilskudd-sokbare-psykisk-helse-rus")), "a name for several schemes leads to them");
    }

    [Fact]
    public void Open_IsWhatThePageFindsOpenAndWhatAPlanChoosesAmong()
    {
        foreach (var number in (string[])["0301", "3401"])
        {
            var snapshot = National.Snapshot.ValidAt(Local.Today);
            var local = LocalRegister.Of(snapshot, number)!;
            var open = SchemeStandings.Open(snapshot, local.Organisation!.Id, Local.Today).Select(scheme => scheme.Id).ToList();
            open.ShouldBe(GrantFitting.Of(snapshot, local, Local.Today).Where(fit => fit.Standing == GrantStanding.Open).Select(fit => fit.Scheme.Id), ignoreOrder: true);
            open.Contains(new EntryId("tilskudd-rusinfo")).ShouldBe(number == "0301", "Oslo has it");
            open.ShouldNotContain(new EntryId("tilskudd-kommunale-tiltak-russetid"), "it is only proposed");

            var basis = new PlanBasis(snapshot, local, GapReading.Of(snapshot, local.Area), PaperStamp.Of(snapshot, Local.Today, TimeZoneInfo.Utc));
            var matters = PlanBuilding.Build(basis, PlanSort.All[0], PlanDraft.Empty).Sections.SelectMany(section => section.Matters).Where(matter => matter.What == PlanMatter.Grants).ToList();
            matters.ShouldNotBeEmpty();
            foreach (var matter in matters) matter.Entries.Select(entry => entry.Id).ShouldBe(open.Where(id => PlanSort.All[0].Focus.Fits(snapshot.Find(id)!)), ignoreOrder: true);
        }
    }

    [Fact]
    public void Fit_ADeadline_StandsWhereItIsAnnounced()
    {
        var slt = Alta().Single(fit => fit.Scheme.Id.Value == "tilskudd-slt");
        slt.DeadlineCitations.Select(citation => citation.Source.Value).ShouldBe(["konfliktradet-tilskudd-slt"]);
        Alta().Where(fit => fit.ApplyBy is not null || fit.ReportBy is not null).ShouldAllBe(fit => !fit.DeadlineCitations.IsEmpty);
        Alta().Where(fit => fit.ApplyBy is null && fit.ReportBy is null).ShouldAllBe(fit => fit.DeadlineCitations.IsEmpty);
    }

    [Fact]
    public void Fit_WhatSaysSomethingElseOfAge_IsNoFit()
    {
        var scheme = National.Snapshot.Find("tilskudd-identifikasjon-oppfolging-utsatte-barn")!;
        GrantMatch.Of(scheme, Need(1, NeedSort.Own, [("topic", "early-intervention"), ("targetGroup", "vulnerable-children")])).ShouldNotBeNull().Step.ShouldBe(GrantStep.MatterAndPeople);
        GrantMatch.Of(scheme, Need(1, NeedSort.Own, [("topic", "early-intervention"), ("targetGroup", "parents")])).ShouldBeNull();
        GrantMatch.Of(scheme, Need(1, NeedSort.Own, [("topic", "treatment"), ("targetGroup", "vulnerable-children")])).ShouldBeNull();
        GrantMatch.Of(scheme, Need(1, NeedSort.Own, [("topic", "early-intervention"), ("targetGroup", "vulnerable-children"), ("preventionLevel", "tertiary")])).ShouldBeNull();
    }

    [Fact]
    public void Needs_OfAMunicipality_AreItsOwnWhatIsUnmetAndItsChallenges()
    {
        var challenge = new Revision.Put(new Entry
        {
            Id = new EntryId("utfordring-i-alta"),
            Kind = Kind.Challenge,
            Name = new LocalizedText("Lange avstander"),
            Steward = new EntryId("alta-kommune"),
            Relations = [new Relation(RelationTypes.RaisedBy, new EntryId("alta-kommune"), LocalizedText.Empty, ValidTime.Always, false, [])],
        });
        var snapshot = Local.With(challenge, Local.Entry(Kind.Plan, "altas-plan", "5601", "alta-kommune", Local.Today, (RelationTypes.Fulfils, "krav-forebyggende-plan")));
        var needs = GrantNeed.All(snapshot, LocalRegister.Of(snapshot, "5601")!, Local.Today).ToLookup(need => need.Sort, need => need.Entry.Id.Value);
        needs[NeedSort.Challenge].ShouldBe(["utfordring-i-alta"]);
        needs[NeedSort.Own].ShouldBe(["altas-plan"]);
        needs[NeedSort.Unmet].ShouldNotContain("krav-forebyggende-plan");
        needs[NeedSort.Unmet].ShouldContain("krav-alkoholpolitisk-handlingsplan");
    }

    private static ImmutableArray<GrantFit> Alta(params Revision[] revisions)
    {
        var snapshot = Local.With(revisions);
        return GrantFitting.Of(snapshot, LocalRegister.Of(snapshot, "5601")!, Local.Today);
    }

    private static string[] Told(ImmutableArray<GrantFit> fits) =>
    [
        .. fits.Select(fit => $"{fit.Scheme.Id} {fit.Standing} {fit.Step} {string.Join(' ', fit.Matches.Select(match => match.Need.Entry.Id))} | {string.Join(" / ", fit.For.Concat(fit.Against).Select(reason => reason.Text.In(Tongue.Nb).Text + string.Join(' ', reason.Entries)))}"),
    ];

    private static GrantNeed Need(int number, NeedSort sort, IEnumerable<(string Facet, string Term)> facets, string tied = "")
    {
        var entry = LocalEntries.Service($"tjeneste-{number}", [.. facets]);
        return new GrantNeed(entry, sort, tied.Length == 0 ? [entry.Id] : [entry.Id, new EntryId(tied)]);
    }
}
