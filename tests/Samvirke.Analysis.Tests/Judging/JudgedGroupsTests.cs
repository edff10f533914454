using System.Collections.Immutable;
using Samvirke.Analysis.Grouping;
using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Shouldly;

namespace Samvirke.Analysis.Tests.Judging;

public sealed class JudgedGroupsTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);
    private static readonly Entry Agency = JudgedRegisters.Organisations[0];
    private static readonly Entry Municipality = JudgedRegisters.Organisations[1];
    private static readonly ImmutableArray<Entry> Others = [.. Enumerable.Range(0, 30).Select(i => Named($"annet-{i:00}", $"Noe {Word(i)} {Word(i + 31)}"))];
    private static readonly ImmutableArray<Entry> Talks = [.. Enumerable.Range(0, 8).Select(i => Named($"samtale-{i}", $"Bekymringssamtale {Word(i + 200)}"))];

    [Fact]
    public void Of_AGroupThatAllReject_SetsItAsideUntilSomebodySaysOtherwise()
    {
        var group = Found(Talks[..4]);
        var rejected = Of([.. Talks[..4], Judged(group, Agency, GroupAnswer.None)]);
        rejected.All.ShouldNotContain(each => each.Key == group.Key);
        rejected.Rejected.ShouldHaveSingleItem().Key.ShouldBe(group.Key);
        rejected.Find(group.Key)!.Judged!.Agreed.ShouldBe(GroupAnswer.None);
        rejected.With(group.Members[0].Id).ShouldBeEmpty();
        var disputed = Of([.. Talks[..4], Judged(group, Agency, GroupAnswer.None), Judged(group, Municipality, GroupAnswer.Together)]);
        disputed.All.Single(each => each.Key == group.Key).Judged!.IsDisputed.ShouldBeTrue();
        disputed.Rejected.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Of_AGroupThatHasGrown_IsTheJudgedOneWhileTheyShareSevenTenths(int members, bool isTheSame)
    {
        var judgement = Judged(Found(Talks[..4]), Agency, GroupAnswer.None);
        var groups = Of([.. Talks[..members], judgement]);
        groups.Rejected.Any(group => group.Members.Length == members).ShouldBe(isTheSame);
        groups.All.Any(group => group.Members.Length == members).ShouldBe(!isTheSame);
    }

    [Fact]
    public void Of_WhatPeopleSayBelongsTogetherAndTheAnalysisDoesNotFind_KeepsIt()
    {
        var group = Found(Talks[..4]);
        var apart = Talks[..4].Select((talk, i) => talk with { Name = Others[i].Name }).ToArray();
        Of(apart).Find(group.Key).ShouldBeNull();
        var kept = Of([.. apart, Judged(group, Agency, GroupAnswer.Complements)]).Find(group.Key)!;
        kept.IsFound.ShouldBeFalse();
        kept.Judged!.Agreed.ShouldBe(GroupAnswer.Complements);
        Of([.. apart, Judged(group, Agency, GroupAnswer.None)]).Find(group.Key).ShouldBeNull();
    }

    [Fact]
    public void Of_MembersThatHaveEndedOrAreGone_RestsTheJudgementWhenTooFewAreLeft()
    {
        var group = Found(Talks[..5]);
        var judgement = Judged(group, Agency, GroupAnswer.Together);
        Entry Ended(Entry talk) => talk with { Valid = new ValidTime(null, Day.AddDays(-1)) };
        Of([.. Talks[..4], Ended(Talks[4]), judgement]).All.Single(each => each.Judged is not null).Members.Length.ShouldBe(4);
        Of([.. Talks[..4], judgement]).All.Single(each => each.Judged is not null).Members.Length.ShouldBe(4);
        Of([.. Talks[..3], Ended(Talks[3]), Ended(Talks[4]), judgement]).All.ShouldAllBe(each => each.Judged == null);
        Of([judgement]).All.ShouldAllBe(each => each.Judged == null);
    }

    [Fact]
    public void Of_WhatAnOrganisationSaysAgainOfAGroupThatHasChanged_IsWhatCounts()
    {
        var before = Judged(Found(Talks[..4]), Agency, GroupAnswer.None);
        var grown = Found(Talks[..5]);
        var said = Of([.. Talks[..5], before, Judged(grown, Agency, GroupAnswer.Together)]).Find(grown.Key)!.Judged!;
        said.All.ShouldHaveSingleItem().Answer.ShouldBe(GroupAnswer.Together);
    }

    [Fact]
    public void Of_AJudgementUnderAnotherOrganisationsName_DoesNotCount()
    {
        var group = Found(Talks[..4]);
        Of([.. Talks[..4], Judged(group, Agency, GroupAnswer.None) with { Steward = Municipality.Id }]).Rejected.ShouldBeEmpty();
    }

    [Fact]
    public void Agreement_OfJudgedGroups_IsWithTheAnalysisAsItIsWithoutThem()
    {
        var group = Found(Talks[..4]);
        Of(Talks[..4]).Agreement.ShouldBe(new GroupAgreement(0, 0, 0, 0, 0));
        Of([.. Talks[..4], Judged(group, Agency, GroupAnswer.None)]).Agreement.ShouldBe(new GroupAgreement(1, 0, 0, 1, 0));
        Of([.. Talks[..4], Judged(group, Agency, GroupAnswer.Together)]).Agreement.ShouldBe(new GroupAgreement(1, 0, 1, 1, 1));
        Of([.. Talks[..4], Judged(group, Agency, GroupAnswer.Together), Judged(group, Municipality, GroupAnswer.None)]).Agreement.ShouldBe(new GroupAgreement(1, 1, 0, 0, 0));
        var apart = Talks[..4].Select((talk, i) => talk with { Name = Others[i].Name });
        Of([.. apart, Judged(group, Agency, GroupAnswer.Together)]).Agreement.ShouldBe(new GroupAgreement(1, 0, 1, 0, 0));
    }

    [Fact]
    public void Entry_OfAGroup_MayStandInTheRegisterAndIsNoJudgementOfPairs()
    {
        var judgement = Judged(Found(Talks[..4]), Agency, GroupAnswer.Together);
        var entries = Talks.Select(talk => talk with { Steward = Agency.Id });
        ChangeCheck.Judge(Made.Snapshot([Agency, .. entries]), [new Revision.Put(judgement)]).ShouldBeEmpty();
        JudgedPairs.Of(Made.Snapshot([Agency, .. entries, judgement])).All.ShouldBeEmpty();
    }

    private static EffortGroups Of(IEnumerable<Entry> entries) => EffortGroups.Of(RegisterSnapshot.Of([.. Others, Agency, Municipality, .. entries], RegisterSnapshot.Empty.Moment), Day);

    private static EffortGroup Found(ImmutableArray<Entry> talks) => Of(talks).All.Single(group => group.Members.Length == talks.Length && group.Members.All(talks.Contains));

    private static Entry Judged(EffortGroup group, Entry organisation, GroupAnswer answer) => JudgementWriting.Entry(group, organisation, answer, new LocalizedText("Fordi."));

    private static Entry Named(string id, string name) => new() { Id = new EntryId(id), Kind = Kind.Measure, Name = new LocalizedText(name) };

    /// <summary>A word that no other number has.</summary>
    private static string Word(int number) => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}{(char)('b' + (number % 7))}ord";
}
