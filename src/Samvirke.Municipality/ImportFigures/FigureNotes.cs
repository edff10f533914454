using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>What is wrong with a table, and what was done with it.</summary>
internal sealed class FigureNotes
{
    /// <summary>Who has more to mend than this mends some of it first.</summary>
    public const int MostFaults = 50;

    private readonly List<LocalizedText> faults = [];
    private readonly List<LocalizedText> remarks = [];

    public bool HasFaults => faults.Count > 0;

    public bool IsFull => faults.Count >= MostFaults;

    public ImmutableArray<LocalizedText> Faults => [.. faults.Distinct().Take(MostFaults)];

    public ImmutableArray<LocalizedText> Remarks => [.. remarks.Distinct()];

    public void Fault(LocalizedText text) => faults.Add(text);

    public void Remark(LocalizedText text) => remarks.Add(text);
}
