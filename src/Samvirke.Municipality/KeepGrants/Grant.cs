using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepGrants;

/// <summary>What a municipality notes of a grant that it means to apply for, has applied for or has got.</summary>
/// <param name="Scheme">The scheme, where the register has it.</param>
/// <param name="SchemeName">What the scheme is called, where the register does not have it.</param>
/// <param name="IsState">Whether the money comes from the state; it counts where the register does not have the scheme.</param>
/// <param name="Purpose">What of its own the municipality uses it for, where the register has that.</param>
/// <param name="PurposeName">What it is used for, where the register does not have it; may be empty.</param>
/// <param name="Year">The year that it is for.</param>
/// <param name="Applied">Whole kroner applied for, if it is known.</param>
/// <param name="Got">Whole kroner got, if it is known.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ApplyBy">The application deadline, if it is known.</param>
/// <param name="ReportBy">The reporting deadline, if it is known.</param>
/// <param name="Text">What the municipality says of it; may be empty.</param>
public sealed record Grant(
    EntryId? Scheme, string SchemeName, bool IsState, EntryId? Purpose, string PurposeName, int Year, long? Applied, long? Got, GrantState State, DateOnly? ApplyBy, DateOnly? ReportBy, string Text);

/// <summary>A grant that is kept.</summary>
/// <param name="Key">Which of the municipality's.</param>
/// <param name="Grant">What is noted of it.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptGrant(string Key, Grant Grant, Paper Paper)
{
    /// <summary>The sort of paper that grants are kept as.</summary>
    public const string Sort = "grant";

    /// <summary>The paper of a grant.</summary>
    public static PaperName Name(EntryId organisation, string key) => new(organisation, Sort, key);

    /// <summary>A key that nothing has yet.</summary>
    public static string NewKey() => Guid.NewGuid().ToString("N");

    /// <summary>Whether the text is such a key.</summary>
    public static bool IsKey(string text) => Guid.TryParseExact(text, "N", out _) && !text.Any(char.IsAsciiLetterUpper);

    /// <summary>The grant that the paper holds; nothing where it was taken away.</summary>
    public static KeptGrant? Of(Paper? paper)
    {
        if (paper?.Text is not { } text) return null;
        var written = JsonSerializer.Deserialize(text, GrantJson.Default.WrittenGrant) ?? throw new InvalidOperationException($"No grant: {paper.Name}");
        return new KeptGrant(paper.Name.Key, written.Read(), paper);
    }

    /// <summary>How a grant is written on paper.</summary>
    internal static string Write(Grant grant) => JsonSerializer.Serialize(WrittenGrant.Of(grant), GrantJson.Default.WrittenGrant);
}

/// <summary>The form of the paper.</summary>
internal sealed record WrittenGrant(
    string? Scheme, string SchemeName, bool IsState, string? Purpose, string PurposeName, int Year, long? Applied, long? Got, string State, DateOnly? ApplyBy, DateOnly? ReportBy, string Text)
{
    public static WrittenGrant Of(Grant grant) => new(
        grant.Scheme?.Value, grant.SchemeName, grant.IsState, grant.Purpose?.Value, grant.PurposeName, grant.Year, grant.Applied, grant.Got, GrantStates.Word(grant.State), grant.ApplyBy, grant.ReportBy, grant.Text);

    public Grant Read() => new(
        Id(Scheme), SchemeName, IsState, Id(Purpose), PurposeName, Year, Applied, Got, GrantStates.Find(State) ?? throw new InvalidOperationException($"No state: {State}"), ApplyBy, ReportBy, Text);

    private static EntryId? Id(string? text) => text is null ? null : new EntryId(text);
}

/// <summary>How it is read and written.</summary>
[JsonSerializable(typeof(WrittenGrant))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class GrantJson : JsonSerializerContext;
