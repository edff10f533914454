using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Steering.CarryOut;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.CarryOut;

/// <summary>The form of the work with an assignment: names of its fields, and what was typed in them.</summary>
internal static class WorkForm
{
    public const string State = "tilstand";
    public const string Reason = "grunn";
    public const string Hindrances = "hinder";

    public const int LongestLine = 300;
    public const int LongestText = 2000;

    /// <summary>Rows that stand empty below those that are written, and rows at most.</summary>
    public const int EmptyRows = 2;
    public const int MostRows = 60;

    public static string Deliverable(int row, string column) => string.Create(CultureInfo.InvariantCulture, $"leveranse-{row}-{column}");

    public static string Step(int row, string column) => string.Create(CultureInfo.InvariantCulture, $"steg-{row}-{column}");

    public static string Dependency(int row, string column) => string.Create(CultureInfo.InvariantCulture, $"venter-{row}-{column}");

    /// <summary>What was typed, each field as far as it may go.</summary>
    public static WorkAnswers Read(IFormCollection form) => new(
        Cut(form, State, LongestLine), Cut(form, Reason, LongestText),
        Rows(form, Deliverable, row => new DeliverableAnswers(
            Cell(form, Deliverable, row, WorkColumns.Number), Cell(form, Deliverable, row, WorkColumns.What), Cell(form, Deliverable, row, WorkColumns.Due), Cell(form, Deliverable, row, WorkColumns.Delivered), Cell(form, Deliverable, row, WorkColumns.Where)), each => each.IsEmpty),
        Rows(form, Step, row => new StepAnswers(
            Cell(form, Step, row, WorkColumns.Number), Cell(form, Step, row, WorkColumns.What), Cell(form, Step, row, WorkColumns.Who), Cell(form, Step, row, WorkColumns.Due), Cell(form, Step, row, WorkColumns.State)), each => each.IsEmpty),
        Rows(form, Dependency, row => new DependencyAnswers(Cell(form, Dependency, row, WorkColumns.What), Cell(form, Dependency, row, WorkColumns.Why)), each => each.IsEmpty),
        Cut(form, Hindrances, LongestText));

    /// <summary>What has to be mended, each at its field.</summary>
    public static ImmutableArray<DraftFault> Faults(WorkReading.Faulty faulty) => [.. faulty.Faults.Select(fault => new DraftFault(FieldOf(fault), WorkFaultTexts.Of(fault)))];

    /// <summary>The field that a fault is about.</summary>
    public static string FieldOf(WorkFault fault) => (fault.Field, fault.Row) switch
    {
        (WorkField.State, _) => State,
        (WorkField.Reason, _) => Reason,
        (WorkField.Hindrances, _) => Hindrances,
        (WorkField.DeliverableWhat, { } row) => Deliverable(row, WorkColumns.What),
        (WorkField.DeliverableDue, { } row) => Deliverable(row, WorkColumns.Due),
        (WorkField.DeliverableDelivered, { } row) => Deliverable(row, WorkColumns.Delivered),
        (WorkField.DeliverableWhere, { } row) => Deliverable(row, WorkColumns.Where),
        (WorkField.StepWhat, { } row) => Step(row, WorkColumns.What),
        (WorkField.StepResponsible, { } row) => Step(row, WorkColumns.Who),
        (WorkField.StepDue, { } row) => Step(row, WorkColumns.Due),
        (WorkField.DependencyOn, { } row) => Dependency(row, WorkColumns.What),
        (WorkField.DependencyWhy, { } row) => Dependency(row, WorkColumns.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No field."),
    };

    // Empty rows at the end are those that stand there for new ones.
    private static ImmutableArray<T> Rows<T>(IFormCollection form, Func<int, string, string> cell, Func<int, T> read, Func<T, bool> isEmpty)
    {
        var rows = Enumerable.Range(0, MostRows).TakeWhile(row => form.ContainsKey(cell(row, WorkColumns.What))).Select(read);
        return [.. rows.Reverse().SkipWhile(isEmpty).Reverse()];
    }

    private static string Cell(IFormCollection form, Func<int, string, string> cell, int row, string column) => Cut(form, cell(row, column), column == WorkColumns.Why ? LongestText : LongestLine);

    private static string Cut(IFormCollection form, string field, int longest)
    {
        var text = form[field].ToString().ReplaceLineEndings("\n").Trim();
        return text.Length <= longest ? text : text[..longest];
    }
}

/// <summary>The fields of a row.</summary>
internal static class WorkColumns
{
    public const string Number = "nr";
    public const string What = "hva";
    public const string Who = "hvem";
    public const string Due = "frist";
    public const string Delivered = "levert";
    public const string Where = "hvor";
    public const string State = "tilstand";
    public const string Why = "hvorfor";
}
