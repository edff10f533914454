using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Formats.Documents;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.KeepLetters;

/// <summary>An allocation letter that an organisation has laid in to be read: what it is. Its text and what was found in it are kept beside it.</summary>
/// <param name="Year">The year that it is for.</param>
/// <param name="From">The ministry that wrote it.</param>
/// <param name="To">The agency that it was written to.</param>
/// <param name="Day">The day on it.</param>
/// <param name="Supplement">Which supplement it is, from 1; nothing where it is the letter itself.</param>
/// <param name="Address">Where it is published; empty where nobody has said.</param>
/// <param name="Sort">What sort of file it came as.</param>
/// <param name="Remarks">What was noticed about the file.</param>
public sealed record Letter(int Year, EntryId From, EntryId To, DateOnly? Day, int? Supplement, string Address, DocumentSort Sort, ImmutableArray<DocumentRemark> Remarks)
{
    /// <summary>The sort of paper that says what a letter is.</summary>
    public const string PaperSort = "letter";

    /// <summary>The sort of paper that holds its text.</summary>
    public const string TextSort = "letter-text";

    /// <summary>The letter that the paper holds; nothing where it was taken away.</summary>
    public static Letter? Of(Paper? paper) => paper?.Text is { } text ? JsonSerializer.Deserialize(text, LetterJson.Default.WrittenLetter)!.Read() : null;

    /// <summary>The text that the paper holds; nothing where it was taken away.</summary>
    public static string? TextOf(Paper? paper) => paper?.Text is { } text ? JsonSerializer.Deserialize(text, LetterJson.Default.String) : null;

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(WrittenLetter.Of(this), LetterJson.Default.WrittenLetter);

    /// <summary>How its text is written on paper.</summary>
    public static string WriteText(string text) => JsonSerializer.Serialize(text, LetterJson.Default.String);
}

/// <summary>A letter as it is kept.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Key">Which one of theirs.</param>
/// <param name="Letter">What it is.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record KeptLetter(EntryId Organisation, string Key, Letter Letter, Paper Paper)
{
    /// <summary>The letter that the paper holds; nothing where it was taken away.</summary>
    public static KeptLetter? Of(Paper? paper) => Letter.Of(paper) is { } letter ? new KeptLetter(paper!.Name.Organisation, paper.Name.Key, letter, paper) : null;

    /// <summary>Whether everybody may read it.</summary>
    public bool IsPublic => Paper.SharedWith == SharedWith.Public;
}

/// <summary>The form of the paper.</summary>
internal sealed record WrittenLetter(int Year, string From, string To, DateOnly? Day, int? Supplement, string Address, DocumentSort Sort, int Added, int Removed, string[] Samples, int Comments, int[] EmptyPages)
{
    public static WrittenLetter Of(Letter letter)
    {
        var tracked = letter.Remarks.OfType<DocumentRemark.TrackedChanges>().FirstOrDefault();
        return new(
            letter.Year, letter.From.Value, letter.To.Value, letter.Day, letter.Supplement, letter.Address, letter.Sort, tracked?.Added ?? 0, tracked?.Removed ?? 0, [.. tracked?.Samples ?? []],
            letter.Remarks.OfType<DocumentRemark.Comments>().Sum(each => each.Count), [.. letter.Remarks.OfType<DocumentRemark.PagesWithoutText>().SelectMany(each => each.Pages)]);
    }

    public Letter Read() => new(Year, new EntryId(From), new EntryId(To), Day, Supplement, Address, Sort,
    [
        .. Added + Removed > 0 ? [new DocumentRemark.TrackedChanges(Added, Removed, [.. Samples])] : Array.Empty<DocumentRemark>(),
        .. Comments > 0 ? [new DocumentRemark.Comments(Comments)] : Array.Empty<DocumentRemark>(),
        .. EmptyPages.Length > 0 ? [new DocumentRemark.PagesWithoutText([.. EmptyPages])] : Array.Empty<DocumentRemark>(),
    ]);
}

/// <summary>How letters and their reviews are read and written.</summary>
[JsonSerializable(typeof(WrittenLetter))]
[JsonSerializable(typeof(WrittenReview))]
[JsonSerializable(typeof(string))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
internal sealed partial class LetterJson : JsonSerializerContext;
