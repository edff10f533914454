using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Evidence.KeepResults;

/// <summary>An organisation keeps what came of its evaluations, each beside its plan.</summary>
public sealed class EvaluationResults(WorkbenchStore workbench)
{
    /// <summary>The results of a plan, the first one first.</summary>
    /// <param name="organisation">Whose it is.</param>
    /// <param name="key">Which plan.</param>
    /// <param name="upTo">The least that they must be shared with.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<EvaluationResult>> ReadAsync(EntryId organisation, string key, SharedWith upTo, CancellationToken cancellation) =>
        await workbench.FindAsync(Name(organisation, key), cancellation) is { } paper && paper.SharedWith >= upTo ? ResultList.Of(paper)?.Results ?? [] : [];

    /// <summary>Keeps one more. Two who keep theirs at once both have them kept.</summary>
    public async Task AddAsync(EntryId organisation, string key, EvaluationResult result, SharedWith shared, Guid account, CancellationToken cancellation)
    {
        while (true)
        {
            var paper = await workbench.FindAsync(Name(organisation, key), cancellation);
            var all = ResultList.Of(paper)?.Results ?? [];
            // The same analysis of the same data is one result, however often it is sent.
            if (all.Any(each => each.Write() == result.Write())) return;
            var written = await workbench.WriteAsync(new NewPaper(Name(organisation, key), paper?.Version ?? 0, new ResultList(all.Add(result)).Write(), shared, account), cancellation);
            if (written is PaperOutcome.Written) return;
        }
    }

    private static PaperName Name(EntryId organisation, string key) => new(organisation, ResultList.Sort, key);
}
