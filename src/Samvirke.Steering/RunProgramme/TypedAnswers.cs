using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.RunProgramme;

/// <summary>What somebody typed in a form, by the name of the question; what was left empty is an empty text.</summary>
public sealed record TypedAnswers(ImmutableDictionary<string, string> Answers)
{
    /// <summary>Nothing.</summary>
    public static TypedAnswers Nothing { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>What is ticked where there is a box.</summary>
    public const string Yes = "ja";

    /// <summary>What was typed there.</summary>
    public string this[string name] => Answers.GetValueOrDefault(name, "");

    /// <summary>The same with this typed too.</summary>
    public TypedAnswers With(string name, string text) => new(Answers.SetItem(name, text));

    /// <summary>The same with a box ticked or not.</summary>
    public TypedAnswers With(string name, bool isTicked) => With(name, isTicked ? Yes : "");

    /// <summary>The name of a question in a row of several.</summary>
    public static string Cell(string rows, int row, string column) => string.Create(CultureInfo.InvariantCulture, $"{rows}-{row}-{column}");

    /// <summary>How many rows have anything in these columns; empty ones between are counted too.</summary>
    public int Rows(string rows, int most, params ReadOnlySpan<string> columns)
    {
        for (var row = most - 1; row >= 0; row--)
        {
            foreach (var column in columns)
            {
                if (this[Cell(rows, row, column)].Length > 0) return row + 1;
            }
        }

        return 0;
    }
}

/// <summary>What has to be mended in what was typed.</summary>
/// <param name="Name">The name of the question.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
public sealed record AnswerFault(string Name, LocalizedText Message);

/// <summary>What came of reading what was typed: exactly one of the records below.</summary>
public abstract record AnswerReading<T>
{
    private AnswerReading()
    {
    }

    /// <summary>It is this.</summary>
    public sealed record Found(T Value) : AnswerReading<T>;

    /// <summary>Something has to be mended.</summary>
    public sealed record Faulty(ImmutableArray<AnswerFault> Faults) : AnswerReading<T>;
}

/// <summary>Reads answers one by one and collects what has to be mended.</summary>
internal sealed partial class AnswerReader(TypedAnswers typed)
{
    /// <summary>Letters of a line, and of a text of several.</summary>
    public const int LongestLine = 300;
    public const int LongestText = 10_000;

    /// <summary>Letters of what was typed for a day that are said again.</summary>
    private const int LongestShown = 40;

    private static readonly CultureInfo Norwegian = new("nb-NO");

    private readonly ImmutableArray<AnswerFault>.Builder faults = ImmutableArray.CreateBuilder<AnswerFault>();

    /// <summary>What was typed.</summary>
    public TypedAnswers Typed => typed;

    /// <summary>What was read, unless something has to be mended.</summary>
    public AnswerReading<T> Read<T>(Func<T> make) => faults.Count > 0 ? new AnswerReading<T>.Faulty(faults.ToImmutable()) : new AnswerReading<T>.Found(make());

    /// <summary>Whether something has to be mended in that answer.</summary>
    public bool IsFaulty(string name) => faults.Any(fault => fault.Name == name);

    public void Fault(string name, LocalizedText message) => faults.Add(new(name, message));

    public string Line(string name) => Checked(name, LongestLine);

    public string Text(string name) => Checked(name, LongestText);

    /// <summary>A line that cannot be left empty.</summary>
    public string Line(string name, LocalizedText missing) => Needed(name, Line(name), missing);

    /// <summary>A text that cannot be left empty.</summary>
    public string Text(string name, LocalizedText missing) => Needed(name, Text(name), missing);

    public bool Ticked(string name) => typed[name] == TypedAnswers.Yes;

    /// <summary>A choice; the first one where nothing that can be chosen is.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum => Words.Find<T>(typed[name]) ?? default;

    public DateOnly? Day(string name)
    {
        if (typed[name].Length == 0) return null;
        if (WrittenDay.Read(typed[name]) is { } day) return day;
        Fault(name, AnswerTexts.NoDay(typed[name].Length <= LongestShown ? typed[name] : $"{typed[name].AsSpan(0, LongestShown)}…"));
        return null;
    }

    public DateOnly NeededDay(string name)
    {
        if (typed[name].Length == 0) Fault(name, AnswerTexts.NeedsDay);
        return Day(name) ?? default;
    }

    /// <summary>A whole number between two; 0 where it is none, with what to mend.</summary>
    public int Whole(string name, int least, int most, LocalizedText message)
    {
        if (int.TryParse(Spaces().Replace(typed[name], ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Fault(name, message);
        return 0;
    }

    /// <summary>A number from 0 with at most two decimals; 0 where nothing is typed.</summary>
    public decimal Number(string name, decimal most, LocalizedText message)
    {
        var text = Spaces().Replace(typed[name], "");
        if (text.Length == 0) return 0;
        if (decimal.TryParse(text.Replace('.', ','), NumberStyles.AllowDecimalPoint, Norwegian, out var number) && number <= most && decimal.Round(number, 2) == number) return number;
        Fault(name, message);
        return 0;
    }

    /// <summary>Whom the register knows by that name; nothing where nothing is typed, or where that has to be mended.</summary>
    public EntryId? Party(string name, Parties parties) => typed[name].Length == 0 ? null : Party(name, typed[name], parties);

    /// <summary>Whom the register knows by that name, as part of an answer.</summary>
    public EntryId? Party(string name, string named, Parties parties)
    {
        switch (parties.Find(named))
        {
            case PartyFinding.Found found:
                return found.Entry.Id;
            case PartyFinding.Several several:
                Fault(name, AnswerTexts.SeveralCalled(named, several.Entries));
                return null;
            case PartyFinding.None none:
                Fault(name, AnswerTexts.NobodyCalled(named, none.Near));
                return null;
            default:
                throw new InvalidOperationException("An unknown finding.");
        }
    }

    private string Needed(string name, string text, LocalizedText missing)
    {
        if (text.Length == 0) Fault(name, missing);
        return text;
    }

    private string Checked(string name, int longest)
    {
        var text = typed[name];
        if (PlainText.Fault(text) is { } fault) Fault(name, AnswerTexts.NoText(fault));
        if (text.Length > longest) Fault(name, AnswerTexts.TooLong(text.Length, longest));
        return text;
    }

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
