using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samvirke.Steering.RunProgramme;
using Samvirke.Web.Changes.EditEntry;

namespace Samvirke.Web.Steering.RunProgramme;

/// <summary>What every form of a programme has at hand: what was typed, what has to be mended, and the version that the writer saw.</summary>
public abstract class ProgrammeEditing : ProgrammeRoom
{
    /// <summary>The name of the form.</summary>
    public const string Form = "program";

    /// <summary>The field of the version that the writer saw.</summary>
    public const string VersionField = "versjon";

    /// <summary>What is typed.</summary>
    public TypedAnswers Answers { get; private set; } = TypedAnswers.Nothing;

    /// <summary>What has to be mended.</summary>
    public ImmutableArray<DraftFault> Faults { get; private set; } = [];

    /// <summary>The version that what is typed rests on.</summary>
    public long Version { get; private set; }

    /// <summary>What others have written in the same part while this was typed; nothing where nobody has.</summary>
    public ImmutableArray<ToldLine>? Standing { get; private set; }

    protected override bool IsForWriters => true;

    protected Guid Account => Visitor.Session!.Account;

    /// <summary>Where one comes from, and goes back to.</summary>
    public abstract string CameFrom { get; }

    /// <summary>What stands, as one would type it, with its version; nothing where there is nothing to edit.</summary>
    protected abstract (TypedAnswers Answers, long Version)? Stored();

    /// <summary>What the part that is edited says now.</summary>
    protected virtual IEnumerable<ToldLine> Told() => Telling.Of(Steered);

    /// <summary>Keeps what was typed.</summary>
    public abstract Task SaveAsync();

    protected override Task<bool> BeginAsync()
    {
        if (Stored() is not { } stored) return Task.FromResult(false);
        (Answers, Version) = IsSent(Form) ? (TypedForm.Read(Http.Request.Form), Seen) : stored;
        return Task.FromResult(true);
    }

    /// <summary>Whether the answers can be used; otherwise they are shown with what has to be mended.</summary>
    protected bool Take<T>(AnswerReading<T> reading, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        value = reading is AnswerReading<T>.Found found ? found.Value : default;
        if (reading is AnswerReading<T>.Faulty faulty) Mend(faulty.Faults.Select(each => new DraftFault(each.Name, each.Message)));
        return reading is AnswerReading<T>.Found;
    }

    /// <summary>Says what has to be mended.</summary>
    protected void Mend(IEnumerable<DraftFault> faults) => Faults = [.. faults];

    /// <summary>Goes on where it was kept, or says that others were quicker.</summary>
    protected async Task FinishAsync(KeepOutcome outcome, Func<string, string> next)
    {
        switch (outcome)
        {
            case KeepOutcome.Kept kept:
                Navigation.NavigateTo(ProgrammeAddress.AfterSaving(next(kept.Key)));
                break;
            case KeepOutcome.Outrun outrun:
                (Open, Version) = (await OpenAsync() ?? Open, outrun.Version);
                Standing = [.. Told().Where(line => line.Text.Length > 0)];
                break;
            case KeepOutcome.Gone:
                SayNotFound();
                break;
            default:
                throw new InvalidOperationException($"An unknown outcome: {outcome}");
        }
    }

    private long Seen => long.TryParse(Typed(VersionField, 20), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
