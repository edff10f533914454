using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Grouping;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Shouldly;

namespace Samvirke.Analysis.Tests.Grouping;

public sealed class EffortGroupsTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(40);
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void Of_AnyRegister_GivesGroupsOfDifferentEffortsWithReasons() => Prop.ForAll(Registers.Any, register =>
    {
        var groups = EffortGroups.Of(register, Day);
        groups.All.Select(group => group.Key).ShouldBeUnique();
        groups.All.Select(group => group.Score).ShouldBe(groups.All.Select(group => group.Score).OrderDescending());
        foreach (var group in groups.All)
        {
            group.Members.Length.ShouldBeGreaterThanOrEqualTo(3);
            group.Members.Select(member => member.Id).ShouldBeUnique();
            group.Members.ShouldAllBe(member => register.Find(member.Id) == member && !(member.Valid.To < Day));
            group.Name.ToString().ShouldNotBeNullOrWhiteSpace();
            group.Reasons.SelectMany(reason => reason.Entries).ShouldAllBe(id => register.Find(id) != null);
            group.Score.ShouldBeGreaterThan(0);
            groups.Find(group.Key).ShouldBe(group);
            groups.With(group.Members[0].Id).ShouldContain(group);
        }
    }).Check(Few);

    [Fact]
    public void Of_AnyOrderOfEntries_IsTheSame() => Prop.ForAll(Registers.Any, register =>
        Told(EffortGroups.Of(register, Day)) == Told(EffortGroups.Of(RegisterSnapshot.Of(register.Entries.Reverse(), register.Moment), Day))).Check(Few);

    [Fact]
    public void Of_EmptyRegister_IsEmpty() => EffortGroups.Of(RegisterSnapshot.Empty, Day).All.ShouldBeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_FewEfforts_IsEmpty(int count) => EffortGroups.Of(Identical(count), Day).All.ShouldBeEmpty();

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Of_EffortsThatAreAllAlike_SaysNothingOfThem(int count) =>
        // What everybody has tells nobody apart, so that nothing is crowded.
        EffortGroups.Of(Identical(count), Day).All.ShouldAllBe(group => group.Score > 0);

    [Fact]
    public void Of_EffortsThatShareWhatFewHave_FindsThemTogether()
    {
        var register = RegisterSnapshot.Of(
            [
                .. Enumerable.Range(0, 30).Select(i => Named($"annet-{i}", $"Noe {Word(i)} {Word(i + 31)}")),
                Named("bekymring-politi", "Bekymringssamtale hos politiet"), Named("bekymring-skole", "Bekymringssamtale på skolen"), Named("bekymring-nav", "Bekymringssamtale hos Nav"),
            ],
            RegisterSnapshot.Empty.Moment);
        var first = EffortGroups.Of(register, Day).All[0];
        first.Members.Select(member => member.Id.Value).ShouldBe(["bekymring-nav", "bekymring-politi", "bekymring-skole"]);
        first.Name.In(Tongue.Nb).Text.ShouldBe("Tiltak: «bekymringssamtale»");
    }

    [Fact]
    public void Of_EffortsThatHaveEnded_LeavesThemOut()
    {
        Entry[] efforts = [.. Enumerable.Range(0, 6).Select(i => Named($"samtale-{i}", i < 3 ? $"Bekymringssamtale {Word(i)}" : $"Noe {Word(i)}"))];
        var ended = efforts.Select((effort, i) => i == 0 ? effort with { Valid = new ValidTime(null, Day.AddDays(-1)) } : effort);
        EffortGroups.Of(RegisterSnapshot.Of(efforts, RegisterSnapshot.Empty.Moment), Day).All.ShouldNotBeEmpty();
        Told(EffortGroups.Of(RegisterSnapshot.Of(ended, RegisterSnapshot.Empty.Moment), Day)).ShouldBeEmpty();
    }

    private static RegisterSnapshot Identical(int count) => RegisterSnapshot.Of(Enumerable.Range(0, count).Select(i => Named($"likt-{i:00}", "Samtale med ungdom")), RegisterSnapshot.Empty.Moment);

    private static Entry Named(string id, string name) => new() { Id = new EntryId(id), Kind = Kind.Measure, Name = new LocalizedText(name) };

    /// <summary>A word that no other number has.</summary>
    private static string Word(int number) => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}{(char)('b' + (number % 7))}ord";

    private static string Told(EffortGroups groups) => string.Join('\n', groups.All.Select(group => $"{group.Key} {group.Name} {string.Join(' ', group.Reasons.Select(reason => reason.Text))}"));
}
