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

    /// <summary>Makes the draft; whoever begins it acts for the organisation that will answer for it, unless they write another.</summary>
    /// <returns>The id that it was given, made from its name.</returns>
    public async Task<EntryId> RunAsync(Visitor visitor, RegisterSnapshot snapshot, Kind kind, string name, CancellationToken cancellation)
    {
        var account = visitor.Session!.Account;
        var id = await FreeAsync(account, snapshot, kind, name, cancellation);
        var text = DraftText.Begin(id, kind).With("name.nb", JsonValue.Create(name));
        if (visitor.Standing.Acting is { } acting) text = text.With("steward", JsonValue.Create(acting.Organisation.Value));
        await drafts.SaveAsync(account, id, text.ToString(), 0, cancellation);
        return id;
    }

    private async Task<EntryId> FreeAsync(Guid account, RegisterSnapshot snapshot, Kind kind, string name, CancellationToken cancellation)
    {
        foreach (var id in EntrySlug.Candidates(name, kind))
        {
            if (snapshot.Find(id) is null && await drafts.FindAsync(account, id, cancellation) is null) return id;
        }

        throw new InvalidOperationException("There is always a next candidate.");
    }
}
