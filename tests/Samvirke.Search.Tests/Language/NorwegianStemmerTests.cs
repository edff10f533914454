using Samvirke.Register.Language;

namespace Samvirke.Search.Tests.Language;

public sealed class NorwegianStemmerTests
{
    /// <summary>
    /// The pairs in snowball-stems.csv were made by running the npm package snowball-stemmers 0.6.0 (ISC), stemmer "norwegian",
    /// over words of the national register text.
    /// </summary>
    [Fact]
    public void Stem_ReferenceWords_EqualsTheReferenceImplementation()
    {
        var pairs = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "snowball-stems.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        pairs.Count.ShouldBeGreaterThan(400);
        var wrong = pairs.Where(pair => NorwegianStemmer.Stem(pair[0]) != pair[1]).Select(pair => $"{pair[0]} → {NorwegianStemmer.Stem(pair[0])}, not {pair[1]}");
        wrong.ShouldBeEmpty();
    }

    [Theory]
    // What version 3 of the algorithm changed, from its description: -ers after some endings is no ending, and ê ò ó ô are vowels.
    [InlineData("kkers", "kkers")]
    [InlineData("takkers", "takkers")]
    [InlineData("kommers", "kommers")]
    [InlineData("vitenskapers", "vitenskap")]
    [InlineData("havers", "hav")]
    [InlineData("fôret", "fôr")]
    [InlineData("fórene", "fór")]
    public void Stem_ChangedInVersionThree_FollowsTheNewRule(string word, string stem) => NorwegianStemmer.Stem(word).ShouldBe(stem);

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("er")]
    [InlineData("btvs")]
    public void Stem_TooShortOrWithoutVowel_IsTheWordItself(string word) => NorwegianStemmer.Stem(word).ShouldBe(word);
}
