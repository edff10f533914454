namespace Samvirke.Bench;

/// <summary>
/// Texts of 30 to 120 words with the frequencies of language, half of them about a subject that some others are about too: a few rarer words come back
/// in all texts of a subject. The same arguments give the same texts.
/// </summary>
internal static class SyntheticTexts
{
    private const int LeastWords = 30;
    private const int MostWords = 120;
    private const int TextsOfSubject = 40;
    private const int WordsOfSubject = 12;

    public static string[] Of(int count, int seed)
    {
        var random = new Random(seed);
        var words = new SyntheticWords(random);
        var subjects = Enumerable.Range(0, 1 + (count / TextsOfSubject))
            .Select(_ => Enumerable.Range(0, WordsOfSubject).Select(_ => words.Subject(random)).ToArray())
            .ToArray();
        var texts = new string[count];
        for (var i = 0; i < count; i++) texts[i] = Text(words, random.Next(2) == 0 ? subjects[random.Next(subjects.Length)] : [], random);
        return texts;
    }

    private static string Text(SyntheticWords words, string[] subject, Random random)
    {
        var length = random.Next(LeastWords, MostWords + 1);
        var text = new List<string>();
        while (text.Count < length)
        {
            text.AddRange(words.Sentence(random).Split(' '));
            if (subject.Length > 0) text.Add(subject[random.Next(subject.Length)] + ",");
        }

        return string.Join(' ', text.Take(length));
    }
}
