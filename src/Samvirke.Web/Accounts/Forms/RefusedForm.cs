using Microsoft.AspNetCore.Antiforgery;

namespace Samvirke.Web.Accounts.Forms;

/// <summary>Says that the form that came with the request was not one of ours for this person, and that nothing was done with it.</summary>
/// <param name="IsTooLarge">Whether it was larger than is read, so that what was typed is not known here.</param>
internal sealed record RefusedForm(bool IsTooLarge)
{
    /// <summary>
    /// A form that is forged, was opened before somebody else signed in, or is too large shows its page again with what was typed and a word about it,
    /// instead of a bare error. Stands right after the framework's own check.
    /// </summary>
    public static async Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.Features.Get<IAntiforgeryValidationFeature>() is null or { IsValid: true })
        {
            await next(context);
            return;
        }

        // As long as it is there, the framework lets nobody read what was typed.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        var isTooLarge = false;
        try
        {
            if (context.Request.HasFormContentType) await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            // What cannot be read cannot be kept either.
            context.Request.ContentType = null;
            isTooLarge = exception is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };
        }

        context.Features.Set(new RefusedForm(isTooLarge));
        context.Request.Method = HttpMethods.Get;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await next(context);
    }
}
