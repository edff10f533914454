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

/// <summary>What came of saying that a decision has been carried out, or has not after all: exactly one of the records below.</summary>
public abstract record FollowUpOutcome
{
    private FollowUpOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    /// <param name="Before">How far it had come before.</param>
    public sealed record Kept(FollowUpState Before) : FollowUpOutcome;

    /// <summary>The meeting or the decision is gone, or somebody else has said how far it has come meanwhile; nothing was kept.</summary>
    public sealed record Outrun : FollowUpOutcome;
}

/// <summary>A municipality keeps its meetings, with what was decided, and others read them as far as it shares them.</summary>
public sealed class Meetings(WorkbenchStore workbench)
{
    /// <summary>How often a state is written anew when others write in the meeting at the same time.</summary>
    private const int MostTries = 5;

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

    /// <summary>All versions of the meeting, the latest first.</summary>
    public async Task<ImmutableArray<MeetingVersion>> VersionsAsync(EntryId organisation, string key, CancellationToken cancellation) =>
        MeetingVersion.All(await workbench.HistoryAsync(new PaperName(organisation, Meeting.Sort, key), cancellation));

    /// <summary>Says that an open decision has been carried out.</summary>
    public Task<FollowUpOutcome> FinishAsync(EntryId organisation, string key, int number, Guid account, CancellationToken cancellation) =>
        MoveAsync(organisation, key, number, decision => decision.IsOpen, FollowUpState.Done, account, cancellation);

    /// <summary>Says that a decision has not been carried out after all, and how far it has come.</summary>
    public Task<FollowUpOutcome> ReopenAsync(EntryId organisation, string key, int number, FollowUpState state, Guid account, CancellationToken cancellation) =>
        MoveAsync(organisation, key, number, decision => decision.State == FollowUpState.Done, state, account, cancellation);

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

    /// <summary>Writes how far one decision has come upon whatever version stands: nothing that anybody wrote is lost by that.</summary>
    private async Task<FollowUpOutcome> MoveAsync(EntryId organisation, string key, int number, Func<MeetingDecision, bool> may, FollowUpState state, Guid account, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            if (KeptMeeting.Of(await FindAsync(organisation, key, cancellation)) is not { } kept) return new FollowUpOutcome.Outrun();
            if (kept.Meeting.Decisions.FirstOrDefault(each => each.Number == number) is not { } decision || !may(decision)) return new FollowUpOutcome.Outrun();
            var moved = kept.Meeting with { Decisions = kept.Meeting.Decisions.Replace(decision, decision with { State = state }) };
            if (await WriteAsync(organisation, key, moved, kept.Paper.SharedWith, kept.Paper.Version, account, cancellation) is MeetingOutcome.Kept) return new FollowUpOutcome.Kept(decision.State);
        }

        return new FollowUpOutcome.Outrun();
    }
}
