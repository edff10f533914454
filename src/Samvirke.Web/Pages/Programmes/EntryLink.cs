using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Samvirke.Register.Entries;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Pages.Programmes;

/// <summary>A link to an entry by its name; its id where the register no longer has it. Nothing stands around it, so that a comma or colon can follow at once.</summary>
public sealed class EntryLink : SamvirkePage
{
    /// <summary>The entry.</summary>
    [Parameter, EditorRequired]
    public EntryId Id { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Visit.Snapshot.Find(Id) is not { } entry)
        {
            builder.AddContent(0, Id.Value);
            return;
        }

        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "class", "ds-link");
        builder.AddAttribute(3, "href", Visit.Links.To(entry));
        builder.AddContent(4, Say(entry.Name));
        builder.CloseElement();
    }
}
