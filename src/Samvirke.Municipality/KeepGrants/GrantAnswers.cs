using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.KeepGrants;

/// <summary>What was typed of a grant; what was left empty is an empty text.</summary>
/// <param name="Scheme">The id of the scheme, where the register has it.</param>
/// <param name="SchemeName">What it is called else.</param>
/// <param name="IsState">Whether the money comes from the state.</param>
/// <param name="Purpose">The id of what it is for, where the register has that.</param>
/// <param name="PurposeName">What it is for else.</param>
/// <param name="Year">Four digits.</param>
/// <param name="Applied">Whole kroner.</param>
/// <param name="Got">Whole kroner.</param>
/// <param name="State">The word of a state.</param>
/// <param name="ApplyBy">A day as yyyy-MM-dd.</param>
/// <param name="ReportBy">A day as yyyy-MM-dd.</param>
/// <param name="Text">What the municipality says of it.</param>
public sealed record GrantAnswers(
    string Scheme, string SchemeName, bool IsState, string Purpose, string PurposeName, string Year, string Applied, string Got, string State, string ApplyBy, string ReportBy, string Text)
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 200;

    /// <summary>The longest text.</summary>
    public const int LongestText = 2000;

    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const long Most = 1_000_000_000_000;
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>Nothing, for a year.</summary>
    public static GrantAnswers Empty(int year) => new("", "", true, "", "", Text4(year), "", "", "", "", "", "");

    /// <summary>What is kept, as one would type it.</summary>
    public static GrantAnswers Of(Grant grant) => new(
        grant.Scheme?.Value ?? "", grant.SchemeName, grant.IsState, grant.Purpose?.Value ?? "", grant.PurposeName, Text4(grant.Year), Kroner(grant.Applied), Kroner(grant.Got),
        GrantStates.Word(grant.State), Day(grant.ApplyBy), Day(grant.ReportBy), grant.Text);

    /// <summary>What has to be mended, in the order of the form; nothing when it can be kept.</summary>
    public ImmutableArray<GrantFault> Faults()
    {
        var faults = ImmutableArray.CreateBuilder<GrantFault>();
        if (Scheme.Length == 0 && SchemeName.Length == 0) faults.Add(new GrantFault.Missing(nameof(Scheme)));
        if (!int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear) faults.Add(new GrantFault.WrongForm(nameof(Year)));
        if (GrantStates.Find(State) is null) faults.Add(new GrantFault.Missing(nameof(State)));
        foreach (var (field, typed) in ((string, string)[])[(nameof(Applied), Applied), (nameof(Got), Got)]) if (typed.Length > 0 && ReadKroner(typed) is null) faults.Add(new GrantFault.WrongForm(field));
        foreach (var (field, typed) in ((string, string)[])[(nameof(ApplyBy), ApplyBy), (nameof(ReportBy), ReportBy)]) if (typed.Length > 0 && ReadDay(typed) is null) faults.Add(new GrantFault.WrongForm(field));
        foreach (var (field, typed) in ((string, string)[])[(nameof(SchemeName), SchemeName), (nameof(PurposeName), PurposeName), (nameof(Text), Text)])
        {
            if (PlainText.Fault(typed) is { } fault) faults.Add(new GrantFault.NoText(field, fault));
        }

        return faults.ToImmutable();
    }

    /// <summary>What is to be kept, where nothing has to be mended. A name counts only where the register has not the thing.</summary>
    public Grant Read() => new(
        Id(Scheme), Scheme.Length == 0 ? SchemeName : "", IsState, Id(Purpose), Purpose.Length == 0 ? PurposeName : "", int.Parse(Year, CultureInfo.InvariantCulture), ReadKroner(Applied), ReadKroner(Got),
        GrantStates.Find(State)!.Value, ReadDay(ApplyBy), ReadDay(ReportBy), Text);

    private static EntryId? Id(string text) => text.Length == 0 ? null : new EntryId(text);

    private static string Text4(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Kroner(long? amount) => amount?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Digits, with spaces between them as people write thousands.</summary>
    private static long? ReadKroner(string typed) =>
        long.TryParse(string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter))), NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount <= Most ? amount : null;

    private static DateOnly? ReadDay(string typed) => WrittenDay.Read(typed);
}

/// <summary>What has to be mended in what was typed of a grant: exactly one of the records below.</summary>
/// <param name="Field">The answer, by its name in <see cref="GrantAnswers"/>.</param>
public abstract record GrantFault(string Field)
{
    /// <summary>It has to be said.</summary>
    public sealed record Missing(string Field) : GrantFault(Field);

    /// <summary>It is not written as such a thing is.</summary>
    public sealed record WrongForm(string Field) : GrantFault(Field);

    /// <summary>It has characters that cannot be shown.</summary>
    /// <param name="Field">The answer.</param>
    /// <param name="Fault">Which, to follow upon the name of the field.</param>
    public sealed record NoText(string Field, LocalizedText Fault) : GrantFault(Field);
}
