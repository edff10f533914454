using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.CompareLetters;

/// <summary>A wording that could stand alike in the letters to all who are to take part in an assignment.</summary>
/// <param name="Heading">What the assignment is called.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Due">The day by which it is to be done.</param>
/// <param name="Lead">Who leads it; may be empty.</param>
public sealed record CommonWording(string Heading, string Text, DateOnly? Due, string Lead)
{
    /// <summary>The sort of paper that an organisation's draft is kept as; its key is the assignment.</summary>
    public const string PaperSort = "common-wording";

    /// <summary>What there is to begin with: the wording of a letter that was laid in, else what the register says that the assignment asks.</summary>
    /// <param name="standing">The assignment.</param>
    /// <param name="chosen">The wording to begin with; nothing where no letter has one.</param>
    public static CommonWording Proposed(AssignmentStanding standing, LetterWording? chosen)
    {
        var entry = standing.Assignment;
        var lead = standing.Agencies.FirstOrDefault(each => each.Leads)?.Agency.Name.ToString() ?? "";
        if (chosen?.Assignment is { } worded) return new(worded.Heading, worded.Text, worded.Due, worded.Leads.FirstOrDefault() ?? lead);
        var due = DateOnly.TryParseExact(entry.Details.Scalar("due"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        return new(entry.Name.ToString(), string.Join('\n', entry.Details.Points("mandate").Select(point => point.ToString())), due, lead);
    }

    /// <summary>The draft that the paper holds; nothing where it was taken away.</summary>
    public static CommonWording? Of(Paper? paper) => paper?.Text is { } text ? JsonSerializer.Deserialize(text, CommonWordingJson.Default.CommonWording) : null;

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(this, CommonWordingJson.Default.CommonWording);
}

/// <summary>How drafts are read and written.</summary>
[JsonSerializable(typeof(CommonWording))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class CommonWordingJson : JsonSerializerContext;

/// <summary>A common wording as it was typed; what was left empty is an empty text.</summary>
/// <param name="Heading">What the assignment is called.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Due">The day by which it is to be done: 2026-12-01.</param>
/// <param name="Lead">Who leads it.</param>
public sealed record CommonWordingAnswers(string Heading, string Text, string Due, string Lead)
{
    /// <summary>The wording as one would type it.</summary>
    public static CommonWordingAnswers Of(CommonWording wording) => new(wording.Heading, wording.Text, wording.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", wording.Lead);

    /// <summary>The wording, or the fields that have to be mended, each with what is wrong.</summary>
    public (CommonWording? Wording, ImmutableArray<(string Field, CommonWordingFault Why)> Faults) Read()
    {
        var faults = ImmutableArray.CreateBuilder<(string, CommonWordingFault)>();
        if (Heading.Length == 0) faults.Add((nameof(Heading), CommonWordingFault.Empty));
        if (Text.Length == 0) faults.Add((nameof(Text), CommonWordingFault.Empty));
        var day = WrittenDay.Read(Due);
        if (Due.Length > 0 && day is null) faults.Add((nameof(Due), CommonWordingFault.NoDay));
        foreach (var (field, text) in (ReadOnlySpan<(string, string)>)[(nameof(Heading), Heading), (nameof(Text), Text), (nameof(Lead), Lead)])
        {
            if (!PlainText.Is(text)) faults.Add((field, CommonWordingFault.NoText));
        }

        return faults.Count > 0 ? (null, faults.ToImmutable()) : (new CommonWording(Heading, Text, day, Lead), []);
    }
}

/// <summary>What has to be mended in a common wording.</summary>
public enum CommonWordingFault
{
    /// <summary>It says nothing.</summary>
    Empty,

    /// <summary>The deadline is a day that no calendar has.</summary>
    NoDay,

    /// <summary>It has characters that cannot be shown.</summary>
    NoText,
}
