using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepMeetings;

/// <summary>A meeting as it is kept.</summary>
/// <param name="Key">Which one of the municipality's.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptMeeting(string Key, Meeting Meeting, Paper Paper)
{
    /// <summary>The meeting that the paper holds; nothing where it was taken away.</summary>
    public static KeptMeeting? Of(Paper? paper) => paper is not null && Meeting.Of(paper) is { } meeting ? new KeptMeeting(paper.Name.Key, meeting, paper) : null;
}

/// <summary>What came of keeping a meeting: exactly one of the records below.</summary>
public abstract record MeetingOutcome
{
    private MeetingOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept(string Key) : MeetingOutcome;

    /// <summary>It is taken away.</summary>
    public sealed record TakenAway : MeetingOutcome;

    /// <summary>Somebody wrote in between; nothing was kept.</summary>
    /// <param name="Latest">What they wrote; nothing where they took it away.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(Meeting? Latest, long Version) : MeetingOutcome;
}

/// <summary>A municipality keeps its meetings, with what was decided, and others read them as far as it shares them.</summary>
public sealed class Meetings(WorkbenchStore workbench)
{
    /// <summary>The meetings that the reader may see, by key.</summary>
    /// <param name="organisation">The municipality.</param>
    /// <param name="upTo">The least that a meeting must be shared with.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<KeptMeeting>> ReadAsync(EntryId organisation, SharedWith upTo, CancellationToken cancellation)
    {
        var papers = await workbench.OfAsync(organisation, Meeting.Sort, cancellation);
        return [.. papers.Where(paper => paper.SharedWith >= upTo).Select(KeptMeeting.Of).OfType<KeptMeeting>()];
    }

    /// <summary>The latest version of the paper, also where it was taken away; nothing where there never was one.</summary>
    public Task<Paper?> FindAsync(EntryId organisation, string key, CancellationToken cancellation) => workbench.FindAsync(new PaperName(organisation, Meeting.Sort, key), cancellation);

    /// <summary>Keeps a new meeting.</summary>
    public async Task<MeetingOutcome.Kept> AddAsync(EntryId organisation, Meeting meeting, SharedWith shared, Guid account, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{meeting.Day:yyyy-MM-dd}-{number}");
            // A key that somebody has used, or takes at the same moment, is theirs.
            if (await FindAsync(organisation, key, cancellation) is null && await WriteAsync(organisation, key, meeting, shared, 0, account, cancellation) is MeetingOutcome.Kept kept) return kept;
        }
    }

    /// <summary>Keeps the meeting, or takes it away, unless somebody has written since the version that the writer saw.</summary>
    public async Task<MeetingOutcome> WriteAsync(EntryId organisation, string key, Meeting? meeting, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation)
    {
        var before = Meeting.Of(await FindAsync(organisation, key, cancellation));
        var text = meeting?.Numbered(before?.LastNumber ?? 0).Write();
        return await workbench.WriteAsync(new NewPaper(new PaperName(organisation, Meeting.Sort, key), basedOn, text, shared, account), cancellation) switch
        {
            PaperOutcome.Written written => written.Paper.IsGone ? new MeetingOutcome.TakenAway() : new MeetingOutcome.Kept(key),
            PaperOutcome.Conflict conflict => new MeetingOutcome.Conflict(Meeting.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };
    }
}
