using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Text;
using Samvirke.Storage.Log;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Changes.AcceptChange;

namespace Samvirke.TestNode;

/// <summary>
/// <c>POST /prove/godta</c>: has a change accepted. Asked in JSON: <c>put</c> (entries), <c>remove</c> (ids), <c>basedOn</c> (change by id), <c>reason</c>,
/// <c>withhold</c>. Answers with the name of the outcome, the number of the change, and whatever entries or defects are named.
/// </summary>
internal static class Accepting
{
    public static void Map(WebApplication app) => app.MapPost("/prove/godta", RunAsync).WithMetadata(new AudienceAttribute(Act.ReadRegister));

    private static async Task<IResult> RunAsync(JsonElement asked, ChangeAcceptance acceptance, CancellationToken cancellation)
    {
        Alongside? alongside = asked.TryGetProperty("withhold", out _) ? (_, _, _) => Task.FromResult(false) : null;
        var reason = asked.TryGetProperty("reason", out var given) ? given.GetString()! : "prøve";
        var change = new ProposedChange("konto-1", "hdir", reason, [.. Put(asked), .. Removed(asked)]);
        return await acceptance.RunAsync(change, BasedOn(asked), alongside, cancellation) switch
        {
            AcceptOutcome.Accepted accepted => Results.Json(new { outcome = "Accepted", change = accepted.Change.Number }),
            AcceptOutcome.Outdated outdated => Results.Json(new { outcome = "Outdated", entries = outdated.Entries.Select(id => id.Value) }),
            AcceptOutcome.Faulty faulty => Results.Json(new { outcome = "Faulty", defects = faulty.Defects.Select(defect => defect.ToString()) }),
            var other => Results.Json(new { outcome = other.GetType().Name }),
        };
    }

    private static IEnumerable<Revision> Put(JsonElement asked) => Items(asked, "put")
        .Select(entry => EntryReader.Read(JsonText.Read(entry, 1)).Entry ?? throw new BadHttpRequestException("no entry"))
        .Select(entry => new Revision.Put(entry));

    private static IEnumerable<Revision> Removed(JsonElement asked) => Items(asked, "remove").Select(id => new Revision.Remove(new EntryId(id.GetString()!)));

    private static ImmutableDictionary<EntryId, long> BasedOn(JsonElement asked) => asked.TryGetProperty("basedOn", out var given)
        ? given.EnumerateObject().ToImmutableDictionary(each => new EntryId(each.Name), each => each.Value.GetInt64())
        : [];

    private static JsonElement.ArrayEnumerator Items(JsonElement asked, string name) => asked.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;
}
