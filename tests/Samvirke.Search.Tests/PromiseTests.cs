using FsCheck;
using FsCheck.Fluent;

namespace Samvirke.Search.Tests;

public sealed class PromiseTests : IClassFixture<SmallIndex>
{
    private readonly SearchIndex index;

    public PromiseTests(SmallIndex small) => index = small.Index;

    public static TheoryData<string> Hostile => new(
        new string('a', 10_000),
        string.Concat(Enumerable.Repeat("rusmiddel ", 1000)),
        string.Join(' ', Enumerable.Range(0, 1000).Select(i => "ord" + i)),
        string.Concat(Enumerable.Repeat("a-", 5000)),
        string.Concat(Enumerable.Repeat("\"", 10_000)),
        string.Concat(Enumerable.Repeat("\"rus vold\" ", 500)),
        "\0", "rus\0vold", "rus\0", "'; DROP TABLE entry; --", "name : rus", "{name alias} : rus", "rus AND", "rus OR vold NOT", "NEAR(rus vold, 5)",
        "rus*", "*", "^rus", "\"", "\"\"", "\"rus", "rus\"vold\"", "-rus", "+rus", "( rus", ")", "rus:vold", "%", "_", "😀", "rus😀vold", "\uD800", "rus\uDC00",
        "...", "§§§", "   ", "\t\n", "e\u0301\u0301\u0301", "ﷺ ﬁ ½", "１２３", "\u202Erus", "أهلا", "漢字", "-", "--", "a.b.c.d.no.no..", ".no", "0-", "-0-0-");

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Search_HostileText_AnswersInBoundedTime(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        index.Search(new SearchQuery { Text = text }).Reading.Words.Length.ShouldBeLessThanOrEqualTo(SearchQuery.MaxWords);
        index.Suggest(text);
        index.Nearest(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Search_TooManyWords_SaysSo()
    {
        index.Search(new SearchQuery { Text = string.Join(' ', Enumerable.Range(0, 17).Select(i => "ord" + i)) }).Reading.IsCut.ShouldBeTrue();
        index.Search(new SearchQuery { Text = string.Join(' ', Enumerable.Range(0, 16).Select(i => "ord" + i)) }).Reading.IsCut.ShouldBeFalse();
        index.Search(new SearchQuery { Text = new string('a', SearchQuery.MaxCharacters + 1) }).Reading.IsCut.ShouldBeTrue();
    }

    [Theory]
    [InlineData("...")]
    [InlineData("😀")]
    public void Search_SignsOnly_FindsNothing(string text) => index.Search(new SearchQuery { Text = text }).Total.ShouldBe(0);

    [Fact]
    public void Search_AnyText_NeverThrows() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>().Filter(text => text is not null),
            text => index.Search(new SearchQuery { Text = text }).Hits.Length >= 0 && index.Suggest(text).Length >= 0 && index.Nearest(text).Length >= 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Search_PiecesOfAHit_MakeUpItsName() =>
        Prop.ForAll(
            Gen.Elements(SmallRegister.Snapshot.Entries.SelectMany(entry => entry.Summary.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()).ToArbitrary(),
            word => index.Search(new SearchQuery { Text = word }).Hits.All(hit => hit.Name.ToString() == hit.Entry.Name.ToString() && hit.Why.Length > 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Search_EveryNameAliasAndId_FindsItsEntryExactlyAndFirst()
    {
        foreach (var entry in SmallRegister.Snapshot.Entries)
        {
            foreach (var text in entry.Name.Phrases.Select(phrase => phrase.Text).Concat(entry.Aliases).Append(entry.Id.Value))
            {
                var exact = index.Search(new SearchQuery { Text = text }).Hits.TakeWhile(hit => hit.IsExact).Select(hit => hit.Entry.Id);
                exact.ShouldContain(entry.Id, text);
            }
        }
    }

    [Fact]
    public void Suggest_EveryBeginningOfAName_OffersTheEntry()
    {
        foreach (var entry in SmallRegister.Snapshot.Entries)
        {
            foreach (var text in entry.Name.Phrases.Select(phrase => phrase.Text).Concat(entry.Aliases))
            {
                for (var length = 1; length <= text.Length; length++)
                {
                    if (text[..length].Any(char.IsLetterOrDigit)) index.Suggest(text[..length], 100).ShouldContain(each => each.Entry.Id == entry.Id, text[..length]);
                }
            }
        }
    }

    [Fact]
    public async Task Search_ManyAtOnce_AllAnswerTheSame()
    {
        using var current = SearchIndex.Build(SmallRegister.Snapshot);
        var expected = current.Search(new SearchQuery { Text = "ungdom skole \"tidlig innsats\"" }).Total;
        var searching = Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 200).All(_ => current.Search(new SearchQuery { Text = "ungdom skole \"tidlig innsats\"" }).Total == expected))).ToList();
        (await Task.WhenAll(searching)).ShouldAllBe(same => same);
    }

    [Fact]
    public void Build_EmptyRegister_AnswersEverything()
    {
        using var empty = SearchIndex.Build(Register.Snapshots.RegisterSnapshot.Empty);
        empty.Search(new SearchQuery { Text = "rus \"tidlig innsats\"" }).Total.ShouldBe(0);
        empty.Search(new SearchQuery()).Total.ShouldBe(0);
        empty.Suggest("rus").ShouldBeEmpty();
        empty.Nearest("rus").ShouldBeEmpty();
    }
}
