using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Web.Accounts.Forms;
using Samvirke.Web.Hosting;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>What the pages for writing an entry have at hand.</summary>
public abstract class EditPage : FormPage
{
    [Parameter]
    public string Segment { get; set; } = "";

    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    internal Drafting Drafting { get; set; } = null!;

    [Inject]
    public required RegisterReadings Readings { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    /// <summary>What the person is writing; nothing when there is nothing to write on.</summary>
    protected OpenDraft? Draft { get; private set; }

    /// <summary>Whether it has been looked for; until then a page has nothing to show.</summary>
    protected bool IsRead { get; private set; }

    /// <summary>The register as it is now, whatever moment the address asks for: nobody changes the past.</summary>
    protected RegisterSnapshot Now => Readings.Current.Snapshot;

    protected Guid Account => Visitor.Session!.Account;

    /// <summary>The name of what is written, as far as it has one.</summary>
    protected LocalizedText Name => NameOf(Draft!.Text);

    protected string Address => Of(Draft!.Kind, Draft.Id.Value);

    protected override async Task OnInitializedAsync()
    {
        Draft = await Drafting.OpenAsync(Account, Now, Kind.FindSegment(Segment)!, Id, Gone);
        IsRead = true;
        if (Draft is null) SayNotFound();
    }

    /// <summary>Where an entry is written.</summary>
    public static string Of(Kind kind, string id) => $"/{kind.Segment}/{id}/endre";

    public static LocalizedText NameOf(DraftText text) =>
        LocalizedText.Of(Tongues.All.Select(tongue => new Phrase(text.Text($"name.{tongue.Tag()}"), tongue)));

    /// <summary>Keeps what was typed.</summary>
    protected async Task SaveAsync(DraftText text)
    {
        await Drafting.SaveAsync(Account, Draft!, text, Gone);
        Draft = Draft! with { Text = text, SavedAt = Clock.GetUtcNow() };
    }

    /// <summary>What the address says of which row is written: its number, or that it is a new one; one that has gone meanwhile is new.</summary>
    protected static int? Row(string asked, int count) => asked switch
    {
        EditRows.New => count,
        _ when int.TryParse(asked, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) => Math.Min(row, count),
        _ => null,
    };
}

/// <summary>How the address of a list's page names a row.</summary>
public static class EditRows
{
    public const string Parameter = "rad";
    public const string New = "ny";
}
