using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.KeepLetters;

/// <summary>An assignment of a letter as a person has typed it.</summary>
/// <param name="Number">Its number; may be empty.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Due">The day by which it is to be done: 2026-12-01; may be empty.</param>
/// <param name="Leads">Who leads it, one on each line.</param>
/// <param name="Partners">With whom it is to be done, one on each line.</param>
/// <param name="IsWithheld">Whether it is withheld from the public.</param>
/// <param name="Same">The id of the assignment of the register that it is; empty where it is a new one.</param>
public sealed record AssignmentAnswers(string Number, string Heading, string Text, string Due, string Leads, string Partners, bool IsWithheld, string Same)
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The assignment as one would type it.</summary>
    public static AssignmentAnswers Of(ReviewedAssignment assignment) => new(
        assignment.Number, assignment.Heading, assignment.Text, assignment.Due?.ToString(DayForm, CultureInfo.InvariantCulture) ?? "", string.Join('\n', assignment.Leads), string.Join('\n', assignment.Partners),
        assignment.IsWithheld, assignment.Entry?.Value ?? "");

    /// <summary>The assignment as it was mended, or all that has to be mended still.</summary>
    /// <param name="before">The assignment as it stood.</param>
    /// <param name="assignments">The assignments of the register that it may be.</param>
    public AssignmentAnswersReading Read(ReviewedAssignment before, IReadOnlySet<string> assignments)
    {
        var faults = Faults(assignments);
        return faults.IsEmpty
            ? new AssignmentAnswersReading.Found(before with
            {
                Number = Number,
                Heading = Heading,
                Text = Text,
                Due = Day,
                Leads = Lines(Leads),
                Partners = Lines(Partners),
                IsWithheld = IsWithheld,
                Entry = Same.Length > 0 ? new EntryId(Same) : null,
            })
            : new AssignmentAnswersReading.Faulty(faults);
    }

    private DateOnly? Day => WrittenDay.Read(Due);

    private ImmutableArray<AssignmentFault> Faults(IReadOnlySet<string> assignments)
    {
        var faults = ImmutableArray.CreateBuilder<AssignmentFault>();
        if (Heading.Length == 0) faults.Add(new AssignmentFault.NoHeading());
        if (Text.Length == 0 && !IsWithheld) faults.Add(new AssignmentFault.NothingAsked());
        if (Due.Length > 0 && Day is null) faults.Add(new AssignmentFault.NoDay());
        if (Same.Length > 0 && !assignments.Contains(Same)) faults.Add(new AssignmentFault.NoSuchAssignment());
        (string Field, string Text)[] texts = [(nameof(Number), Number), (nameof(Heading), Heading), (nameof(Text), Text), (nameof(Leads), Leads), (nameof(Partners), Partners)];
        faults.AddRange(texts.Select(each => PlainText.Fault(each.Text) is { } fault ? new AssignmentFault.NoText(each.Field, fault) : null).OfType<AssignmentFault>());
        return faults.ToImmutable();
    }

    private static ImmutableArray<string> Lines(string typed) => [.. typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>What came of reading an assignment that was typed: exactly one of the records below.</summary>
public abstract record AssignmentAnswersReading
{
    private AssignmentAnswersReading()
    {
    }

    /// <summary>It is one.</summary>
    public sealed record Found(ReviewedAssignment Assignment) : AssignmentAnswersReading;

    /// <summary>Something has to be mended.</summary>
    public sealed record Faulty(ImmutableArray<AssignmentFault> Faults) : AssignmentAnswersReading;
}

/// <summary>What has to be mended in an assignment that was typed: exactly one of the records below.</summary>
/// <param name="Field">The answer, by its name in <see cref="AssignmentAnswers"/>.</param>
public abstract record AssignmentFault(string Field)
{
    /// <summary>It is called nothing.</summary>
    public sealed record NoHeading() : AssignmentFault(nameof(AssignmentAnswers.Heading));

    /// <summary>It asks nothing, and is not withheld.</summary>
    public sealed record NothingAsked() : AssignmentFault(nameof(AssignmentAnswers.Text));

    /// <summary>The deadline is a day that no calendar has.</summary>
    public sealed record NoDay() : AssignmentFault(nameof(AssignmentAnswers.Due));

    /// <summary>The register has no such assignment.</summary>
    public sealed record NoSuchAssignment() : AssignmentFault(nameof(AssignmentAnswers.Same));

    /// <summary>It has characters that cannot be shown.</summary>
    /// <param name="Field">The answer.</param>
    /// <param name="Fault">Which, to follow upon the name of the field.</param>
    public sealed record NoText(string Field, LocalizedText Fault) : AssignmentFault(Field);
}
