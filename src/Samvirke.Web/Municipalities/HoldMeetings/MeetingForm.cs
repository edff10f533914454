using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Municipality.KeepMeetings;
using Samvirke.Register.Texts;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Municipalities.HoldMeetings;

/// <summary>The form of a meeting: names of its fields, and what was typed in them.</summary>
internal static class MeetingForm
{
    public const string Structure = "hvem";
    public const string Title = "navn";
    public const string Day = "dag";
    public const string From = "fra";
    public const string To = "til";
    public const string Place = "sted";
    public const string Agenda = "saker";
    public const string IsCancelled = "avlyst";

    public const int LongestLine = 200;
    public const int LongestAgenda = 5000;
    public const int LongestDecision = 1000;

    /// <summary>Rows for decisions that stand empty below those that are written, and rows at most.</summary>
    public const int EmptyRows = 2;
    public const int MostRows = 60;

    /// <summary>The field of a decision.</summary>
    public static string Cell(int row, string column) => string.Create(CultureInfo.InvariantCulture, $"vedtak-{row}-{column}");

    /// <summary>What was typed, each field as far as it may go.</summary>
    public static MeetingAnswers Read(IFormCollection form) => new(
        Cut(form, Structure, LongestLine), Cut(form, Title, LongestLine), Cut(form, Day, LongestLine), Cut(form, From, LongestLine), Cut(form, To, LongestLine), Cut(form, Place, LongestLine),
        Cut(form, Agenda, LongestAgenda), Rows(form), form[IsCancelled] == "ja");

    /// <summary>What has to be mended, each at its field.</summary>
    public static ImmutableArray<DraftFault> Faults(MeetingReading.Faulty faulty) => [.. faulty.Faults.Select(fault => new DraftFault(FieldOf(fault), MeetingTexts.Of(fault)))];

    /// <summary>The field that a fault is about.</summary>
    public static string FieldOf(MeetingFault fault) => (fault.Field, fault.Row) switch
    {
        (nameof(MeetingAnswers.Title), _) => Title,
        (nameof(MeetingAnswers.Day), _) => Day,
        (nameof(MeetingAnswers.From), _) => From,
        (nameof(MeetingAnswers.To), _) => To,
        (nameof(MeetingAnswers.Place), _) => Place,
        (nameof(MeetingAnswers.Agenda), _) => Agenda,
        (nameof(DecisionAnswers.What), { } row) => Cell(row, DecisionFields.What),
        (nameof(DecisionAnswers.Responsible), { } row) => Cell(row, DecisionFields.Responsible),
        (nameof(DecisionAnswers.Due), { } row) => Cell(row, DecisionFields.Due),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No field."),
    };

    // Empty rows at the end are those that stand there for new decisions.
    private static ImmutableArray<DecisionAnswers> Rows(IFormCollection form)
    {
        var rows = Enumerable.Range(0, MostRows).TakeWhile(row => form.ContainsKey(Cell(row, DecisionFields.What))).Select(row => new DecisionAnswers(
            Cut(form, Cell(row, DecisionFields.Number), LongestLine), Cut(form, Cell(row, DecisionFields.What), LongestDecision), Cut(form, Cell(row, DecisionFields.Responsible), LongestLine),
            Cut(form, Cell(row, DecisionFields.Due), LongestLine), Cut(form, Cell(row, DecisionFields.State), LongestLine)));
        return [.. rows.Reverse().SkipWhile(row => row.IsEmpty).Reverse()];
    }

    private static string Cut(IFormCollection form, string field, int longest)
    {
        var text = form[field].ToString().ReplaceLineEndings("\n").Trim();
        return text.Length <= longest ? text : text[..longest];
    }
}

/// <summary>The fields of a decision.</summary>
internal static class DecisionFields
{
    public const string Number = "nr";
    public const string What = "hva";
    public const string Responsible = "hvem";
    public const string Due = "frist";
    public const string State = "tilstand";
}
