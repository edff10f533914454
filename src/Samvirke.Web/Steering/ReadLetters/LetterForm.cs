using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Steering.KeepLetters;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.ReadLetters;

/// <summary>The form in which a letter is laid in: names of its fields, and what was typed in them.</summary>
internal static class LetterForm
{
    public const string Year = "ar";
    public const string From = "fra";
    public const string To = "til";
    public const string Day = "dato";
    public const string Supplement = "tillegg";
    public const string Address = "adresse";
    public const string File = "fil";
    public const string Pasted = "tekst";
    public const string Shared = "alle";

    public const int LongestLine = 300;

    /// <summary>The field that a fault is about.</summary>
    public static DraftFault Of(LetterFault fault) => new(
        fault switch
        {
            LetterFault.NoYear => Year,
            LetterFault.NoGiver => From,
            LetterFault.NoReceiver => To,
            LetterFault.NoDay => Day,
            LetterFault.NoSupplement => Supplement,
            LetterFault.NoAddress => Address,
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No field."),
        },
        LetterTexts.Of(fault));
}

/// <summary>The form in which an assignment of a letter is mended.</summary>
internal static class AssignmentForm
{
    public const string Number = "nummer";
    public const string Heading = "overskrift";
    public const string Text = "tekst";
    public const string Due = "frist";
    public const string Leads = "ledere";
    public const string Partners = "deltakere";
    public const string Withheld = "unntatt";
    public const string Same = "samme";
    public const string Other = "annet";
    public const string Turn = "gang";
    public const string Do = "gjor";

    /// <summary>The answer that one of the others is the same.</summary>
    public const string Another = "annet";

    public const int LongestLine = 300;
    public const int LongestList = 4000;
    public const int LongestText = 60_000;

    /// <summary>What was typed.</summary>
    public static AssignmentAnswers Read(IFormCollection form)
    {
        var same = Cut(form, Same, LongestLine);
        return new(
            Cut(form, Number, LongestLine), Cut(form, Heading, LongestLine), Cut(form, Text, LongestText), Cut(form, Due, LongestLine), Cut(form, Leads, LongestList), Cut(form, Partners, LongestList),
            form[Withheld] == "ja", same == Another ? Cut(form, Other, LongestLine) : same);
    }

    /// <summary>What has to be mended, each at its field.</summary>
    public static ImmutableArray<DraftFault> Faults(AssignmentAnswersReading.Faulty faulty) => [.. faulty.Faults.Select(fault => new DraftFault(FieldOf(fault), LetterTexts.Of(fault)))];

    private static string FieldOf(AssignmentFault fault) => fault.Field switch
    {
        nameof(AssignmentAnswers.Number) => Number,
        nameof(AssignmentAnswers.Heading) => Heading,
        nameof(AssignmentAnswers.Text) => Text,
        nameof(AssignmentAnswers.Due) => Due,
        nameof(AssignmentAnswers.Leads) => Leads,
        nameof(AssignmentAnswers.Partners) => Partners,
        nameof(AssignmentAnswers.Same) => Other,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No field."),
    };

    private static string Cut(IFormCollection form, string field, int longest) => form[field].ToString().ReplaceLineEndings("\n").Trim() is var text && text.Length > longest ? text[..longest] : text;
}
