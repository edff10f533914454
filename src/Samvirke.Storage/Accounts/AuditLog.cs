using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Accounts;

namespace Samvirke.Storage.Accounts;

/// <summary>Which lines are asked for; nothing set means all.</summary>
public sealed record AuditFilter
{
    /// <summary>Lines that this account did or that concern it.</summary>
    public Guid? Person { get; init; }

    public EntryId? Organisation { get; init; }

    public AuditDeed? Deed { get; init; }

    /// <summary>Not before.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this moment.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only lines with a lower number: the older ones of a list.</summary>
    public long? Below { get; init; }
}

/// <summary>A line as it was written.</summary>
public sealed record AuditLine(long Number, DateTimeOffset At, AuditEvent What);

/// <summary>What was done with accounts, roles and proposals. Only ever added to, which the database itself sees to.</summary>
public sealed class AuditLog
{
    private const int LongestDetail = 100;

    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal AuditLog(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>Writes a line.</summary>
    public async Task NoteAsync(AuditEvent what, CancellationToken cancellation)
    {
        if (what.Detail is { } detail && !IsCode(detail)) throw new ArgumentException("The detail of an audit line is a code word, never what somebody typed.", nameof(what));
        await using var context = store.Context();
        context.Audit.Add(new StoredAuditLine
        {
            At = UtcText.Whole(clock.GetUtcNow()),
            Deed = AuditDeeds.Code(what.Deed),
            AccountId = what.Account,
            ConcernsId = what.Concerns,
            Organisation = what.Organisation?.Value,
            Detail = what.Detail,
            Origin = what.From,
        });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>The newest lines that fit, newest first.</summary>
    public async Task<ImmutableArray<AuditLine>> ReadAsync(AuditFilter filter, int most, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await Fitting(context.Audit.AsNoTracking(), filter).OrderByDescending(line => line.Number).Take(most).ToListAsync(cancellation);
        // A deed that only a later version knows is left out.
        return [.. rows.Where(row => AuditDeeds.Find(row.Deed) is not null).Select(Read)];
    }

    private static IQueryable<StoredAuditLine> Fitting(IQueryable<StoredAuditLine> lines, AuditFilter filter)
    {
        if (filter.Person is { } person) lines = lines.Where(line => line.AccountId == person || line.ConcernsId == person);
        if (filter.Organisation is { } organisation)
        {
            var id = organisation.Value;
            lines = lines.Where(line => line.Organisation == id);
        }

        if (filter.Deed is { } deed)
        {
            var code = AuditDeeds.Code(deed);
            lines = lines.Where(line => line.Deed == code);
        }

        if (filter.From is { } from) lines = lines.Where(line => line.At >= from);
        if (filter.Until is { } until) lines = lines.Where(line => line.At < until);
        if (filter.Below is { } below) lines = lines.Where(line => line.Number < below);
        return lines;
    }

    private static AuditLine Read(StoredAuditLine row) => new(
        row.Number, row.At,
        new AuditEvent(AuditDeeds.Find(row.Deed)!.Value, row.AccountId, row.ConcernsId, row.Organisation is { } id ? new EntryId(id) : null, row.Detail, row.Origin));

    private static bool IsCode(string text) => text.Length is > 0 and <= LongestDetail && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ':');
}
