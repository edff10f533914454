using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Samvirke.Steering.KeepLetters;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Pages.Letters;

/// <summary>What a letter is called: whom it is to, and for which year. Not in markup, whose line break would stand between the name and a comma after it.</summary>
public sealed class LetterName : SamvirkePage
{
    /// <summary>The letter.</summary>
    [Parameter, EditorRequired]
    public Letter Letter { get; set; } = null!;

    private string To => Visit.Snapshot.Find(Letter.To) is { } agency ? T(agency.Name) : Letter.To.Value;

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddContent(0, T(Letter.Supplement is null ? LetterTexts.Called : LetterTexts.CalledSupplement, To, Letter.Year, Letter.Supplement));
}
