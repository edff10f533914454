using System.Collections.Immutable;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.RunProgramme;

/// <summary>A version of a paper of a programme beside the one before.</summary>
/// <param name="Paper">The version: when it was written and by whom.</param>
/// <param name="Before">The version before; nothing where this is the first one.</param>
public sealed record ProgrammeVersion(Paper Paper, Paper? Before)
{
    /// <summary>The versions of one paper.</summary>
    /// <param name="papers">All of them, the first one first.</param>
    public static IEnumerable<ProgrammeVersion> All(ImmutableArray<Paper> papers) => papers.Select((paper, i) => new ProgrammeVersion(paper, i == 0 ? null : papers[i - 1]));

    /// <summary>What it told then and now, line by line where something differs.</summary>
    public ImmutableArray<ToldChange> Changes(ProgrammeTelling telling) => ToldChange.Between(Told(Before, telling), Told(Paper, telling));

    /// <summary>What would differ from how it stands now, were it put back to this version.</summary>
    /// <param name="now">How it stands.</param>
    /// <param name="telling">Tells what differs.</param>
    public ImmutableArray<ToldChange> ChangesBack(Paper now, ProgrammeTelling telling)
    {
        var note = new PutBackNote(Paper.Version, default, "");
        return ToldChange.Between(Told(now, telling), Paper.Name.Sort switch
        {
            Programme.Sort => telling.Of(PutBack.Of(Read<Programme>(now), Read<Programme>(Paper), note) with { PutBacks = Read<Programme>(now).PutBacks }),
            Initiative.Sort => telling.Of(PutBack.Of(Read<Initiative>(now), Read<Initiative>(Paper), note) with { PutBacks = Read<Initiative>(now).PutBacks }),
            ProgrammeMeeting.Sort => telling.Of(PutBack.Of(Read<ProgrammeMeeting>(now), Read<ProgrammeMeeting>(Paper), note) with { PutBacks = Read<ProgrammeMeeting>(now).PutBacks }),
            _ => throw new InvalidOperationException($"No paper of a programme: {Paper.Name}"),
        });
    }

    /// <summary>Who could read it otherwise before.</summary>
    public bool IsSharedOtherwise => Before is not null && Before.SharedWith != Paper.SharedWith;

    private static ImmutableArray<ToldLine> Told(Paper? paper, ProgrammeTelling telling) => paper switch
    {
        null or { Text: null } => [],
        { Name.Sort: Programme.Sort } => telling.Of(Read<Programme>(paper)),
        { Name.Sort: Initiative.Sort } => telling.Of(Read<Initiative>(paper)),
        { Name.Sort: ProgrammeMeeting.Sort } => telling.Of(Read<ProgrammeMeeting>(paper)),
        _ => throw new InvalidOperationException($"No paper of a programme: {paper.Name}"),
    };

    private static T Read<T>(Paper paper) => ProgrammeJson.Read<T>(paper.Text!);
}

/// <summary>A line of what a paper tells.</summary>
/// <param name="Key">What tells the line from others.</param>
/// <param name="Label">What it is about.</param>
/// <param name="Text">What it says.</param>
public sealed record ToldLine(string Key, string Label, string Text);

/// <summary>A line that differs between two versions.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Before">What it said; empty where there was none.</param>
/// <param name="After">What it says; empty where there is none.</param>
public sealed record ToldChange(string Label, string Before, string After)
{
    /// <summary>The lines that differ, in the order of the later version; those that are gone come last.</summary>
    public static ImmutableArray<ToldChange> Between(ImmutableArray<ToldLine> before, ImmutableArray<ToldLine> after)
    {
        var old = before.ToDictionary(line => line.Key, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<ToldChange>();
        foreach (var line in after)
        {
            old.Remove(line.Key, out var then);
            if (then?.Text != line.Text && (then is not null || line.Text.Length > 0)) changes.Add(new(line.Label, then?.Text ?? "", line.Text));
        }

        changes.AddRange(before.Where(line => old.ContainsKey(line.Key) && line.Text.Length > 0).Select(line => new ToldChange(line.Label, line.Text, "")));
        return changes.ToImmutable();
    }
}
