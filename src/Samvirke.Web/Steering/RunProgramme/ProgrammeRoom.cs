using Microsoft.AspNetCore.Components;
using Samvirke.Register.Entries;
using Samvirke.Steering.RunProgramme;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Accounts.Forms;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.RunProgramme;

/// <summary>What every page of a programme has at hand: the programme, as far as whoever visits may read it.</summary>
public abstract class ProgrammeRoom : FormPage
{
    [Inject]
    public required Programmes Programmes { get; set; }

    // Not for others to see: the desk is the host's own.
    [Inject]
    private ProgrammeDesk Desk { get; set; } = null!;

    /// <summary>The organisation that keeps the programme.</summary>
    [Parameter]
    public string Organisation { get; set; } = "";

    /// <summary>Which of its programmes.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <summary>The programme; nothing where there is none that they may read.</summary>
    public OpenProgramme? Open { get; protected set; }

    /// <summary>Whether it has been read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Whether something was just kept.</summary>
    public bool IsSaved => IsFresh && Visit.Query.ContainsKey(ProgrammeAddress.Saved);

    protected Programme Steered => Open!.Programme;

    protected bool MayWrite => Open!.MayWrite;

    protected ProgrammeTelling Telling => Open!.Telling;

    /// <summary>Whether the page is for those alone who write for the organisation.</summary>
    protected virtual bool IsForWriters => false;

    protected override async Task OnInitializedAsync()
    {
        if (IsForWriters && !Visit.AsOf.IsNow) Navigation.NavigateTo(Visit.Path);
        Open = await OpenAsync();
        if (Open is not null && !await BeginAsync()) Open = null;
        IsRead = true;
        // What somebody may not read is as if it were not there.
        if (Open is null) SayNotFound();
    }

    /// <summary>What a paper of the programme is about: the programme itself, an initiative by its name, a meeting by its day.</summary>
    protected string About(Paper paper)
    {
        if (paper.Name.Sort == Programme.Sort) return T(RunProgrammeTexts.TheProgramme);
        var number = ProgrammeAddress.NumberOf(paper);
        if (paper.Name.Sort == Initiative.Sort) return Open!.Whole.Initiative(number)?.Initiative.Name ?? T(ProgrammeTexts.Initiative);
        return Open!.Whole.Meetings.FirstOrDefault(each => each.Number == number) is { } kept ? T(RunProgrammeTexts.MeetingOn, Visit.Date(kept.Meeting.Day)) : T(MeetingTexts.Meeting);
    }

    /// <summary>A page of the programme.</summary>
    protected string Here(params ReadOnlySpan<object> parts) => ProgrammeAddress.Of(new EntryId(Organisation), Key, parts);

    /// <summary>Makes the page ready; says whether there is such a page.</summary>
    protected virtual Task<bool> BeginAsync() => Task.FromResult(true);

    /// <summary>Reads the programme as it stands.</summary>
    protected async Task<OpenProgramme?> OpenAsync()
    {
        var open = await Desk.OpenAsync(Visit, Visitor.Standing, Organisation, Key, Gone);
        return open is { MayWrite: false } && IsForWriters ? null : open;
    }
}
