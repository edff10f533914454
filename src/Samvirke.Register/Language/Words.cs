namespace Samvirke.Register.Language;

/// <summary>What a word of a running text looks like.</summary>
public enum WordForm
{
    /// <summary>Letters and digits only.</summary>
    Plain,
    /// <summary>Several words joined by hyphens, such as <c>SLT-koordinator</c>; <see cref="Words.Parts"/> takes it apart.</summary>
    Hyphenated,
    /// <summary>A number or a place in a document with its own hyphens or dots: <c>0-24</c>, <c>15-1</c>, <c>3.2.1</c>. It is never taken apart.</summary>
    Number,
    /// <summary>An address such as <c>ung.no</c>. It is never taken apart.</summary>
    Address,
}

/// <summary>A word and where it stands in the text.</summary>
public readonly record struct WordSpan(int Start, int Length, WordForm Form)
{
    /// <summary>The first place after the word.</summary>
    public int End => Start + Length;
}

/// <summary>Finds the words of a text. <c>§</c> and other signs are no words; the number behind them is.</summary>
public static class Words
{
    private static readonly string[] TopDomains = ["no", "com", "org", "net", "eu", "se", "dk", "fi", "uk", "io", "info"];

    /// <summary>The words in reading order.</summary>
    public static Enumerator In(ReadOnlySpan<char> text) => new(text);

    /// <summary>
    /// The words that a hyphenated word is made of; numbers that stand together stay together, so <c>0-24-samarbeid</c> gives
    /// <c>0-24</c> and <c>samarbeid</c>.
    /// </summary>
    public static IReadOnlyList<string> Parts(ReadOnlySpan<char> word)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && !IsHyphen(word[i])) continue;
            if (i < word.Length && i > 0 && char.IsAsciiDigit(word[start]) && char.IsAsciiDigit(word[i - 1]) && char.IsAsciiDigit(word[i + 1])) continue;
            if (i > start) parts.Add(word[start..i].ToString());
            start = i + 1;
        }

        return parts;
    }

    /// <summary>Whether the sign joins two words or numbers: a hyphen or a dash.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c)
        || (c > 127 && (char.IsLetterOrDigit(c) || c == '\u00AD' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark));

    /// <summary>Walks through the words of a text.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<char> text;
        private int at;

        internal Enumerator(ReadOnlySpan<char> text) => this.text = text;

        /// <summary>The word found last.</summary>
        public WordSpan Current { get; private set; }

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly Enumerator GetEnumerator() => this;

        /// <summary>Finds the next word.</summary>
        public bool MoveNext()
        {
            while (at < text.Length && !IsLetter(text[at])) at++;
            if (at == text.Length) return false;
            var start = at;
            var (hyphens, dots, letters) = (false, false, false);
            while (at < text.Length)
            {
                if (IsLetter(text[at])) letters |= !char.IsAsciiDigit(text[at]);
                else if (IsHyphen(text[at]) && JoinsWords()) hyphens = true;
                else if (text[at] == '.' && JoinsNumbers()) dots = true;
                else break;
                at++;
            }

            var address = letters && !dots && at < text.Length && text[at] == '.' ? AddressEnd(start) : 0;
            if (address > 0) at = address;
            Current = new WordSpan(start, at - start, Form(address > 0, hyphens, dots, letters));
            return true;
        }

        private static WordForm Form(bool address, bool hyphens, bool dots, bool letters) =>
            address ? WordForm.Address
            : hyphens && letters ? WordForm.Hyphenated
            : hyphens || dots ? WordForm.Number
            : WordForm.Plain;

        private readonly bool JoinsWords() => at + 1 < text.Length && IsLetter(text[at + 1]);

        private readonly bool JoinsNumbers() => at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

        /// <summary>Where an address that begins at the start ends, or 0 when none does.</summary>
        private readonly int AddressEnd(int start)
        {
            var end = start;
            var label = start;
            while (end < text.Length && (IsLetter(text[end]) || text[end] is '.' or '-'))
            {
                if (text[end] == '.') label = end + 1;
                end++;
            }

            if (text[end - 1] == '.')
            {
                end--;
                label = text[start..end].LastIndexOf('.') + start + 1;
            }

            return label - start >= 3 && IsTopDomain(text[label..end]) ? end : 0;
        }

        private static bool IsTopDomain(ReadOnlySpan<char> label)
        {
            foreach (var known in TopDomains)
            {
                if (label.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
            }

            return false;
        }
    }
}
