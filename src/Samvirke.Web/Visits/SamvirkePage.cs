using Microsoft.AspNetCore.Components;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Visits;

/// <summary>What every page and part of a page has at hand: the visit, and short names for saying things in its language.</summary>
public abstract class SamvirkePage : ComponentBase
{
    [Inject]
    public required Visit Visit { get; set; }

    protected string T(LocalizedText text) => Visit.T(text);

    protected string T(LocalizedText text, params ReadOnlySpan<object?> values) => Visit.T(text, values);

    protected RenderFragment Say(LocalizedText text) => Visit.Say(text);

    protected string Link(string address) => Visit.Links.To(address);

    /// <summary>The text with its first letter capital, as at the beginning of a line.</summary>
    protected static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
