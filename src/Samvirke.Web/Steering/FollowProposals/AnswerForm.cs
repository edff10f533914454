using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.FollowProposals;

/// <summary>The form of an answer: names of its fields, and what was typed in them.</summary>
internal static class AnswerForm
{
    public const string Stand = "hva";
    public const string Why = "hvorfor";
    public const string Since = "siden";

    /// <summary>How many entries an answer can name.</summary>
    public const int Works = 4;

    public const int LongestWhy = 4000;
    public const int LongestLine = 300;

    private static readonly ImmutableArray<Kind> Doings = [Kind.Assignment, Kind.Law, .. Kind.Efforts];

    /// <summary>The field of an entry.</summary>
    public static string Work(int row) => string.Create(CultureInfo.InvariantCulture, $"oppforing-{row + 1}");

    /// <summary>What was typed, each field as far as it may go.</summary>
    public static TypedAnswer Read(IFormCollection form) =>
        new(Cut(form, Stand, LongestLine), Cut(form, Why, LongestWhy), [.. Enumerable.Range(0, Works).Select(row => Cut(form, Work(row), LongestLine))], Cut(form, Since, LongestLine));

    /// <summary>The entry that was typed: its name or id, or the address of its page.</summary>
    public static Entry? Find(RegisterSnapshot snapshot, string typed)
    {
        var last = typed.Contains('/', StringComparison.Ordinal) ? typed.Split('?', '#')[0].TrimEnd('/').Split('/')[^1] : typed;
        return snapshot.Find(EntryChoice.Read(snapshot, Doings, last));
    }

    /// <summary>What has to be mended, each at its field.</summary>
    public static ImmutableArray<DraftFault> Faults(AnswerReading.Faulty faulty) => [.. faulty.Faults.Select(fault => new DraftFault(FieldOf(fault), FollowedTexts.Of(fault)))];

    private static string FieldOf(AnswerFault fault) => fault switch
    {
        AnswerFault.NoStand => Stand,
        AnswerFault.NoWhy or AnswerFault.NoText => Why,
        AnswerFault.NoEntry none => Work(none.Row),
        AnswerFault.NoDay or AnswerFault.NotYet => Since,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No field."),
    };

    private static string Cut(IFormCollection form, string field, int longest)
    {
        var text = form[field].ToString().ReplaceLineEndings("\n").Trim();
        return text.Length <= longest ? text : text[..longest];
    }
}
