using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Register.Snapshots;

/// <summary>Sets of entries by kind and by the term of a facet.</summary>
internal sealed class SetIndex
{
    private readonly Dictionary<Kind, EntrySet> kinds;
    private readonly Dictionary<(Facet Facet, string Term), EntrySet> terms;

    private SetIndex(Dictionary<Kind, EntrySet> kinds, Dictionary<(Facet Facet, string Term), EntrySet> terms) => (this.kinds, this.terms) = (kinds, terms);

    public EntrySet? Find(Kind kind) => kinds.GetValueOrDefault(kind);

    public EntrySet? Find(Facet facet, string term) => terms.GetValueOrDefault((facet, term));

    public static SetIndex Of(Blocks<Entry> entries)
    {
        var ofKinds = Kind.All.ToDictionary(kind => kind, _ => new EntrySet(entries.Length));
        var ofTerms = Facet.All
            .SelectMany(facet => facet.Terms.Select(term => (facet, term.Id)))
            .ToDictionary(key => key, _ => new EntrySet(entries.Length));
        for (var i = 0; i < entries.Length; i++)
        {
            ofKinds[entries[i].Kind].Add(i);
            foreach (var term in Terms(entries[i])) ofTerms[term].Add(i);
        }

        return new SetIndex(ofKinds, ofTerms);
    }

    /// <param name="edits">What happens.</param>
    /// <param name="ordinals">The ordinals afterwards.</param>
    public SetIndex After(Edits edits, OrdinalMap ordinals)
    {
        var ofKinds = new Copies<Kind>(kinds, edits);
        var ofTerms = new Copies<(Facet, string)>(terms, edits);
        foreach (var edit in edits.All)
        {
            if (edit.After is not { } after) continue;
            var ordinal = ordinals.Find(edit.Id.Value)!.Value;
            if (edit.Before is { } before)
            {
                if (before.Kind != after.Kind) ofKinds.Own(before.Kind).Remove(ordinal);
                foreach (var gone in Terms(before).Except(Terms(after))) ofTerms.Own(gone).Remove(ordinal);
            }

            if (edit.Before?.Kind != after.Kind) ofKinds.Own(after.Kind).Add(ordinal);
            foreach (var term in Terms(after).Except(edit.Before is null ? [] : Terms(edit.Before))) ofTerms.Own(term).Add(ordinal);
        }

        return new SetIndex(ofKinds.Sets, ofTerms.Sets);
    }

    private static IEnumerable<(Facet Facet, string Term)> Terms(Entry entry) =>
        entry.Facets.All.SelectMany(each => each.Facet.Found(each.Terms).Select(term => (each.Facet, term.Id)));

    /// <summary>The sets as they follow; each is copied before it is first altered.</summary>
    private sealed class Copies<TKey>
        where TKey : notnull
    {
        private readonly HashSet<TKey> own = [];
        private readonly bool areAllOwn;

        public Copies(Dictionary<TKey, EntrySet> before, Edits edits)
        {
            areAllOwn = !edits.KeepsOrdinals;
            Sets = areAllOwn ? before.ToDictionary(each => each.Key, each => each.Value.Over(edits)) : new Dictionary<TKey, EntrySet>(before);
        }

        public Dictionary<TKey, EntrySet> Sets { get; }

        public EntrySet Own(TKey key)
        {
            if (!areAllOwn && own.Add(key)) Sets[key] = Sets[key].Copy();
            return Sets[key];
        }
    }
}
