using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Differences;

namespace Samvirke.Register.Tests.Differences;

/// <summary>What was changed in a text, word by word.</summary>
public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("ord", "", "[-ord]")]
    [InlineData("", "ord", "[+ord]")]
    [InlineData("samme ord", "samme ord", "samme ord")]
    [InlineData("Direktoratet leder gruppen.", "Direktoratet leder ikke gruppen.", "Direktoratet leder [+ikke ]gruppen.")]
    [InlineData("Gruppen ledes av Hdir i dag.", "Gruppen ledes av Bufdir i dag.", "Gruppen ledes av [-Hdir][+Bufdir] i dag.")]
    [InlineData("mål, midler", "mål og midler", "mål[-,][+ og] midler")]
    [InlineData("Møtes fire ganger i året, i Oslo, med leder", "Møtes seks ganger i året, i Bergen, med leder", "Møtes [-fire][+seks] ganger i året, i [-Oslo][+Bergen], med leder")]
    [InlineData("alt om ungdom og rus", "noe for barn på skolen", "[-alt om ungdom og rus][+noe for barn på skolen]")]
    [InlineData("👩‍👩‍👧 familie", "👩‍👩‍👦 familie", "[-👩‍👩‍👧][+👩‍👩‍👦] familie")]
    public void Runs_OfAnExample_AreAsAPersonWouldMarkThem(string before, string after, string expected) => Marked(before, after).ShouldBe(expected);

    [Fact]
    public void Runs_OfAnyTexts_MakeUpBothTexts() => ForAllTexts((before, after) =>
    {
        var runs = WordDifference.Runs(before, after);
        string.Concat(runs.Where(run => run.Fate != Fate.Added).Select(run => run.Text)).ShouldBe(before);
        string.Concat(runs.Where(run => run.Fate != Fate.Removed).Select(run => run.Text)).ShouldBe(after);
        runs.ShouldAllBe(run => run.Text.Length > 0);
        runs.Zip(runs.Skip(1)).ShouldAllBe(pair => pair.First.Fate != pair.Second.Fate && !(pair.First.Fate == Fate.Added && pair.Second.Fate == Fate.Removed));
        if (before == after) runs.ShouldAllBe(run => run.Fate == Fate.Kept);
    });

    [Fact]
    public void Runs_TheOtherWayRound_DifferInFateOnly() => ForAllTexts((before, after) =>
    {
        var there = WordDifference.Runs(before, after);
        var back = WordDifference.Runs(after, before);
        Texts(back, Fate.Kept).ShouldBe(Texts(there, Fate.Kept));
        Texts(back, Fate.Added).ShouldBe(Texts(there, Fate.Removed));
        Texts(back, Fate.Removed).ShouldBe(Texts(there, Fate.Added));
        WordDifference.Likeness(before, after).ShouldBe(WordDifference.Likeness(after, before));
    });

    [Fact]
    public void Kept_OfAnyTokens_IsALongestCommonPart() => Prop.ForAll(Tokens.ToArbitrary(), pair =>
    {
        var (old, @new) = pair;
        var kept = ShortestEditOf(old, @new);
        kept.Length.ShouldBe(LongestCommon(old, @new));
        kept.Zip(kept.Skip(1)).ShouldAllBe(each => each.First.Old < each.Second.Old && each.First.New < each.Second.New);
        kept.ShouldAllBe(each => old[each.Old] == @new[each.New]);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2_000_000, "a ", "b ")]
    [InlineData(2_000_000, "a b ", "b a ")]
    [InlineData(3_000_000, "x", "y")]
    [InlineData(1_000_000, ".,;", ";,.")]
    public void Runs_OfHostileLongTexts_AreFoundSoon(int length, string one, string other)
    {
        var before = string.Concat(Enumerable.Repeat(one, length / one.Length));
        var after = string.Concat(Enumerable.Repeat(other, length / other.Length));
        var runs = Bounded.Run(() => WordDifference.Runs(before, after));
        string.Concat(runs.Where(run => run.Fate != Fate.Added).Select(run => run.Text)).ShouldBe(before);
        Bounded.Run(() => WordDifference.Runs(before, before + "!")).Last().ShouldBe(new WordRun(Fate.Added, "!"));
    }

    [Fact]
    public void Runs_OfAThousandLongPairs_AreFoundSoon()
    {
        var random = new Random(4);
        var texts = Enumerable.Range(0, 32).Select(_ => string.Join(' ', Enumerable.Range(0, 600).Select(_ => random.Next(50)))).ToList();
        Bounded.Run(() => texts.Sum(before => texts.Sum(after => WordDifference.Runs(before, after).Length)));
    }

    private static Gen<(string[] Old, string[] New)> Tokens { get; } =
        from old in Gen.ArrayOf(Gen.Elements("a", "b", "c", " "))
        from @new in Gen.ArrayOf(Gen.Elements("a", "b", "c", " "))
        select (old, @new);

    private static (int Old, int New)[] ShortestEditOf(string[] old, string[] @new) => [.. ShortestEdit.Kept([.. old], [.. @new])];

    private static int LongestCommon(string[] old, string[] @new)
    {
        var longest = new int[old.Length + 1, @new.Length + 1];
        for (var i = 1; i <= old.Length; i++)
        {
            for (var j = 1; j <= @new.Length; j++)
            {
                longest[i, j] = old[i - 1] == @new[j - 1] ? longest[i - 1, j - 1] + 1 : Math.Max(longest[i - 1, j], longest[i, j - 1]);
            }
        }

        return longest[old.Length, @new.Length];
    }

    private static void ForAllTexts(Action<string, string> holds)
    {
        var word = Gen.Elements("rus", "ungdom", "og", "i", "på", ",", ".", " ", "\n", "👩‍👩‍👧", "e\u0301", "<b>", "\uD83E", "kommune");
        var text = from words in Gen.ArrayOf(word) select string.Join(' ', words);
        var pairs = from before in text from after in text from same in text select (before + same, same + after);
        Prop.ForAll(pairs.ToArbitrary(), pair => holds(pair.Item1, pair.Item2)).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Texts(IEnumerable<WordRun> runs, Fate fate) => runs.Where(run => run.Fate == fate).Select(run => run.Text);

    private static string Marked(string before, string after) => string.Concat(WordDifference.Runs(before, after).Select(run => run.Fate switch
    {
        Fate.Removed => $"[-{run.Text}]",
        Fate.Added => $"[+{run.Text}]",
        _ => run.Text,
    }));
}
