using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>What answers are read from, with the numbers that entries have in the snapshot: the built index, and over it what changed since.</summary>
internal sealed class IndexData
{
    private readonly Lazy<int[]> byName;

    public IndexData(BuiltIndex built, RegisterSnapshot snapshot)
        : this(built, snapshot, new Overlay(new(StringComparer.Ordinal), new Lexicon(built.Vocabulary), false), new Ordinals(snapshot.Entries.Length))
    {
    }

    public IndexData(BuiltIndex built, RegisterSnapshot snapshot, Overlay overlay)
        : this(built, snapshot, overlay, new Ordinals(built, snapshot, overlay))
    {
    }

    private IndexData(BuiltIndex built, RegisterSnapshot snapshot, Overlay overlay, Ordinals ordinals)
    {
        (Built, Snapshot, Overlay) = (built, snapshot, overlay);
        var named = new Lazy<Labels>(() => Indexing.Labels.Of(overlay.Entries.Select((each, i) => (each.Entry, ordinals.Overlaid[i]))));
        Labels = new AllLabels(built.Labels, ordinals, named);
        WordIndex = new WordsInUse(built.WordIndex, overlay.Lexicon);
        NearWords = new Corrections(built, WordIndex, Labels, new(() => new NearWords(overlay.Lexicon.Touched.Keys.Union(named.Value.Words.All))));
        Sets = new TermSets(built, ordinals, overlay);
        Places = new EntryPlaces(built, ordinals, overlay);
        Prominence = new OverlaidProminence(built, snapshot, overlay, ordinals);
        byName = new(() => overlay.Count == 0 ? built.ByName : OverlaidNames.Merge(built, snapshot, ordinals));
    }

    public BuiltIndex Built { get; }

    public RegisterSnapshot Snapshot { get; }

    public Overlay Overlay { get; }

    public Lexicon Lexicon => Overlay.Lexicon;

    public TermsInUse Terms => Overlay.Lexicon.Terms;

    public AllLabels Labels { get; }

    public WordsInUse WordIndex { get; }

    public Corrections NearWords { get; }

    public TermSets Sets { get; }

    public EntryPlaces Places { get; }

    /// <summary>A little for what much else refers to, by entry.</summary>
    public OverlaidProminence Prominence { get; }

    /// <summary>The numbers of the entries in the order of their names.</summary>
    public int[] ByName => byName.Value;
}
