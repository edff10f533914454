using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Entries.FindEntries;
using Samvirke.Web.Entries.ReadHistory;

namespace Samvirke.Web.Entries.ReadChanges;

/// <summary>Which changes a reader asks for, as the address says it.</summary>
/// <param name="Typed">The date as it was written, or empty.</param>
/// <param name="Since">The first day; nothing when none was given or it is no date.</param>
/// <param name="Entries">Words, kinds and terms that an entry must have before or after.</param>
/// <param name="Only">The one entry that it must be.</param>
/// <param name="Area">The area that it must be or belong to.</param>
/// <param name="Steward">The actor that must answer for it.</param>
/// <param name="Older">Only changes below this number.</param>
/// <param name="Unknown">Values of the address that mean nothing.</param>
public sealed record ChangesAsked(string Typed, DateOnly? Since, EntryFilter Entries, EntryId? Only, Entry? Area, Entry? Steward, long? Older, ImmutableArray<string> Unknown)
{
    public const string SinceParameter = "fra";
    public const string OnlyParameter = "oppforing";
    public const string AreaParameter = "omrade";
    public const string StewardParameter = "ansvarlig";

    /// <summary>Whether the date is one, or none was given.</summary>
    public bool IsDated => Typed.Length == 0 || Since is not null;

    /// <summary>Whether only some entries are asked for.</summary>
    public bool IsNarrowed => Entries.Kinds.Length + Entries.Conditions.Length + Entries.Text.Length > 0 || Only is not null || Area is not null || Steward is not null;

    /// <summary>All changes.</summary>
    public static ChangesAsked Everything { get; } = new("", null, new EntryFilter("", [], [], []), null, null, null, null, []);

    public static ChangesAsked Parse(IQueryCollection query, RegisterSnapshot snapshot)
    {
        var typed = query[SinceParameter].ToString().Trim();
        var entries = EntryFilter.Parse(query, FindView.KindParameter, Kind.FindSegment);
        var unknown = entries.Unknown.ToBuilder();
        var area = Named(query[AreaParameter].ToString(), snapshot, Kind.Area, unknown);
        var steward = Named(query[StewardParameter].ToString(), snapshot, Kind.Actor, unknown);
        var only = query[OnlyParameter].ToString();
        if (only.Length > 0 && !EntryId.IsValid(only)) unknown.Add(only);
        var older = query[HistoryView.OlderParameter].ToString();
        if (older.Length > 0 && HistoryView.Below(older) is null) unknown.Add(older);
        return new ChangesAsked(typed, Day(typed), entries, only.Length > 0 && EntryId.IsValid(only) ? new EntryId(only) : null, area, steward, HistoryView.Below(older), unknown.ToImmutable());
    }

    /// <summary>The same question at another address, from its first page or from another.</summary>
    public string At(string address, long? older = null)
    {
        var query = new QueryBuilder();
        if (Since is { } since) query.Add(SinceParameter, Written(since));
        if (Entries.Text.Length > 0) query.Add("q", Entries.Text);
        foreach (var kind in Entries.Kinds) query.Add(FindView.KindParameter, kind.Segment);
        foreach (var condition in Entries.Conditions) query.Add(condition.Facet.Id, condition.Term.Id);
        if (Only is { } only) query.Add(OnlyParameter, only.Value);
        if (Area is not null) query.Add(AreaParameter, Area.Id.Value);
        if (Steward is not null) query.Add(StewardParameter, Steward.Id.Value);
        if (older is { } number) query.Add(HistoryView.OlderParameter, number.ToString(CultureInfo.InvariantCulture));
        return address + query.ToQueryString();
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day that the text names, or nothing.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Entry? Named(string id, RegisterSnapshot snapshot, Kind kind, ImmutableArray<string>.Builder unknown)
    {
        if (id.Length == 0) return null;
        if (snapshot.Find(id) is { } entry && entry.Kind == kind) return entry;
        unknown.Add(id);
        return null;
    }
}
