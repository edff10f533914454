using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Proposals;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Changes.EditEntry;

namespace Samvirke.Web.Changes.BeginEntry;

/// <summary>Begins the draft of an entry that is not in the register.</summary>
internal sealed class EntryBeginning(DraftStore drafts)
{
    public const int LongestName = 300;

    private const int LongestId = 60;

    /// <summary>Makes the draft; whoever begins it acts for the organisation that will answer for it, unless they write another.</summary>
    /// <returns>The id that it was given, made from its name.</returns>
    public async Task<EntryId> RunAsync(Visitor visitor, RegisterSnapshot snapshot, Kind kind, string name, CancellationToken cancellation)
    {
        var account = visitor.Session!.Account;
        var id = await FreeAsync(account, snapshot, Slug(name, kind), cancellation);
        var text = DraftText.Begin(id, kind).With("name.nb", JsonValue.Create(name));
        if (visitor.Standing.Acting is { } acting) text = text.With("steward", JsonValue.Create(acting.Organisation.Value));
        await drafts.SaveAsync(account, id, text.ToString(), 0, cancellation);
        return id;
    }

    private async Task<EntryId> FreeAsync(Guid account, RegisterSnapshot snapshot, string slug, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            var id = new EntryId(number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"));
            if (snapshot.Find(id) is null && await drafts.FindAsync(account, id, cancellation) is null) return id;
        }
    }

    /// <summary>The name in the letters that addresses have: å becomes a, æ ae and ø o, and whatever is no letter or digit parts words.</summary>
    private static string Slug(string name, Kind kind)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "o", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == LongestId) break;
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? kind.Segment : text;
    }
}
