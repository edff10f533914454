using System.Collections.Immutable;
using Samvirke.Municipality.KeepGrants;
using Samvirke.Register.Texts;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Pages.Grants;

/// <summary>The form in which a municipality notes a grant: names of its fields, what was typed in them, and what has to be mended.</summary>
internal static class GrantForm
{
    public const string Scheme = "ordning";
    public const string SchemeName = "ordningsnavn";
    public const string IsState = "staten";
    public const string Purpose = "til";
    public const string PurposeName = "til-annet";
    public const string Year = "ar";
    public const string Applied = "sokt";
    public const string Got = "fatt";
    public const string State = "tilstand";
    public const string ApplyBy = "soknadsfrist";
    public const string ReportBy = "rapporteringsfrist";
    public const string Text = "merknad";

    private const int LongestLine = 40;

    /// <summary>What was typed, each field as far as it may go; an id counts only where it can be chosen.</summary>
    public static GrantAnswers Read(Func<string, int, string> typed, Func<string, bool> isScheme, Func<string, bool> isPurpose)
    {
        var (scheme, purpose) = (typed(Scheme, GrantAnswers.LongestName), typed(Purpose, GrantAnswers.LongestName));
        return new GrantAnswers(
            isScheme(scheme) ? scheme : "", Written(SchemeName, GrantAnswers.LongestName), typed(IsState, LongestLine) == "ja", isPurpose(purpose) ? purpose : "", Written(PurposeName, GrantAnswers.LongestName),
            Written(Year, LongestLine), Written(Applied, LongestLine), Written(Got, LongestLine), typed(State, LongestLine), Written(ApplyBy, LongestLine), Written(ReportBy, LongestLine), Written(Text, GrantAnswers.LongestText));

        string Written(string field, int longest) => typed(field, longest).ReplaceLineEndings("\n").Trim();
    }

    /// <summary>What has to be mended, each at its field.</summary>
    public static ImmutableArray<DraftFault> Faults(GrantAnswers answers) => [.. answers.Faults().Select(fault => new DraftFault(FieldOf(fault.Field), Told(fault)))];

    private static LocalizedText Told(GrantFault fault) => fault switch
    {
        GrantFault.Missing { Field: nameof(GrantAnswers.State) } => GrantTexts.ChooseState,
        GrantFault.Missing => GrantTexts.ChooseScheme,
        GrantFault.WrongForm { Field: nameof(GrantAnswers.Year) } => GrantTexts.WrongYear,
        GrantFault.WrongForm { Field: nameof(GrantAnswers.Applied) or nameof(GrantAnswers.Got) } => GrantTexts.WrongAmount,
        GrantFault.WrongForm => GrantTexts.WrongDay,
        GrantFault.NoText unreadable => LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase($"«{LabelOf(fault.Field).In(tongue).Text}» {unreadable.Fault.In(tongue).Text}", tongue))),
        _ => throw new InvalidOperationException($"An unknown fault: {fault}"),
    };

    private static string FieldOf(string answer) => answer switch
    {
        nameof(GrantAnswers.Scheme) => Scheme,
        nameof(GrantAnswers.SchemeName) => SchemeName,
        nameof(GrantAnswers.PurposeName) => PurposeName,
        nameof(GrantAnswers.Year) => Year,
        nameof(GrantAnswers.Applied) => Applied,
        nameof(GrantAnswers.Got) => Got,
        nameof(GrantAnswers.State) => $"{State}-{GrantStates.Word(GrantState.Planned)}",
        nameof(GrantAnswers.ApplyBy) => ApplyBy,
        nameof(GrantAnswers.ReportBy) => ReportBy,
        nameof(GrantAnswers.Text) => Text,
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "No field."),
    };

    private static LocalizedText LabelOf(string answer) => answer switch
    {
        nameof(GrantAnswers.SchemeName) => GrantTexts.SchemeName,
        nameof(GrantAnswers.PurposeName) => GrantTexts.PurposeName,
        _ => GrantTexts.Text,
    };
}
