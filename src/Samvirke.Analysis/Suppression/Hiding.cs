namespace Samvirke.Analysis.Suppression;

/// <summary>What is hidden so far while a table is being protected.</summary>
internal sealed class Hiding
{
    /// <summary>One is added for every cell, so that of two choices with the same total the one with fewer cells is taken.</summary>
    private const long Scale = 1024;

    private readonly bool[] _hidden;
    private readonly bool[] _proven;

    public Hiding(CountTable table, SuppressionRule rule)
    {
        (Table, Rule, _hidden, _proven) = (table, rule, new bool[table.Cells], new bool[table.Cells]);
        for (var place = 0; place < table.Cells; place++) _hidden[place] = rule.IsSmall(table[place]);
    }

    public CountTable Table { get; }

    public SuppressionRule Rule { get; }

    /// <summary>The moves that prove it.</summary>
    public List<Move> Moves { get; } = [];

    public bool IsHidden(int place) => _hidden[place];

    /// <summary>Whether some move changes the cell.</summary>
    public bool IsProven(int place) => _proven[place];

    /// <summary>What is lost when the cell is hidden; nothing if it is already.</summary>
    public long CostOf(int place) => _hidden[place] ? 0 : (Table[place] * Scale) + 1;

    public void Take(Move move)
    {
        Moves.Add(move);
        foreach (var place in move.Places) _hidden[place] = _proven[place] = true;
    }
}
