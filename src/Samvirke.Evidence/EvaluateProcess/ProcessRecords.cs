using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Evidence.EvaluateProcess;

/// <summary>What came of keeping a process: exactly one of the records below.</summary>
public abstract record ProcessOutcome
{
    private ProcessOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept : ProcessOutcome;

    /// <summary>Somebody wrote in between; nothing was kept.</summary>
    /// <param name="Latest">What they wrote.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(ProcessRecord? Latest, long Version) : ProcessOutcome;
}

/// <summary>An organisation keeps how its measures are carried out, each on a paper beside the plan for its evaluation.</summary>
public sealed class ProcessRecords(WorkbenchStore workbench)
{
    /// <summary>What is kept, with the version of its paper; an empty record and 0 where nothing is.</summary>
    public async Task<(ProcessRecord Record, long Version)> FindAsync(EntryId organisation, string key, CancellationToken cancellation)
    {
        var paper = await workbench.FindAsync(Name(organisation, key), cancellation);
        return (ProcessRecord.Of(paper) ?? new(), paper?.Version ?? 0);
    }

    /// <summary>Keeps it, unless somebody has written since the version that the writer saw.</summary>
    public async Task<ProcessOutcome> WriteAsync(EntryId organisation, string key, ProcessRecord record, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation) =>
        await workbench.WriteAsync(new NewPaper(Name(organisation, key), basedOn, record.Write(), shared, account), cancellation) switch
        {
            PaperOutcome.Written => new ProcessOutcome.Kept(),
            PaperOutcome.Conflict conflict => new ProcessOutcome.Conflict(ProcessRecord.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };

    private static PaperName Name(EntryId organisation, string key) => new(organisation, ProcessRecord.Sort, key);
}
