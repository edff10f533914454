using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.RunProgramme;

/// <summary>The form of what a programme is.</summary>
public static class ProgrammeForm
{
    public const string Name = "navn";
    public const string About = "om";
    public const string Bases = "grunnlag";
    public const string ReportsTo = "rapporterer";

    /// <summary>Entries that it can be set up from, and parties that it can answer to.</summary>
    public const int MostBases = 8;
    public const int MostReports = 4;

    /// <summary>A basis, or somebody that it answers to, among several.</summary>
    public static string Cell(string rows, int row) => TypedAnswers.Cell(rows, row, "hvem");

    /// <summary>What one would type to have this programme.</summary>
    public static TypedAnswers Of(Programme programme, Parties bases, Parties sitting)
    {
        var typed = TypedAnswers.Nothing.With(Name, programme.Name).With(About, programme.About);
        for (var i = 0; i < programme.Basis.Length; i++) typed = typed.With(Cell(Bases, i), bases.Written(programme.Basis[i]));
        for (var i = 0; i < programme.ReportsTo.Length; i++) typed = typed.With(Cell(ReportsTo, i), sitting.Written(programme.ReportsTo[i]));
        return typed;
    }

    /// <summary>The programme of which this was typed, with all else as it stood.</summary>
    public static AnswerReading<Programme> Read(TypedAnswers typed, Programme before, Parties bases, Parties sitting)
    {
        var reader = new AnswerReader(typed);
        var (name, about) = (reader.Line(Name, AnswerTexts.NoName), reader.Text(About));
        var (from, to) = (All(Bases, MostBases, bases), All(ReportsTo, MostReports, sitting));
        return reader.Read(() => before with { Name = name, About = about, Basis = from, ReportsTo = to });

        ImmutableArray<EntryId> All(string rows, int most, Parties parties) =>
            [.. Enumerable.Range(0, most).Select(row => reader.Party(Cell(rows, row), parties)).OfType<EntryId>().Distinct()];
    }
}

/// <summary>The form of a mandate.</summary>
public static class MandateForm
{
    public const string Purpose = "formal";
    public const string Tasks = "oppgaver";
    public const string Limits = "rammer";
    public const string From = "fra";
    public const string To = "til";
    public const string By = "hvem";
    public const string On = "dag";

    /// <summary>What one would type to have this mandate; nothing where there is none.</summary>
    public static TypedAnswers Of(Mandate? mandate) => mandate is null
        ? TypedAnswers.Nothing
        : TypedAnswers.Nothing.With(Purpose, mandate.Purpose).With(Tasks, mandate.Tasks).With(Limits, mandate.Limits).With(From, FormText.Of(mandate.From)).With(To, FormText.Of(mandate.To));

    /// <summary>The wording that was typed.</summary>
    public static AnswerReading<Mandate> Read(TypedAnswers typed)
    {
        var reader = new AnswerReader(typed);
        var (purpose, tasks, limits) = (reader.Text(Purpose, AnswerTexts.NoPurpose), reader.Text(Tasks, AnswerTexts.NoTasks), reader.Text(Limits));
        var (from, to) = (reader.Day(From), reader.Day(To));
        if (to < from) reader.Fault(To, AnswerTexts.EndsBefore);
        return reader.Read(() => new Mandate(0, purpose, tasks, limits, from, to, null));
    }

    /// <summary>The approval that was typed.</summary>
    public static AnswerReading<Approval> ReadApproval(TypedAnswers typed, Parties actors)
    {
        var reader = new AnswerReader(typed);
        if (typed[By].Length == 0) reader.Fault(By, AnswerTexts.NoApprover);
        var (by, on) = (reader.Party(By, actors), reader.NeededDay(On));
        return reader.Read(() => new Approval(by!.Value, on));
    }
}

/// <summary>How values are written in fields.</summary>
internal static class FormText
{
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
