namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Documents as weights, and what makes it quick to find those that are alike.</summary>
internal sealed class Documents
{
    // Reading a code for every document costs as much as reading the document from a list where about one of so many has the term.
    private const int OneOf = 200;
    private const int MostCommon = 1024;

    private readonly Pages<int> tileOf;

    private Documents(TermTable table, Pages<Weighed> all, int common, Pages<int> tileOf, Tile[] tiles) =>
        (Table, All, Common, this.tileOf, Tiles) = (table, all, common, tileOf, tiles);

    /// <summary>The terms.</summary>
    public TermTable Table { get; }

    /// <summary>The documents by number.</summary>
    public Pages<Weighed> All { get; }

    /// <summary>How many terms are so common that every document has a code for each: those with the numbers below this.</summary>
    public int Common { get; }

    /// <summary>The documents in tiles of those with about the same length.</summary>
    public Tile[] Tiles { get; }

    public static Documents Of(TermDocuments documents, TermFrequency frequency, int threads)
    {
        var table = new TermTable(documents, frequency);
        var all = new Pages<Weighed>(documents.Count);
        Parallel.For(0, all.Length, Threads.AtMost(threads), i => all[i] = table.Weigh(documents.Counts[i]));
        var common = documents.Frequencies.TakeWhile(each => (long)each * OneOf >= documents.Count).Take(MostCommon).Count();
        var members = Enumerable.Range(0, all.Length).OrderBy(i => all[i].Length).Chunk(Tile.Size).ToArray();
        var made = new Documents(table, all, common, new Pages<int>(all.Length), new Tile[members.Length]);
        Parallel.For(0, members.Length, Threads.AtMost(threads), i => made.Place(i, members[i]));
        return made;
    }

    /// <summary>The documents with some of them changed. What counts for rarity stays as it was; these stay as they were.</summary>
    /// <param name="changes">The changed documents, each once, those that have come last and in the order of their numbers.</param>
    public Documents After(IReadOnlyList<ChangedDocument> changes)
    {
        var table = Table.With(changes.SelectMany(change => change.Terms));
        var all = All.Copy(Math.Max(All.Length, changes.Max(change => change.Document) + 1));
        foreach (var change in changes) all[change.Document] = table.Weigh(table.Counted(change.Terms));
        var come = Enumerable.Range(All.Length, all.Length - All.Length).ToArray();
        var room = Tiles.Length > 0 && come.Length > 0 ? Tile.Size - Tiles[^1].Members.Length : 0;
        var more = come.Skip(room).Chunk(Tile.Size).ToArray();
        var next = new Documents(table, all, Common, tileOf.Copy(all.Length), [.. Tiles, .. new Tile[more.Length]]);
        foreach (var tile in changes.Where(change => change.Document < All.Length).Select(change => tileOf[change.Document]).Distinct())
        {
            if (room == 0 || tile != Tiles.Length - 1) next.Place(tile, [.. Tiles[tile].Members]);
        }

        if (room > 0) next.Place(Tiles.Length - 1, [.. Tiles[^1].Members, .. come.Take(room)]);
        for (var i = 0; i < more.Length; i++) next.Place(Tiles.Length + i, more[i]);
        return next;
    }

    /// <summary>In which of the tiles a document is.</summary>
    public int TileOf(int document) => tileOf[document];

    private void Place(int tile, int[] members)
    {
        foreach (var member in members)
        {
            if (tileOf[member] != tile) tileOf[member] = tile;
        }

        Tiles[tile] = new Tile(members, this);
    }
}
