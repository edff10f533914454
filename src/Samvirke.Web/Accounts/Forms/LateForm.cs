using System.Data.Common;
using Samvirke.Storage.Proposals;
using Samvirke.Web.Accounts.Sessions;

namespace Samvirke.Web.Accounts.Forms;

/// <summary>Keeps a form that was sent after the session had run out, so that it can be sent again when the person has signed in. Only
/// for pages where people write of the register: a form with a password is kept nowhere.</summary>
internal sealed class LateForm(KeptFormStore forms)
{
    public const string Page = "/fortsett";

    private const int MostCharacters = 500_000;

    /// <summary>Keeps the form of the request, if it has one and its cookie tells whose it is; what a form proves itself by is not kept.</summary>
    /// <returns>Where it can be sent again; nothing when nothing was kept.</returns>
    public async Task<string?> KeepAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType || SessionCookie.AccountOf(context) is not { } account) return null;
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var fields = form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(field => field.Value.OfType<string>().Select(value => KeyValuePair.Create(field.Key, value)));
            var kept = new KeptForm(context.Request.Path + context.Request.QueryString, [.. fields]);
            if (kept.Fields.Sum(field => field.Key.Length + field.Value.Length) > MostCharacters) return null;
            return await forms.KeepAsync(account, kept, context.RequestAborted) is { } id ? $"{Page}/{id:N}" : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException or DbException || exception.InnerException is DbException)
        {
            // What cannot be read, or cannot be kept now, still leads to signing in.
            return null;
        }
    }
}
