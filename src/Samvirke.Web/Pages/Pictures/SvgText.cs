using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Samvirke.Web.Pages.Pictures;

/// <summary>A text in a picture: Razor keeps the element's own name for itself.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>What it says.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>Where it stands and how it looks.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddMultipleAttributes(1, Attributes);
        builder.AddContent(2, Text);
        builder.CloseElement();
    }
}
