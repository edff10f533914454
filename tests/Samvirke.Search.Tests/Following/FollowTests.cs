using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Tests.Following;

public sealed class FollowTests
{
    [Fact]
    public void Follow_AnyChanges_AnswersAsAnIndexBuiltAnew() =>
        Prop.ForAll(
            (from seed in Gen.Choose(0, int.MaxValue) from most in Gen.Choose(1, 40) from steps in Gen.Choose(1, 6) select (seed, most, steps)).ToArbitrary(),
            each => AnswersAsBuiltAnew(new ChangingRegister(each.seed, each.most), each.steps, 20)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Follow_LargeRegisterWithCommonTerms_AnswersAsAnIndexBuiltAnew(int seed) => AnswersAsBuiltAnew(new ChangingRegister(seed, 8000), 2, 60);

    [Theory]
    [InlineData("zumba")]
    [InlineData("ZUMBA")]
    [InlineData("zumb")]
    [InlineData("zuma")]
    [InlineData("zumba-for")]
    [InlineData("\"zumba for viderekomne\"")]
    [InlineData("viderekomne")]
    public void Follow_WordThatOnlyTheChangedEntryHas_IsFound(string text)
    {
        using var index = SearchIndex.Build(SmallRegister.Snapshot);
        index.Search(new SearchQuery { Text = text }).Hits.ShouldNotContain(hit => hit.Entry.Id.Value == "aaa-zumba");
        using var followed = index.Follow(With(SmallRegister.Snapshot, Zumba), [Zumba.Id]);
        followed.Search(new SearchQuery { Text = text }).Hits.ShouldContain(hit => hit.Entry.Id.Value == "aaa-zumba");
        followed.Search(new SearchQuery { Text = text }).Hits.ShouldAllBe(hit => followed.Snapshot.Entries[hit.Ordinal] == hit.Entry);
    }

    [Fact]
    public void Follow_NewCompoundOfKnownWords_IsFoundByItsParts()
    {
        using var index = SearchIndex.Build(SmallRegister.Snapshot);
        var entry = Zumba with { Summary = new LocalizedText("Skolekommune") };
        using var followed = index.Follow(With(SmallRegister.Snapshot, entry), [entry.Id]);
        followed.Search(new SearchQuery { Text = "skole" }).Hits.Single(hit => hit.Entry == entry).Why.ShouldContain(reason => reason.Place == Place.PartOfText);
    }

    [Fact]
    public void Follow_WordThatMakesOthersCompounds_TakesThemApartWhenBuiltAnew()
    {
        var old = SmallRegister.Entry("zumbaskole", Kind.Measure, "Zumbaskole", "", [], "level:municipal");
        var before = With(SmallRegister.Snapshot, old);
        using var index = SearchIndex.Build(before);
        var after = With(before, Zumba);
        using var followed = index.Follow(after, [Zumba.Id]);
        using var anew = SearchIndex.Build(after);
        anew.Search(new SearchQuery { Text = "skole" }).Hits.ShouldContain(hit => hit.Entry == old);
        followed.Search(new SearchQuery { Text = "skole" }).Hits.ShouldNotContain(hit => hit.Entry == old);
    }

    [Fact]
    public void Follow_NameOfWhatAnEntryBelongsTo_FindsTheEntryByTheNewNameOnly()
    {
        using var index = SearchIndex.Build(SmallRegister.Snapshot);
        var renamed = SmallRegister.Snapshot.Find("helsedirektoratet")! with { Name = new LocalizedText("Sunnhetsetaten"), Aliases = [] };
        using var followed = index.Follow(With(SmallRegister.Snapshot, renamed), [renamed.Id]);
        followed.Search(new SearchQuery { Text = "sunnhetsetaten tilskudd" }).Hits.ShouldContain(hit => hit.Entry.Id.Value == "tilskudd-rusforebygging");
        followed.Search(new SearchQuery { Text = "hdir tilskudd" }).Hits.ShouldNotContain(hit => hit.Entry.Id.Value == "tilskudd-rusforebygging" && hit.Why.Any(reason => reason.Asked == "hdir"));
        followed.ShouldSatisfyAllConditions(each => each.Overlay.ShouldBe(2), each => each.IsBehind.ShouldBeFalse());
    }

    [Fact]
    public void Follow_NameOfWhatVeryManyBelongTo_SaysThatItIsBehind()
    {
        var many = Enumerable.Range(0, 300).Select(i => Zumba with { Id = new EntryId($"zumba-{i}"), Steward = new EntryId("helsedirektoratet") });
        var before = RegisterSnapshot.Of(SmallRegister.Snapshot.Entries.Concat(many), SmallRegister.Snapshot.Moment);
        using var index = SearchIndex.Build(before);
        var renamed = before.Find("helsedirektoratet")! with { Name = new LocalizedText("Sunnhetsetaten") };
        using var followed = index.Follow(With(before, renamed), [renamed.Id]);
        followed.ShouldSatisfyAllConditions(each => each.Overlay.ShouldBe(1), each => each.IsBehind.ShouldBeTrue());
        using var further = followed.Follow(With(followed.Snapshot, Zumba), [Zumba.Id]);
        further.IsBehind.ShouldBeTrue();
    }

    [Fact]
    public void Follow_SnapshotThatDiffersInMore_Refuses()
    {
        using var index = SearchIndex.Build(SmallRegister.Snapshot);
        Should.Throw<ArgumentException>(() => index.Follow(With(SmallRegister.Snapshot, Zumba), []));
    }

    [Fact]
    public void Follow_NothingChanged_AnswersTheSame()
    {
        using var index = SearchIndex.Build(SmallRegister.Snapshot);
        using var followed = index.Follow(SmallRegister.Snapshot, []);
        followed.Overlay.ShouldBe(0);
        Told.Of(followed.Search(new SearchQuery { Text = "ungdom" })).ShouldBe(Told.Of(index.Search(new SearchQuery { Text = "ungdom" })));
    }

    private static Entry Zumba { get; } = SmallRegister.Entry("aaa-zumba", Kind.Measure, "Zumba for viderekomne", "Trening på torget.", [], "level:municipal");

    private static RegisterSnapshot With(RegisterSnapshot snapshot, Entry entry) =>
        RegisterSnapshot.Of(snapshot.Entries.Where(each => each.Id != entry.Id).Append(entry), snapshot.Moment);

    private static bool AnswersAsBuiltAnew(ChangingRegister register, int steps, int questions)
    {
        using var built = SearchIndex.Build(register.Snapshot());
        var index = built;
        for (var step = 0; step < steps; step++)
        {
            var changed = register.Change();
            var next = index.Follow(register.Snapshot(), changed);
            index.Dispose();
            index = next;
        }

        using var followed = index;
        using var anew = SearchIndex.Build(register.Snapshot());
        foreach (var (asked, one, other) in Told.Both(followed, anew, register, questions)) one.ShouldBe(other, asked);
        return true;
    }
}
