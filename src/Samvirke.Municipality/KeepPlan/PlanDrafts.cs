using System.Collections.Immutable;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepPlan;

/// <summary>A draft as it is kept.</summary>
/// <param name="Draft">What has been written.</param>
/// <param name="Versions">Which version of each section it is; a section that nobody has written in is not there.</param>
public sealed record KeptDraft(PlanDraft Draft, ImmutableSortedDictionary<string, long> Versions)
{
    /// <summary>Nothing.</summary>
    public static KeptDraft Nothing { get; } = new(PlanDraft.Empty, ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>The version of the section; 0 where nobody has written in it.</summary>
    public long VersionOf(string section) => Versions.GetValueOrDefault(section);
}

/// <summary>What came of keeping a section: exactly one of the records below.</summary>
public abstract record KeptSection
{
    private KeptSection()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept(long Version) : KeptSection;

    /// <summary>Somebody else wrote in the section meanwhile; nothing was kept.</summary>
    /// <param name="Theirs">What stands there now.</param>
    /// <param name="Version">Which version that is.</param>
    public sealed record Conflict(SectionWriting Theirs, long Version) : KeptSection;
}

/// <summary>Keeps the drafts of plans: a paper of the municipality's workbench for each section, with every version of it, so that two who write in different sections never meet.</summary>
public sealed class PlanDrafts(WorkbenchStore store)
{
    /// <summary>The organisation's draft of the sort of plan.</summary>
    public async Task<KeptDraft> ReadAsync(EntryId organisation, PlanSort sort, CancellationToken cancellation)
    {
        var papers = await store.OfAsync(organisation, Name(sort), cancellation);
        return papers.Aggregate(KeptDraft.Nothing, (kept, paper) => new KeptDraft(
            kept.Draft.With(paper.Name.Key, SectionJson.Read(paper.Text!)), kept.Versions.SetItem(paper.Name.Key, paper.Version)));
    }

    /// <summary>Keeps what was written in the section, if nobody has written there since the version that the writer saw.</summary>
    public async Task<KeptSection> KeepAsync(EntryId organisation, PlanSort sort, string section, SectionWriting writing, long basedOn, Guid account, CancellationToken cancellation)
    {
        var paper = new NewPaper(new PaperName(organisation, Name(sort), section), basedOn, SectionJson.Write(writing), SharedWith.Own, account);
        return await store.WriteAsync(paper, cancellation) switch
        {
            PaperOutcome.Written written => new KeptSection.Kept(written.Paper.Version),
            PaperOutcome.Conflict conflict => new KeptSection.Conflict(conflict.Latest?.Text is { } text ? SectionJson.Read(text) : SectionWriting.Nothing, conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };
    }

    private static string Name(PlanSort sort) => $"plan-{sort.Name}";
}
