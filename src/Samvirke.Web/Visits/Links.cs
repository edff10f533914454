using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;

namespace Samvirke.Web.Visits;

/// <summary>Addresses of pages. Those inside the register carry the moments that the reader chose along.</summary>
public sealed class Links(AsOf asOf)
{
    private readonly string suffix = asOf.ToQuery();

    /// <summary>The page of an entry; the address never changes.</summary>
    public static string Permanent(Kind kind, EntryId id) => $"/{kind.Segment}/{id.Value}";

    /// <summary>The page of what was changed in an entry, which is there even when the entry no longer is.</summary>
    public static string History(Kind kind, EntryId id) => $"{Permanent(kind, id)}/historikk";

    /// <summary>The page of an entry at the moments chosen.</summary>
    public string To(Entry entry) => To(Permanent(entry.Kind, entry.Id));

    /// <summary>The list of a kind.</summary>
    public string To(Kind kind) => To($"/{kind.Segment}");

    /// <summary>Any address of this site, with the moments chosen.</summary>
    public string To(string address)
    {
        if (suffix.Length == 0) return address;
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (page, fragment) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{suffix}{fragment}";
    }

    /// <summary>The section of a source, on the source's page.</summary>
    public string ToSection(Entry source, string locator) =>
        To($"{Permanent(source.Kind, source.Id)}?{SectionParameter}={Uri.EscapeDataString(locator)}#{SectionAnchor}");

    public const string SectionParameter = "avsnitt";
    public const string SectionAnchor = "avsnitt";
}
