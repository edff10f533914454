using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Sessions;

namespace Samvirke.Web.Accounts.OwnData;

/// <summary><c>GET /min-konto/data.json</c>: all that is kept about the account of whoever asks, as a file.</summary>
internal static class OwnDataEndpoint
{
    public const string Address = "/min-konto/data.json";

    /// <summary>The page that leads to the file, and where one is sent to prove who one is.</summary>
    public const string Page = "/min-konto/data";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, (Delegate)SendAsync).WithMetadata(new AudienceAttribute(Act.KeepAccount)).ExcludeFromDescription();

    private static async Task<IResult> SendAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var session = services.GetRequiredService<Visitor>().Session!;
        if (!Recent.Is(session, services.GetRequiredService<TimeProvider>().GetUtcNow())) return Results.Redirect(LocalAddress.SignIn(Page, anew: true));
        await services.GetRequiredService<AuditPen>().NoteAsync(AuditDeed.DataExported);
        var data = await services.GetRequiredService<AccountDatabase>().OwnData.ReadAsync(session.Account, http.RequestAborted);
        return Results.File(JsonSerializer.SerializeToUtf8Bytes(data, Form), "application/json", "samvirke-konto.json");
    }
}
