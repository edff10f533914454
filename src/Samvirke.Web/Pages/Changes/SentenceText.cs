using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Samvirke.Register.Differences;
using Samvirke.Web.Entries.TellDifferences;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Pages.Changes;

/// <summary>
/// Shows a sentence about a difference. What was removed and inserted is marked by line and colour, and in words for those who hear the page.
/// </summary>
public sealed class SentenceText : SamvirkePage
{
    [Parameter, EditorRequired]
    public Sentence Sentence { get; set; } = Sentence.Empty;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var fragment in Sentence.Fragments)
        {
            builder.OpenRegion(0);
            if (fragment.Fate == Fate.Kept) Words(builder, fragment);
            else Marked(builder, fragment);
            builder.CloseRegion();
        }
    }

    private void Marked(RenderTreeBuilder builder, Fragment fragment)
    {
        builder.OpenElement(0, fragment.Fate == Fate.Removed ? "del" : "ins");
        builder.OpenRegion(1);
        Unseen(builder, $" [{T(DifferenceTexts.NameOf(fragment.Fate))}: ");
        builder.CloseRegion();
        builder.OpenRegion(2);
        Words(builder, fragment);
        builder.CloseRegion();
        builder.OpenRegion(3);
        Unseen(builder, "] ");
        builder.CloseRegion();
        builder.CloseElement();
    }

    private void Words(RenderTreeBuilder builder, Fragment fragment)
    {
        var isForeign = fragment.Tongue is { } tongue && tongue != Visit.Tongue;
        if (fragment.Address is null && !isForeign)
        {
            builder.AddContent(0, fragment.Text);
            return;
        }

        builder.OpenElement(1, fragment.Address is null ? "span" : "a");
        if (fragment.Address is not null)
        {
            builder.AddAttribute(2, "class", "ds-link");
            builder.AddAttribute(3, "href", fragment.Address);
        }

        if (isForeign) builder.AddAttribute(4, "lang", Register.Texts.Tongues.Tag(fragment.Tongue!.Value));
        builder.AddContent(5, fragment.Text);
        builder.CloseElement();
    }

    private static void Unseen(RenderTreeBuilder builder, string text)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", "visually-hidden");
        builder.AddContent(2, text);
        builder.CloseElement();
    }
}
