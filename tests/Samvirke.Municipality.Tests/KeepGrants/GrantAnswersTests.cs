using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.KeepGrants;
using Samvirke.Register.Entries;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.KeepGrants;

/// <summary>What is typed of a grant is read as it is meant, or refused at its field.</summary>
public sealed class GrantAnswersTests
{
    private static readonly GrantAnswers Whole = GrantAnswers.Empty(2027) with { Scheme = "tilskudd-slt", State = "applied" };

    private static readonly Gen<Grant> Grants =
        from scheme in Gen.Elements("", "tilskudd-slt")
        from purpose in Gen.Elements("", "tiltaket")
        from year in Gen.Choose(1990, 2100)
        from amount in Gen.Choose(-1, 2_000_000)
        from got in Gen.Choose(-1, 2_000_000)
        from state in Gen.Elements(Enum.GetValues<GrantState>())
        from days in Gen.Choose(0, 20_000)
        from isState in Gen.Elements(true, false)
        select new Grant(
            Id(scheme), scheme.Length == 0 ? "Sparebankens gave" : "", isState, Id(purpose), purpose.Length == 0 ? "Ungdomslos" : "", year, amount < 0 ? null : amount, got < 0 ? null : got, state,
            days == 0 ? null : new DateOnly(2000, 1, 1).AddDays(days), null, "Merknad");

    [Fact]
    public void Read_OfWhatIsShownOfAGrant_IsTheGrant() => Prop.ForAll(Arb.From(Grants), grant =>
    {
        var answers = GrantAnswers.Of(grant);
        answers.Faults().ShouldBeEmpty();
        answers.Read().ShouldBe(grant);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("250000", 250_000L)]
    [InlineData("1 250 000", 1_250_000L)]
    [InlineData("1\u00a0250\u202f000", 1_250_000L)]
    [InlineData("", null)]
    public void Read_OfAnAmount_IsWholeKroner(string typed, long? expected) => (Whole with { Applied = typed }).Read().Applied.ShouldBe(expected);

    [Fact]
    public void Faults_OfWhatIsWrong_StandAtTheirFields()
    {
        Whole.Faults().ShouldBeEmpty();
        Fields(Whole with { Scheme = "" }).ShouldBe([nameof(GrantAnswers.Scheme)]);
        Fields(Whole with { State = "" }).ShouldBe([nameof(GrantAnswers.State)]);
        foreach (var year in (string[])["", "27", "1989", "2101", "i år"]) Fields(Whole with { Year = year }).ShouldBe([nameof(GrantAnswers.Year)]);
        foreach (var amount in (string[])["-1", "1,5", "1.000", "=1+1", "1000000000001", "99999999999999999999"]) Fields(Whole with { Got = amount }).ShouldBe([nameof(GrantAnswers.Got)]);
        Fields(Whole with { ReportBy = "1. mars" }).ShouldBe([nameof(GrantAnswers.ReportBy)]);
        Fields(Whole with { Text = "a\u0001b" }).ShouldBe([nameof(GrantAnswers.Text)]);
    }

    [Fact]
    public void Deadlines_OfGrants_AreWhatRemainsToBeDoneTheFirstDayFirst()
    {
        var (early, late) = (new DateOnly(2026, 12, 1), new DateOnly(2027, 4, 1));
        GrantDeadline.Of([Kept(GrantState.Granted), Kept(GrantState.Planned), Kept(GrantState.Applied), Kept(GrantState.Ended), Kept(GrantState.Refused), Kept(GrantState.Reporting)])
            .Select(deadline => (deadline.Kept.Grant.State, deadline.Task, deadline.Day))
            .ShouldBe([(GrantState.Planned, GrantTask.Apply, early), (GrantState.Granted, GrantTask.Report, late), (GrantState.Reporting, GrantTask.Report, late)]);

        KeptGrant Kept(GrantState state) => SharedFundingTests.Kept($"{(int)state}", Whole.Read() with { State = state, ApplyBy = early, ReportBy = late });
    }

    private static IEnumerable<string> Fields(GrantAnswers answers) => answers.Faults().Select(fault => fault.Field);

    private static EntryId? Id(string text) => text.Length == 0 ? null : new EntryId(text);
}
