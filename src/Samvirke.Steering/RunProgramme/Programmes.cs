using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.RunProgramme;

/// <summary>A programme as it is kept.</summary>
/// <param name="Key">Which one of the organisation's.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Paper">The paper that it was read from; whoever may read that may read all that belongs to the programme.</param>
public sealed record KeptProgramme(string Key, Programme Programme, Paper Paper)
{
    /// <summary>The organisation that keeps it: where its secretariat is.</summary>
    public EntryId Organisation => Paper.Name.Organisation;
}

/// <summary>An initiative as it is kept.</summary>
/// <param name="Number">Which one of the programme's.</param>
/// <param name="Initiative">The initiative.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptInitiative(int Number, Initiative Initiative, Paper Paper);

/// <summary>A meeting as it is kept.</summary>
/// <param name="Number">Which one of the programme's.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptMeeting(int Number, ProgrammeMeeting Meeting, Paper Paper);

/// <summary>A programme with all that belongs to it.</summary>
/// <param name="Kept">The programme.</param>
/// <param name="Initiatives">Its initiatives, by number.</param>
/// <param name="Meetings">Its meetings, by number.</param>
public sealed record WholeProgramme(KeptProgramme Kept, ImmutableArray<KeptInitiative> Initiatives, ImmutableArray<KeptMeeting> Meetings)
{
    /// <summary>The initiative with the number; nothing where there is none.</summary>
    public KeptInitiative? Initiative(int? number) => Initiatives.FirstOrDefault(each => each.Number == number);
}

/// <summary>What came of keeping something of a programme: exactly one of the records below.</summary>
public abstract record KeepOutcome
{
    private KeepOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    /// <param name="Key">What it was given as a key: of the programme, or the number of what belongs to it.</param>
    public sealed record Kept(string Key) : KeepOutcome;

    /// <summary>Somebody wrote in the same part in between; nothing was kept.</summary>
    /// <param name="Version">The version that stands.</param>
    public sealed record Outrun(long Version) : KeepOutcome;

    /// <summary>It is no longer there.</summary>
    public sealed record Gone : KeepOutcome;
}

/// <summary>
/// An organisation keeps programmes, each on papers of its own. Who may read a programme stands on the paper of the programme alone; what belongs to it follows.
/// </summary>
public sealed class Programmes(WorkbenchStore workbench)
{
    /// <summary>How often something is written anew when others write in other parts at the same time.</summary>
    private const int MostTries = 5;

    /// <summary>The programmes that everybody may read, by organisation and key.</summary>
    public async Task<ImmutableArray<KeptProgramme>> PublicAsync(CancellationToken cancellation) => [.. (await workbench.PublicAsync(Programme.Sort, cancellation)).Select(Read)];

    /// <summary>The programmes of the organisation, by key.</summary>
    public async Task<ImmutableArray<KeptProgramme>> OfAsync(EntryId organisation, CancellationToken cancellation) => [.. (await workbench.OfAsync(organisation, Programme.Sort, cancellation)).Select(Read)];

    /// <summary>The programme with all that belongs to it; nothing where there is none.</summary>
    public async Task<WholeProgramme?> FindAsync(EntryId organisation, string key, CancellationToken cancellation)
    {
        if (key.Length > EntryId.MaxLength || await workbench.FindAsync(new(organisation, Programme.Sort, key), cancellation) is not { IsGone: false } paper) return null;
        var initiatives = await BelongingAsync(organisation, Initiative.Sort, key, cancellation);
        var meetings = await BelongingAsync(organisation, ProgrammeMeeting.Sort, key, cancellation);
        return new(
            Read(paper), [.. initiatives.Select(each => new KeptInitiative(NumberOf(each), ProgrammeJson.Read<Initiative>(each.Text!), each)).OrderBy(each => each.Number)],
            [.. meetings.Select(each => new KeptMeeting(NumberOf(each), ProgrammeJson.Read<ProgrammeMeeting>(each.Text!), each)).OrderBy(each => each.Number)]);
    }

    /// <summary>Every version of the programme and of all that belongs or belonged to it, the latest first.</summary>
    public async Task<ImmutableArray<ProgrammeVersion>> VersionsAsync(EntryId organisation, string key, CancellationToken cancellation)
    {
        var all = new List<ProgrammeVersion>(ProgrammeVersion.All(await workbench.HistoryAsync(new(organisation, Programme.Sort, key), cancellation)));
        foreach (var sort in (string[])[Initiative.Sort, ProgrammeMeeting.Sort])
        {
            // Numbers are given one by one, so that what was taken away is found too.
            for (var number = 1; await workbench.HistoryAsync(new(organisation, sort, KeyOf(key, number)), cancellation) is { IsEmpty: false } papers; number++) all.AddRange(ProgrammeVersion.All(papers));
        }

        return [.. all.OrderByDescending(each => each.Paper.WrittenAt)];
    }

    /// <summary>Keeps a new programme, under a key made of its name.</summary>
    public async Task<KeepOutcome.Kept> AddAsync(EntryId organisation, Programme programme, SharedWith shared, Guid account, CancellationToken cancellation)
    {
        foreach (var key in EntrySlug.Candidates(programme.Name, Kind.Programme))
        {
            var name = new PaperName(organisation, Programme.Sort, key.Value);
            // A key that somebody has used, or takes at the same moment, is theirs.
            if (await workbench.FindAsync(name, cancellation) is not null) continue;
            if (await workbench.WriteAsync(new(name, 0, ProgrammeJson.Write(programme), shared, account), cancellation) is PaperOutcome.Written) return new(key.Value);
        }

        throw new InvalidOperationException("No key is left.");
    }

    /// <summary>Changes a part of the programme, unless somebody has changed that part since the version that the writer saw.</summary>
    /// <param name="organisation">Whose it is.</param>
    /// <param name="key">Which.</param>
    /// <param name="seen">The version that the writer saw.</param>
    /// <param name="change">What is changed; nothing where it can no longer be.</param>
    /// <param name="part">The part that it is about, written down.</param>
    /// <param name="account">Who writes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="shared">Who may read it from now on; nothing where that stays.</param>
    public Task<KeepOutcome> ChangeAsync(
        EntryId organisation, string key, long seen, Func<Programme, Programme?> change, Func<Programme, object?> part, Guid account, CancellationToken cancellation, SharedWith? shared = null) =>
        ChangeAsync(new PaperName(organisation, Programme.Sort, key), seen, change, part, shared, account, cancellation);

    /// <summary>Keeps a new initiative.</summary>
    public Task<KeepOutcome.Kept> AddAsync(EntryId organisation, string key, Initiative initiative, Guid account, CancellationToken cancellation) =>
        AddAsync(organisation, Initiative.Sort, key, ProgrammeJson.Write(initiative), account, cancellation);

    /// <summary>Changes a part of an initiative, as <see cref="ChangeAsync(EntryId, string, long, Func{Programme, Programme?}, Func{Programme, object?}, Guid, CancellationToken, SharedWith?)"/>.</summary>
    public Task<KeepOutcome> ChangeAsync(
        EntryId organisation, string key, int number, long seen, Func<Initiative, Initiative?> change, Func<Initiative, object?> part, Guid account, CancellationToken cancellation) =>
        ChangeAsync(new PaperName(organisation, Initiative.Sort, KeyOf(key, number)), seen, change, part, null, account, cancellation);

    /// <summary>Keeps a new meeting.</summary>
    public Task<KeepOutcome.Kept> AddAsync(EntryId organisation, string key, ProgrammeMeeting meeting, Guid account, CancellationToken cancellation) =>
        AddAsync(organisation, ProgrammeMeeting.Sort, key, ProgrammeJson.Write(meeting.Numbered(0)), account, cancellation);

    /// <summary>Changes a part of a meeting, as <see cref="ChangeAsync(EntryId, string, long, Func{Programme, Programme?}, Func{Programme, object?}, Guid, CancellationToken, SharedWith?)"/>.</summary>
    public Task<KeepOutcome> ChangeAsync(
        EntryId organisation, string key, int number, long seen, Func<ProgrammeMeeting, ProgrammeMeeting?> change, Func<ProgrammeMeeting, object?> part, Guid account, CancellationToken cancellation) =>
        ChangeAsync(new PaperName(organisation, ProgrammeMeeting.Sort, KeyOf(key, number)), seen, change, part, null, account, cancellation);

    /// <summary>Puts the paper back to what it said in a version, unless somebody has written in it since the version that the writer saw.</summary>
    public Task<KeepOutcome> PutBackAsync(PaperName name, PutBackNote note, long seen, Guid account, CancellationToken cancellation) => name.Sort switch
    {
        Programme.Sort => PutBackAsync<Programme>(name, note, seen, PutBack.Of, account, cancellation),
        Initiative.Sort => PutBackAsync<Initiative>(name, note, seen, PutBack.Of, account, cancellation),
        ProgrammeMeeting.Sort => PutBackAsync<ProgrammeMeeting>(name, note, seen, PutBack.Of, account, cancellation),
        _ => throw new InvalidOperationException($"No paper of a programme: {name}"),
    };

    private async Task<KeepOutcome> PutBackAsync<T>(PaperName name, PutBackNote note, long seen, Func<T, T, PutBackNote, T> putBack, Guid account, CancellationToken cancellation)
        where T : class
    {
        if ((await workbench.HistoryAsync(name, cancellation)).FirstOrDefault(paper => paper.Version == note.Version)?.Text is not { } text) return new KeepOutcome.Gone();
        return await ChangeAsync<T>(name, seen, now => putBack(now, ProgrammeJson.Read<T>(text), note), each => each, null, account, cancellation);
    }

    private async Task<KeepOutcome.Kept> AddAsync(EntryId organisation, string sort, string key, string text, Guid account, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            var name = new PaperName(organisation, sort, KeyOf(key, number));
            if (await workbench.FindAsync(name, cancellation) is not null) continue;
            if (await workbench.WriteAsync(new(name, 0, text, SharedWith.Own, account), cancellation) is PaperOutcome.Written) return new(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private async Task<KeepOutcome> ChangeAsync<T>(PaperName name, long seen, Func<T, T?> change, Func<T, object?> part, SharedWith? shared, Guid account, CancellationToken cancellation)
        where T : class
    {
        Paper? latest = null;
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            latest = await workbench.FindAsync(name, cancellation);
            if (latest?.Text is null) return new KeepOutcome.Gone();
            if (latest.Version != seen && await IsTouchedAsync(name, seen, latest, part, cancellation)) return new KeepOutcome.Outrun(latest.Version);
            if (change(ProgrammeJson.Read<T>(latest.Text)) is not { } changed) return new KeepOutcome.Outrun(latest.Version);
            var written = await workbench.WriteAsync(new(name, latest.Version, ProgrammeJson.Write(changed), shared ?? latest.SharedWith, account), cancellation);
            if (written is PaperOutcome.Written) return new KeepOutcome.Kept(name.Key);
        }

        return new KeepOutcome.Outrun(latest?.Version ?? 0);
    }

    /// <summary>Whether somebody has changed the part since the version that was seen.</summary>
    private async Task<bool> IsTouchedAsync<T>(PaperName name, long seen, Paper latest, Func<T, object?> part, CancellationToken cancellation)
    {
        var before = (await workbench.HistoryAsync(name, cancellation)).FirstOrDefault(paper => paper.Version == seen);
        return before?.Text is null || Written(before) != Written(latest);

        string Written(Paper paper) => System.Text.Json.JsonSerializer.Serialize(part(ProgrammeJson.Read<T>(paper.Text!)), PartForm);
    }

    private static readonly System.Text.Json.JsonSerializerOptions PartForm = new() { Converters = { new EntryIdConverter() } };

    private async Task<ImmutableArray<Paper>> BelongingAsync(EntryId organisation, string sort, string key, CancellationToken cancellation)
    {
        var papers = await workbench.OfAsync(organisation, sort, cancellation);
        return [.. papers.Where(paper => paper.Name.Key.StartsWith($"{key}/", StringComparison.Ordinal))];
    }

    private static KeptProgramme Read(Paper paper) => new(paper.Name.Key, ProgrammeJson.Read<Programme>(paper.Text!), paper);

    private static string KeyOf(string key, int number) => string.Create(CultureInfo.InvariantCulture, $"{key}/{number}");

    private static int NumberOf(Paper paper) => int.Parse(paper.Name.Key.AsSpan(paper.Name.Key.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture);
}
