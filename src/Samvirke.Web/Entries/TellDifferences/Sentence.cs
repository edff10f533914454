using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Differences;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Entries.TellDifferences;

/// <summary>A stretch of a sentence.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Fate">Whether they were kept, removed or added in the text that the sentence quotes.</param>
/// <param name="Tongue">The language that they are in, where it is that of the quoted text.</param>
/// <param name="Address">Where they lead, if anywhere.</param>
public sealed record Fragment(string Text, Fate Fate = Fate.Kept, Tongue? Tongue = null, string? Address = null);

/// <summary>A sentence about a difference, as a page shows it or a feed writes it.</summary>
public sealed record Sentence(ImmutableArray<Fragment> Fragments)
{
    public static Sentence Empty { get; } = new([]);

    public static Sentence Of(string text) => text.Length == 0 ? Empty : new([new Fragment(text)]);

    /// <summary>The two, one after the other.</summary>
    public static Sentence operator +(Sentence first, Sentence second) => new([.. first.Fragments, .. second.Fragments]);

    /// <summary>The text with its blanks ({0}, {1} …) filled with sentences.</summary>
    public static Sentence Fill(string text, params ReadOnlySpan<Sentence> values)
    {
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        while (text.Length > 0)
        {
            var blank = text.IndexOf('{', StringComparison.Ordinal);
            var before = blank < 0 ? text : text[..blank];
            if (before.Length > 0) fragments.Add(new Fragment(before));
            if (blank < 0) break;
            fragments.AddRange(values[int.Parse(text.AsSpan(blank + 1, 1), NumberStyles.None, CultureInfo.InvariantCulture)].Fragments);
            text = text[(blank + 3)..];
        }

        return new Sentence(fragments.ToImmutable());
    }

    /// <summary>The words alone, with square brackets around what was removed or added.</summary>
    public string Plain(Func<Fate, string> name) => string.Concat(Fragments.Select(fragment =>
        fragment.Fate == Fate.Kept ? fragment.Text : $"[{name(fragment.Fate)}: {fragment.Text}]"));
}

/// <summary>What is told of a difference: a sentence, and sentences about its parts.</summary>
public sealed record Telling(Sentence Sentence, ImmutableArray<Sentence> Parts)
{
    public static implicit operator Telling(Sentence sentence) => new(sentence, []);
}
