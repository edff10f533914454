using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.AnswerHelp;

/// <summary>What an organisation answers to a wish for help.</summary>
/// <param name="Organisation">Who answers.</param>
/// <param name="Asker">The municipality that asks.</param>
/// <param name="Wish">The number of the wish.</param>
/// <param name="Text">The answer.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record HelpAnswer(EntryId Organisation, EntryId Asker, int Wish, string Text, Paper Paper)
{
    /// <summary>The sort of paper that answers are kept as.</summary>
    public const string Sort = "help-answer";

    /// <summary>The longest text.</summary>
    public const int Longest = 4000;

    /// <summary>The paper of an organisation's answer: it has one to each wish.</summary>
    public static PaperName Name(EntryId organisation, HelpWish wish) => new(organisation, Sort, string.Create(CultureInfo.InvariantCulture, $"{wish.Organisation.Value}/{wish.Number}"));

    /// <summary>The answer that the paper holds; nothing where it was taken away.</summary>
    public static HelpAnswer? Of(Paper? paper)
    {
        if (paper?.Text is not { } text) return null;
        var written = JsonSerializer.Deserialize(text, AnswerJson.Default.WrittenAnswer) ?? throw new InvalidOperationException($"No answer: {paper.Name}");
        if (paper.Name.Key.Split('/') is not [var asker, var number]) throw new InvalidOperationException($"No answer to anything: {paper.Name}");
        return new HelpAnswer(paper.Name.Organisation, new EntryId(asker), int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture), written.Text, paper);
    }

    /// <summary>How an answer is written on paper.</summary>
    internal static string Write(string text) => JsonSerializer.Serialize(new WrittenAnswer(text), AnswerJson.Default.WrittenAnswer);
}

/// <summary>The form of the paper.</summary>
internal sealed record WrittenAnswer(string Text);

/// <summary>How it is read and written.</summary>
[JsonSerializable(typeof(WrittenAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class AnswerJson : JsonSerializerContext;
