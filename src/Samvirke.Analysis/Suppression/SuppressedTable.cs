namespace Samvirke.Analysis.Suppression;

/// <summary>What a reader sees of a cell.</summary>
public abstract record ShownCell
{
    private ShownCell()
    {
    }

    /// <summary>The count.</summary>
    public sealed record Shown(long Count) : ShownCell;

    /// <summary>That it is hidden; not why, since that alone tells something of the number.</summary>
    public sealed record Hidden : ShownCell;
}

/// <summary>
/// A table whose small numbers are hidden, together with so much else that none of the hidden ones can be worked out. It holds for the whole table:
/// show any part of it, but never parts of the same counts that were suppressed apart.
/// </summary>
public sealed class SuppressedTable
{
    private static readonly ShownCell.Hidden Hidden = new();
    private readonly CountTable _table;
    private readonly Hiding _hiding;

    internal SuppressedTable(Hiding hiding, IReadOnlyList<Move> moves)
    {
        (_hiding, _table, Moves) = (hiding, hiding.Table, moves);
        for (var place = 0; place < _table.Cells; place++)
        {
            if (!hiding.IsHidden(place)) continue;
            if (hiding.IsSmall(place)) Small++;
            else Others++;
        }
    }

    /// <summary>How many cells the table has.</summary>
    public int Cells => _table.Cells;

    /// <summary>How many cells are hidden because they are small. For those who may see the table itself.</summary>
    public int Small { get; }

    /// <summary>How many more are hidden because they would give small ones away. For those who may see the table itself.</summary>
    public int Others { get; }

    /// <summary>What was asked for.</summary>
    public SuppressionRule Rule => _hiding.Rule;

    internal IReadOnlyList<Move> Moves { get; }

    /// <summary>What a reader sees at a place of the table.</summary>
    public ShownCell this[int place] => _hiding.IsHidden(place) ? Hidden : new ShownCell.Shown(_table[place]);

    /// <summary>What a reader sees at an address; nothing if there is no such address.</summary>
    public ShownCell? At(params ReadOnlySpan<string> at) => _table.PlaceOf(at) is { } place ? this[place] : null;

    /// <summary>Whether a cell is hidden.</summary>
    public bool IsHidden(int place) => _hiding.IsHidden(place);

    /// <summary>
    /// How large one cell is of another, between 0 and 1 for a part of a whole. Nothing where one of the two is hidden or unknown or the whole is zero:
    /// a share that is shown is worked out of two shown numbers, so that it tells nothing more than they do.
    /// </summary>
    public double? ShareOf(int part, int whole) =>
        (this[part], this[whole]) is (ShownCell.Shown { Count: var counted }, ShownCell.Shown { Count: > 0 and var all }) ? (double)counted / all : null;
}
