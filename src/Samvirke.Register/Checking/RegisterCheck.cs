using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;

namespace Samvirke.Register.Checking;

/// <summary>
/// Finds every defect of a register at once. What an entry alone shows was found while reading it; the rules here see all entries together.
/// </summary>
public static class RegisterCheck
{
    private static readonly ImmutableArray<Action<CheckedRegister, EntryText, Entry, Action<int, DefectMessage>>> Rules =
    [
        StewardRule.Judge, RelationRule.Judge, SingleRelationRule.Judge, CitationRule.Judge, DisputeRule.Judge, ProvisionRule.Judge,
    ];

    /// <summary>Every defect of the text of a whole register, ordered by file and line; none when the register may be loaded.</summary>
    public static ImmutableArray<Defect> Run(RegisterText text) => Run(text, RegisterSnapshot.Empty, ImmutableHashSet<EntryId>.Empty);

    /// <summary>
    /// Every defect of a change to a register, ordered by file and line: those of its text, and what it breaks in entries that it leaves alone. The work
    /// grows with the change and with what refers to what it changes, not with the register. Defects that the register had before are not the change's.
    /// </summary>
    /// <param name="text">The entries that the change sets.</param>
    /// <param name="existing">The register that is changed.</param>
    /// <param name="removed">The entries that the change takes out.</param>
    public static ImmutableArray<Defect> Run(RegisterText text, RegisterSnapshot existing, IReadOnlySet<EntryId> removed)
    {
        var defects = new List<Defect>(text.Unreadable);
        foreach (var entry in text.Entries)
        {
            defects.AddRange(entry.Read.Defects.Select(defect => new Defect(entry.File, defect.Line, defect.Message)));
        }

        var register = new CheckedRegister(text, existing, removed);
        DuplicateRule.Judge(text, existing, register, defects);
        foreach (var entry in text.Entries) Judge(register, entry, defects);
        foreach (var entry in BrokenElsewhere.Candidates(text, existing, removed).Where(entry => register.IsElsewhere(entry.Id)))
        {
            defects.AddRange(BrokenElsewhere.Judge(register, existing, entry));
        }

        return [.. defects.Distinct().Order()];
    }

    /// <summary>Adds what the rules find in one entry.</summary>
    internal static void Judge(CheckedRegister register, EntryText entry, List<Defect> defects)
    {
        if (entry.Read.Entry is not { } read) return;
        void Defect(int line, DefectMessage message) => defects.Add(new Defect(entry.File, line, message));
        foreach (var rule in Rules) rule(register, entry, read, Defect);
    }
}
