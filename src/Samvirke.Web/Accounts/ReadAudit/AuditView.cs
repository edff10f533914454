using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Accounts.ReadAudit;

/// <summary>Lines of the audit as a page shows them.</summary>
/// <param name="Lines">The lines, newest first.</param>
/// <param name="Names">Addresses of the accounts in them that the reader may know.</param>
/// <param name="Older">The number below which older lines are found, if there are any.</param>
public sealed record AuditView(ImmutableArray<AuditLine> Lines, ImmutableDictionary<Guid, string> Names, long? Older)
{
    public const int Most = 100;

    public static async Task<AuditView> ReadAsync(AccountDatabase accounts, AuditFilter filter, EntryId? namesOf, bool withNames, CancellationToken cancellation)
    {
        var lines = await accounts.Audit.ReadAsync(filter, Most + 1, cancellation);
        var shown = lines.Length > Most ? lines[..Most] : lines;
        var names = withNames ? await accounts.Names.OfAsync(shown.SelectMany(line => new[] { line.What.Account, line.What.Concerns }).OfType<Guid>(), namesOf, cancellation) : ImmutableDictionary<Guid, string>.Empty;
        return new AuditView(shown, names, lines.Length > Most ? shown[^1].Number : null);
    }
}

/// <summary>What the address of an audit page asks for.</summary>
/// <param name="Filter">The lines asked for.</param>
/// <param name="Fault">What in the address cannot be read.</param>
public sealed record AuditAsked(AuditFilter Filter, LocalizedText? Fault)
{
    public const string Deed = "hva";
    public const string Organisation = "organisasjon";
    public const string From = "fra";
    public const string To = "til";
    public const string Below = "eldre";

    public static AuditAsked Read(IQueryCollection query, TimeZoneInfo zone)
    {
        var (from, to) = (query[From].ToString().Trim(), query[To].ToString().Trim());
        var (first, last) = (Day(from), Day(to));
        var organisation = query[Organisation].ToString().Trim();
        var filter = new AuditFilter
        {
            Deed = AuditDeeds.Find(query[Deed]),
            Organisation = EntryId.IsValid(organisation) ? new EntryId(organisation) : null,
            From = first is { } day ? zone.StartOf(day) : null,
            Until = last is { } end && end < DateOnly.MaxValue ? zone.StartOf(end.AddDays(1)) : null,
            Below = long.TryParse(query[Below], NumberStyles.None, CultureInfo.InvariantCulture, out var below) ? below : null,
        };
        return new AuditAsked(filter, (from.Length > 0 && first is null) || (to.Length > 0 && last is null) ? AuditTexts.BadDay : null);
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
