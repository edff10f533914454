using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Samvirke.Municipality;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Web.Entries.FindEntries;
using Samvirke.Web.Entries.ReadChanges;
using Samvirke.Web.Municipalities.ReadRegion;
using Samvirke.Web.Municipalities.ReadWishes;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Watching;

/// <summary>Something that can be followed: exactly one of the records below.</summary>
/// <param name="Address">Its address, which is always written the same way.</param>
public abstract record Watched(string Address)
{
    private const string List = "/finn";
    private const int Longest = 1000;

    /// <summary>An entry, an area with what concerns it, or a list of all that has some words, kinds and terms.</summary>
    /// <param name="Address">Its address.</param>
    /// <param name="Asked">Which changes are about it.</param>
    public sealed record Entries(string Address, ChangesAsked Asked) : Watched(Address)
    {
        /// <inheritdoc/>
        public override string Feed(Tongue tongue)
        {
            var address = Asked.At("/endringer.atom");
            return tongue == Tongue.Nb ? address : QueryHelpers.AddQueryString(address, VisitMiddleware.LanguageParameter, tongue.Tag());
        }

        /// <inheritdoc/>
        public override string Title(Visit visit)
        {
            if (Asked.Area is { } area) return visit.T(area.Name);
            if (Asked.Only is { } only) return visit.Snapshot.Find(only) is { } entry ? visit.T(entry.Name) : only.Value;
            var filter = Asked.Entries;
            List<string> parts =
            [
                .. filter.Text.Length > 0 ? [$"«{ListTexts.Shorten(filter.Text)}»"] : Array.Empty<string>(),
                .. filter.Kinds.Length == Kind.Efforts.Length && Kind.Efforts.All(filter.Kinds.Contains) ? [visit.T(ListTexts.Efforts)] : filter.Kinds.Select(kind => visit.T(kind.Many)),
                .. filter.Conditions.Select(condition => $"{visit.T(condition.Facet.Label)}: {visit.T(condition.Term.Label)}"),
            ];
            return parts.Count == 0 ? visit.T(WatchTexts.Everything) : string.Join(", ", parts);
        }
    }

    /// <summary>What a municipality asks for help with, and the answers.</summary>
    /// <param name="Address">Its address.</param>
    /// <param name="Local">The municipality.</param>
    public sealed record Help(string Address, LocalRegister Local) : Watched(Address)
    {
        /// <inheritdoc/>
        public override string Title(Visit visit) => visit.T(WishTexts.Title, visit.T(Local.Area.Name));
    }

    /// <summary>What the municipalities of a region ask for help with, and the answers.</summary>
    /// <param name="Address">Its address.</param>
    /// <param name="Body">Whose region it is.</param>
    public sealed record RegionHelp(string Address, RegionBody Body) : Watched(Address)
    {
        /// <inheritdoc/>
        public override string Title(Visit visit) => visit.T(WatchTexts.RegionHelp, visit.T(Body.Actor.Name));
    }

    /// <summary>The address by which the entry is followed.</summary>
    public static string OfEntry(Entry entry) => Links.Permanent(entry.Kind, entry.Id);

    /// <summary>The address by which the list is followed.</summary>
    public static string OfList(EntryFilter filter)
    {
        var query = new QueryBuilder();
        if (filter.Text.Length > 0) query.Add("q", filter.Text);
        foreach (var kind in Kind.All.Where(filter.Kinds.Contains)) query.Add(FindView.KindParameter, kind.Segment);
        foreach (var facet in Facet.All)
        {
            foreach (var term in facet.Terms.Where(term => filter.Conditions.Contains(new Condition(facet, term)))) query.Add(facet.Id, term.Id);
        }

        return List + query.ToQueryString();
    }

    /// <summary>The address by which the help that a municipality asks for is followed.</summary>
    public static string OfHelp(string number) => WishAddress.Of(number);

    /// <summary>The address by which the help that the municipalities of a region ask for is followed.</summary>
    public static string OfRegionHelp(EntryId body) => RegionAsked.Address(body.Value, RegionQuestion.Help);

    /// <summary>What the address stands for, or nothing when it stands for nothing that can be followed. An entry need no longer be there.</summary>
    public static Watched? Read(string address, RegisterSnapshot snapshot)
    {
        if (address.Length > Longest) return null;
        var (path, query) = address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? (address[..mark], address[mark..]) : (address, "");
        if (path == List) return ReadList(query);
        if (ReadHelp(address, path, snapshot) is { } help) return help;
        if (query.Length > 0 || path.Split('/') is not ["", var segment, var id] || Kind.FindSegment(segment) is not { } kind || !EntryId.IsValid(id)) return null;
        var entryId = new EntryId(id);
        var asked = kind == Kind.Area && snapshot.Find(entryId) is { } area && area.Kind == kind
            ? ChangesAsked.Everything with { Area = area }
            : ChangesAsked.Everything with { Only = entryId };
        return new Entries(Links.Permanent(kind, entryId), asked);
    }

    /// <summary>The address of the feed of the same; nothing where there is none. A reader of feeds keeps no cookie, so it names the language.</summary>
    public virtual string? Feed(Tongue tongue) => null;

    /// <summary>What it is called.</summary>
    public abstract string Title(Visit visit);

    private static Watched? ReadHelp(string address, string path, RegisterSnapshot snapshot) => path.Split('/') switch
    {
        ["", "kommune", var number, _] when LocalRegister.Of(snapshot, number) is { } local && OfHelp(number) == address => new Help(address, local),
        ["", "region", var id] when snapshot.Find(id) is { } actor && RegionBody.Of(actor) is { } body && OfRegionHelp(actor.Id) == address => new RegionHelp(address, body),
        _ => null,
    };

    private static Entries? ReadList(string query)
    {
        var filter = EntryFilter.Parse(new QueryCollection(QueryHelpers.ParseQuery(query)), FindView.KindParameter, Kind.FindSegment);
        return filter.Unknown.IsEmpty ? new Entries(OfList(filter), ChangesAsked.Everything with { Entries = filter }) : null;
    }
}
