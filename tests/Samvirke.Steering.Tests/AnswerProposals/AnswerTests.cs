using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Entries;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Steering.Tests.FollowProposals;
using Samvirke.Storage.Workbench;
using Shouldly;

namespace Samvirke.Steering.Tests.AnswerProposals;

/// <summary>Answers to proposals: what was typed, how it is kept, what its versions say and when it is old.</summary>
public sealed class AnswerTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly TypedAnswer Full = new("doing", "Vi har begynt.", ["oppdraget", ""], "2026-01-01");

    [Fact]
    public void Read_OfAFullAnswer_IsIt_AndIsTypedTheSameAgain()
    {
        var answer = Read(Full).ShouldBeOfType<AnswerReading.Found>().Answer;
        answer.ShouldBe(new ProposalAnswer(AnswerStand.Doing, "Vi har begynt.", [new EntryId("oppdraget")], new DateOnly(2026, 1, 1)));
        TypedAnswer.Of(answer, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Works.ShouldBe(["oppdraget"]);
        ProposalAnswer.Of(Paper(1, answer)).ShouldBe(answer);
    }

    [Fact]
    public void Read_OfNothing_SaysAllThatIsMissing() => Faults(TypedAnswer.Empty).ShouldBe([new AnswerFault.NoStand(), new AnswerFault.NoWhy()]);

    [Fact]
    public void Read_OfWhatIsNotThere_NamesTheRow() => Faults(Full with { Works = ["", "borte"] }).ShouldBe([new AnswerFault.NoEntry(1, "borte")]);

    [Theory]
    [InlineData("done", "2026-11-24", true)]
    [InlineData("doing", "2026-11-24", true)]
    [InlineData("will-do", "2026-11-24", false)]
    [InlineData("will-not", "2026-11-24", false)]
    [InlineData("done", "2026-11-23", false)]
    public void Read_OfADayToCome_IsForWhatIsToCome(string stand, string day, bool isFault) =>
        Faults(Full with { Stand = stand, Since = day }).Any(fault => fault is AnswerFault.NotYet).ShouldBe(isFault);

    [Fact]
    public void Read_OfNoDay_SaysSo() => Faults(Full with { Since = "31. juni" }).ShouldBe([new AnswerFault.NoDay()]);

    [Fact]
    public void Old_IsWhatNobodyConfirmedForAYear()
    {
        var kept = KeptAnswer.Of(Paper(1, new ProposalAnswer(AnswerStand.WillNot, "Nei.", [], null)))!;
        kept.IsOld(kept.Paper.WrittenAt.AddYears(1)).ShouldBeFalse();
        kept.IsOld(kept.Paper.WrittenAt.AddYears(1).AddSeconds(1)).ShouldBeTrue();
        KeptAnswer.Of(Paper(2, null)).ShouldBeNull();
    }

    [Fact]
    public void Versions_OfAnyPapers_SayConfirmedExactlyWhereNothingDiffers()
    {
        var answers = Gen.Elements<ProposalAnswer?>(null, new(AnswerStand.Doing, "Ja.", [], null), new(AnswerStand.Doing, "Ja.", [new EntryId("a")], null), new(AnswerStand.Done, "Ja.", [], null));
        var papers = Gen.Zip(answers, Gen.Elements(SharedWith.Own, SharedWith.Public)).NonEmptyListOf();
        Prop.ForAll(papers.ToArbitrary(), list =>
        {
            ImmutableArray<Paper> written = [.. list.Select((each, i) => Paper(i + 1, each.Item1, each.Item2))];
            var versions = AnswerVersion.All(written);
            for (var i = 0; i < written.Length; i++)
            {
                var (now, change) = (list[i].Item1, versions[^(i + 1)].Change);
                var before = i == 0 ? (null, SharedWith.Own) : list[i - 1];
                var expected = now is null ? AnswerChange.TakenAway
                    : before.Item1 is null ? AnswerChange.Given
                    : !now.Equals(before.Item1) ? AnswerChange.Changed
                    : before.Item2 != list[i].Item2 ? AnswerChange.SharedOtherwise : AnswerChange.Confirmed;
                if (change != expected) return false;
            }

            return versions.Length == written.Length && versions[0].Paper == written[^1];
        }).QuickCheckThrowOnFailure();
    }

    private static AnswerReading Read(TypedAnswer typed) => typed.Read(
        id => id == "oppdraget" ? MadeReport.Entries.First(entry => entry.Id.Value == "oppdraget") : null,
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Today);

    private static ImmutableArray<AnswerFault> Faults(TypedAnswer typed) => Read(typed) is AnswerReading.Faulty faulty ? faulty.Faults : [];

    private static Paper Paper(long version, ProposalAnswer? answer, SharedWith shared = SharedWith.Public) =>
        new(new PaperName(new EntryId("etat"), ProposalAnswer.Sort, "forslag"), version, answer?.Write(), shared, null, new DateTimeOffset(2024, 2, 29, 10, 0, 0, TimeSpan.Zero));
}
