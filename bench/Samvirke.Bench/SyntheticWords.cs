namespace Samvirke.Bench;

/// <summary>
/// Words with the frequencies of language (Zipf): function words, words of the field in their inflections, and thousands of compounds of
/// them. Drawn from a seeded source, so the same seed gives the same texts.
/// </summary>
internal sealed class SyntheticWords
{
    private static readonly string[] NounEndings = ["", "en", "er", "ene", "s"];
    private static readonly string[] VerbEndings = ["", "r", "t", "nde"];
    private static readonly string[] AdjectiveEndings = ["", "e"];

    private readonly string[] nouns;
    private readonly string[] verbs;
    private readonly string[] adjectives;
    private readonly string[] function;
    private readonly (string First, string Last)[] compounds;
    private readonly double[] nounWeights;
    private readonly double[] compoundWeights;

    public SyntheticWords(Random random)
    {
        var lists = Lists();
        (nouns, verbs, adjectives, function) = (lists["nouns"], lists["verbs"], lists["adjectives"], lists["function"]);
        compounds = [.. nouns.SelectMany(first => nouns.Where(last => last != first && last.Length > 3).Select(last => (first, last)))];
        random.Shuffle(compounds);
        nounWeights = Zipf(nouns.Length, 0.9);
        compoundWeights = Zipf(compounds.Length, 1.0);
    }

    /// <summary>A sentence of about a dozen words.</summary>
    public string Sentence(Random random)
    {
        var words = new List<string>();
        var length = random.Next(8, 16);
        while (words.Count < length) words.Add(Word(random));
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + ".";
    }

    /// <summary>A subject such as a name has: a noun or a compound.</summary>
    public string Subject(Random random) => random.Next(2) == 0 ? Draw(nouns, nounWeights, random) : Compound(random);

    private string Word(Random random) => random.NextDouble() switch
    {
        < 0.36 => function[(int)(function.Length * Math.Pow(random.NextDouble(), 2))],
        < 0.62 => Inflected(Draw(nouns, nounWeights, random), NounEndings, random),
        < 0.80 => Inflected(Compound(random), NounEndings, random),
        < 0.91 => Inflected(verbs[(int)(verbs.Length * Math.Pow(random.NextDouble(), 1.5))], VerbEndings, random),
        _ => Inflected(adjectives[(int)(adjectives.Length * Math.Pow(random.NextDouble(), 1.5))], AdjectiveEndings, random),
    };

    private string Compound(Random random)
    {
        var (first, last) = Draw(compounds, compoundWeights, random);
        return first + (first[^1] is 'm' or 'g' or 't' ? "s" : "") + last;
    }

    private static string Inflected(string word, string[] endings, Random random)
    {
        var ending = endings[random.Next(endings.Length)];
        return ending.Length > 0 && ending[0] == 'e' && word[^1] == 'e' ? word + ending[1..] : word + ending;
    }

    private static T Draw<T>(T[] items, double[] upTo, Random random)
    {
        var index = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return items[Math.Min(items.Length - 1, index < 0 ? ~index : index)];
    }

    private static double[] Zipf(int count, double exponent)
    {
        var upTo = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) upTo[i] = sum += 1 / Math.Pow(i + 1, exponent);
        return upTo;
    }

    private static Dictionary<string, string[]> Lists()
    {
        using var reader = new StreamReader(typeof(SyntheticWords).Assembly.GetManifestResourceStream("words.txt")!);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(':'))
            .ToDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }
}
