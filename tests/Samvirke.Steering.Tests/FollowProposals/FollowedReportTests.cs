using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Steering.FollowProposals;
using Shouldly;
using static Samvirke.Steering.Tests.FollowProposals.MadeReport;

namespace Samvirke.Steering.Tests.FollowProposals;

/// <summary>The chain from challenge to proposal to assignment to result.</summary>
public sealed class FollowedReportTests
{
    [Fact]
    public void Report_OfTheNationalRegister_Has14ChallengesAnd17Proposals()
    {
        var report = FollowedReport.Of(National.Snapshot)!;
        report.Report.Id.Value.ShouldBe("rapport-2024");
        report.Published.ShouldBe(new DateOnly(2024, 7, 1));
        report.Challenges.Select(each => each.Section).ShouldBe(Enumerable.Range(1, 14).Select(number => $"4.2.{number}"));
        report.Proposals.Select(each => each.Section).ShouldBe(
            [.. Enumerable.Range(1, 8).Select(number => $"5.2.{number}"), .. Enumerable.Range(1, 3).Select(number => $"5.3.{number}"), .. Enumerable.Range(1, 6).Select(number => $"5.4.{number}")]);
        report.Agencies.Select(actor => actor.Id.Value).ShouldBe(["avdir", "bufdir", "hdir", "kdi", "pod", "sfk", "udir"]);
    }

    [Fact]
    public void Report_OfTheNationalRegister_CallsNothingSinceThatOnlyTheReportKnows()
    {
        var report = FollowedReport.Of(National.Snapshot)!;
        foreach (var step in report.Proposals.SelectMany(proposal => proposal.Since).Where(step => step.Dating == StepDating.Sources))
        {
            step.Tie.Citations.ShouldContain(citation => citation.Source != report.Report.Id, $"{step.What.Id}");
        }
    }

    [Fact]
    public void Pieces_AreThoseOfChaptersThatAnswerEachOther_InTheOrderOfTheReport()
    {
        var report = FollowedReport.Of(With())!;
        report.Proposals.Select(each => each.Proposal.Id.Value).ShouldBe(["forslag-en", "forslag-to"]);
        report.Challenges.Select(each => each.Challenge.Id.Value).ShouldBe(["utfordring-to", "utfordring-ti"]);
        report.Proposals[0].Parts.Select(each => each.Id.Value).ShouldBe(["forslag-en-del"]);
        report.Challenges[0].Proposals.ShouldBe([report.Proposals[0]]);
        report.Challenges[1].Uptake.ShouldBeNull();
    }

    [Fact]
    public void Report_WhereNoProposalAnswersItsChallenges_IsNone()
    {
        FollowedReport.Of(RegisterSnapshot.Empty).ShouldBeNull();
        FollowedReport.Of(With(Entry("forslag-en", Kind.Proposal, "5.2.1", "part-of:kapittel-5-2"))).ShouldBeNull();
    }

    [Fact]
    public void Addressees_AreThoseNamed_OrElseThoseOfTheAssignment()
    {
        var report = FollowedReport.Of(With())!;
        (Ids(report.Proposals[0].Addressees), report.Proposals[0].AreNamed).ShouldBe(("a-direktoratet", true));
        (Ids(report.Proposals[1].Addressees), report.Proposals[1].AreNamed).ShouldBe(("a-direktoratet, b-direktoratet", false));
    }

    [Fact]
    public void Chain_GoesFromProposalToAssignmentToResult_WithWhoAndOutcome()
    {
        var assignment = From("brevet-2025", "tb2025-1", Kind.Assignment, "3", "follows-up:forslag-en", "assigned-to:b-direktoratet", "led-to:veilederen")
            .Saying("outcome", new DetailValue.Localized(new LocalizedText("En veileder.")));
        var guidance = From("brevet-2025", "veilederen", Kind.Guidance, "3", "issued-by:b-direktoratet");
        var course = From("brevet-2025", "kurset", Kind.Measure, "3", "builds-on:veilederen");
        var study = From("brevet-2025", "studien", Kind.Source, "3", "concerns:kurset").Saying("documentType", new DetailValue.Scalar("report"));
        var proposal = FollowedReport.Of(With(assignment, guidance, course, study))!.Proposals[0];

        proposal.Uptake.ShouldBe(Uptake.TakenUp);
        proposal.Since.Select(step => $"{step.What.Id} {step.Words} {step.About.Id}").ShouldBe(
            ["tb2025-1 følger opp forslag-en", "veilederen er resultat av tb2025-1", "kurset bygger på veilederen"]);
        var given = proposal.Since.First();
        given.Doers.ShouldHaveSingleItem().As!.Id.ShouldBe("assigned-to");
        given.Outcome!.ToString().ShouldBe("En veileder.");
        given.Tie.Citations.ShouldHaveSingleItem().Source.Value.ShouldBe("brevet-2025");
        Ids(proposal.Doers).ShouldBe("b-direktoratet, departementet");
        Ids(proposal.Studies).ShouldBe("studien");
        proposal.Since.Last().Doers.ShouldHaveSingleItem().As.ShouldBeNull();
    }

    [Fact]
    public void Uptake_OfPartsOnly_IsInPart()
    {
        var proposal = FollowedReport.Of(With(From("brevet-2025", "tiltaket", Kind.Measure, "3", "follows-up:forslag-en-del")))!.Proposals[0];
        proposal.Uptake.ShouldBe(Uptake.InPart);
        proposal.PartsLeft.ShouldBeEmpty();
        FollowedReport.Of(With())!.Proposals[0].PartsLeft.ShouldHaveSingleItem();
    }

    [Fact]
    public void Time_IsSince_WhereADocumentFromAfterTheReportStatesTheTie_HoweverOldTheEffortIs() =>
        TimeOf(From("brevet-2025", "tjenesten", Kind.Service, "3", "follows-up:forslag-en").From(1999)).ShouldBe((StepTime.Since, StepDating.Sources));

    [Fact]
    public void Time_IsBefore_WhereOnlyTheReportOrOlderDocumentsStateTheTie() =>
        TimeOf(From("brevet-2023", "tb2023-1", Kind.Assignment, "3", "concerns:forslag-en")).ShouldBe((StepTime.Before, StepDating.Sources));

    [Fact]
    public void Time_IsSince_WhereTheReportKnewOfWhatWasToComeLater() =>
        TimeOf(Entry("feiringen", Kind.Programme, "3", "follows-up:forslag-en").From(2026)).ShouldBe((StepTime.Since, StepDating.ValidTime));

    [Fact]
    public void Time_OfAYearAlone_IsNotTakenForItsFirstDay() =>
        TimeOf(From("udatert", "ordningen", Kind.GrantScheme, "3", "follows-up:forslag-en").From(2024)).ShouldBe((StepTime.Unknown, StepDating.Nothing));

    [Fact]
    public void Time_OfAnAssignment_IsTheYearOfItsLetter() =>
        TimeOf(From("udatert", "tb2026-1", Kind.Assignment, "3", "follows-up:forslag-en").Saying("year", new DetailValue.Scalar("2026"))).ShouldBe((StepTime.Since, StepDating.ValidTime));

    [Theory]
    [InlineData("2025", StepTime.Since, StepDating.Sources)]
    [InlineData("2024", StepTime.Unknown, StepDating.Nothing)]
    [InlineData("2023", StepTime.Before, StepDating.Sources)]
    public void Time_OfADocumentOfWhichOnlyTheYearIsKnown_IsToldByAnotherYearThanTheReports(string year, StepTime time, StepDating dating) =>
        TimeOf(From("udatert", "loven", Kind.Source, "3", "concerns:forslag-en").Saying("documentType", new DetailValue.Scalar("bill")).Saying("published", new DetailValue.Scalar(year)))
            .ShouldBe((time, dating));

    [Fact]
    public void Steps_AreNotFollowedFromWhatWasThereBefore()
    {
        var old = From("brevet-2023", "tb2023-1", Kind.Assignment, "3", "concerns:forslag-en", "led-to:noe-nytt");
        var proposal = FollowedReport.Of(With(old, From("brevet-2025", "noe-nytt", Kind.Measure, "3")))!.Proposals[0];
        proposal.Uptake.ShouldBe(Uptake.Nobody);
        Ids(proposal.Before.Select(step => step.What)).ShouldBe("tb2023-1");
    }

    [Fact]
    public void Ground_IsWhatTheProposalBuildsOn_AndNoUptake()
    {
        var proposal = FollowedReport.Of(With(
            Entry("forslag-to", Kind.Proposal, "5.2.2", "part-of:kapittel-5-2", "builds-on:feiringen"), Entry("feiringen", Kind.Programme, "3").From(2026)))!.Proposals[1];
        proposal.Uptake.ShouldBe(Uptake.Nobody);
        Ids(proposal.Before.Select(step => step.What)).ShouldBe("feiringen");
    }

    [Fact]
    public void Touched_IsWhatIsAboutTheSameMatter_WithoutASourceThatSaysItFollowsUp()
    {
        var assignment = From("brevet-2025", "tb2025-1", Kind.Assignment, "3", "concerns:forslag-en-del", "led-to:noe-nytt");
        var bill = From("brevet-2025", "proposisjonen", Kind.Source, "3", "concerns:forslag-en").Saying("documentType", new DetailValue.Scalar("bill")).Saying("published", new DetailValue.Scalar("2025-03-01"));
        var proposal = FollowedReport.Of(With(assignment, From("brevet-2025", "noe-nytt", Kind.Measure, "3"), bill))!.Proposals[0];
        proposal.Uptake.ShouldBe(Uptake.Touched);
        Ids(proposal.Since.Select(step => step.What)).ShouldBe("noe-nytt, proposisjonen, tb2025-1");
    }

    [Fact]
    public void Touched_IsWhatCameOfWhatTheProposalBuildsOn_AndOfOtherProposalsAboutIt()
    {
        var proposal = FollowedReport.Of(With(
            Entry("forslag-to", Kind.Proposal, "5.2.2", "part-of:kapittel-5-2", "builds-on:gjennomgangen"),
            From("brevet-2023", "gjennomgangen", Kind.Measure, "3", "led-to:gammelt") with { Relations = [Tie("led-to", "gammelt", "brevet-2023"), Tie("led-to", "nytt", "brevet-2025")] },
            From("brevet-2023", "gammelt", Kind.Measure, "3"), From("brevet-2025", "nytt", Kind.Measure, "3"),
            From("brevet-2023", "horingen", Kind.Proposal, "3") with { Relations = [Tie("concerns", "forslag-to"), Tie("led-to", "forskriften", "brevet-2025")] },
            From("brevet-2025", "forskriften", Kind.Law, "3")))!.Proposals[1];
        proposal.Uptake.ShouldBe(Uptake.Touched);
        Ids(proposal.Since.Select(step => step.What)).ShouldBe("forskriften, nytt");
        Ids(proposal.Before.Select(step => step.What)).ShouldBe("gjennomgangen");
    }

    [Fact]
    public void Proposed_IsNotDone()
    {
        var scheme = From("brevet-2025", "ordningen", Kind.GrantScheme, "3", "follows-up:forslag-en") with { Facets = FacetValues.Of([new FacetTerms(Facet.Status, ["proposed"])]) };
        FollowedReport.Of(With(scheme))!.Proposals[0].Steps.ShouldBeEmpty();
    }

    [Fact]
    public void Studies_AreNoSteps()
    {
        var study = From("brevet-2025", "studien", Kind.Source, "3", "concerns:forslag-en").Saying("documentType", new DetailValue.Scalar("report"));
        FollowedReport.Of(With(study))!.Proposals[0].Uptake.ShouldBe(Uptake.Nobody);
    }

    [Fact]
    public void Circles_End()
    {
        var one = From("brevet-2025", "en", Kind.Measure, "3", "follows-up:forslag-en", "led-to:to");
        var proposal = FollowedReport.Of(With(one, From("brevet-2025", "to", Kind.Measure, "3", "led-to:en", "builds-on:en")))!.Proposals[0];
        Ids(proposal.Since.Select(step => step.What)).ShouldBe("en, to");
    }

    [Fact]
    public void ByUptake_HasWhatNobodyTookUpFirst()
    {
        var report = FollowedReport.Of(With(From("brevet-2025", "tiltaket", Kind.Measure, "3", "follows-up:forslag-en")))!;
        report.ByUptake.Select(each => each.Proposal.Id.Value).ShouldBe(["forslag-to", "forslag-en"]);
        (report.Count(Uptake.Nobody), report.Count(Uptake.TakenUp)).ShouldBe((1, 1));
    }

    private static (StepTime, StepDating) TimeOf(Entry entry)
    {
        var step = FollowedReport.Of(With(entry, Entry("udatert", Kind.Source, "1").Saying("documentType", new DetailValue.Scalar("letter"))))!.Proposals[0].Steps.ShouldHaveSingleItem();
        return (step.Time, step.Dating);
    }

    private static string Ids(IEnumerable<Entry> entries) => string.Join(", ", entries.Select(entry => entry.Id.Value).Order(StringComparer.Ordinal));
}
