namespace Samvirke.Analysis.Suppression;

/// <summary>What is hidden so far while a table is being protected: what is small, and what the moves change that prove it.</summary>
internal sealed class Hiding
{
    /// <summary>One is added for every cell, so that of two choices with the same total the one with fewer cells is taken.</summary>
    private const long Scale = 1024;

    private readonly bool[] _small;

    /// <summary>How many moves change each cell.</summary>
    private readonly int[] _moves;

    public Hiding(CountTable table, SuppressionRule rule)
    {
        (Table, Rule, _small, _moves) = (table, rule, new bool[table.Cells], new int[table.Cells]);
        for (var place = 0; place < table.Cells; place++) _small[place] = rule.IsSmall(table[place]);
    }

    public CountTable Table { get; }

    public SuppressionRule Rule { get; }

    public bool IsSmall(int place) => _small[place];

    public bool IsHidden(int place) => _small[place] || _moves[place] > 0;

    /// <summary>Whether some move changes the cell.</summary>
    public bool IsProven(int place) => _moves[place] > 0;

    /// <summary>What is lost when the cell is hidden; nothing if it is already.</summary>
    public long CostOf(int place) => IsHidden(place) ? 0 : (Table[place] * Scale) + 1;

    /// <summary>What is lost when the cells of a move are hidden.</summary>
    public long CostOf(Move move) => move.Places.Sum(CostOf);

    public void Take(Move move)
    {
        foreach (var place in move.Places) _moves[place]++;
    }

    public void Drop(Move move)
    {
        foreach (var place in move.Places) _moves[place]--;
    }
}
