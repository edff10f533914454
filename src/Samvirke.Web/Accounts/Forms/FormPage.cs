using Microsoft.AspNetCore.Components;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Accounts.Forms;

/// <summary>What every page with a form that changes something has at hand.</summary>
public abstract class FormPage : SamvirkePage
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required Visitor Visitor { get; set; }

    protected CancellationToken Gone => Http.RequestAborted;

    /// <summary>What was typed in the field, also when the form was refused; nothing when no form was sent. What is too long is cut where the field ends.</summary>
    protected string Typed(string name, int longest)
    {
        if (!Http.Request.HasFormContentType) return "";
        var text = Http.Request.Form[name].ToString();
        return text.Length <= longest ? text : text[..longest];
    }

    /// <summary>Where to go afterwards: a page of this site, from the address or from the form.</summary>
    protected string Back(string otherwise)
    {
        var typed = Typed(LocalAddress.Parameter, 2000);
        return LocalAddress.Of(typed.Length > 0 ? typed : Visit.Query[LocalAddress.Parameter].ToString(), otherwise);
    }

    /// <summary>Whether the page was just asked for, with no form sent to it, refused or not.</summary>
    protected bool IsFresh => HttpMethods.IsGet(Http.Request.Method) && Http.Features.Get<RefusedForm>() is null;

    protected bool IsPost => HttpMethods.IsPost(Http.Request.Method);

    /// <summary>Whether the form of the name was sent; it is then shown with what was typed, also where somebody else was quicker and it can no longer be used.</summary>
    protected bool IsSent(string form) => IsPost && Typed("_handler", 50) == form;

    /// <summary>Says that there is no such page; to a form that was sent to it, by way of the page itself, for a page without the form cannot answer it.</summary>
    protected void SayNotFound()
    {
        if (IsPost) Navigation.NavigateTo(Visit.Path);
        if (!Http.Response.HasStarted) Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
