using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.AnswerProposals;

/// <summary>What an organisation says that it does about a proposal.</summary>
public enum AnswerStand
{
    /// <summary>It will.</summary>
    WillDo,
    /// <summary>It has begun.</summary>
    Doing,
    /// <summary>It has.</summary>
    Done,
    /// <summary>It will not.</summary>
    WillNot,
}

/// <summary>How stands are named in papers, forms and the API.</summary>
public static class AnswerStands
{
    private static readonly ImmutableArray<(AnswerStand Stand, string Word)> Words =
        [(AnswerStand.WillDo, "will-do"), (AnswerStand.Doing, "doing"), (AnswerStand.Done, "done"), (AnswerStand.WillNot, "will-not")];

    /// <summary>Its name.</summary>
    public static string Word(AnswerStand stand) => Words.Single(each => each.Stand == stand).Word;

    /// <summary>The one with the name; nothing where there is none.</summary>
    public static AnswerStand? Find(string? word) => Words.Where(each => each.Word == word).Select(each => (AnswerStand?)each.Stand).FirstOrDefault();
}

/// <summary>What an organisation says of a proposal.</summary>
/// <param name="Stand">What it does about it.</param>
/// <param name="Why">Why, and what it does, in its own words.</param>
/// <param name="Works">The entries of the register that do it.</param>
/// <param name="Since">Since when, or from when; nothing where that is not said.</param>
public sealed record ProposalAnswer(AnswerStand Stand, string Why, ImmutableArray<EntryId> Works, DateOnly? Since)
{
    /// <summary>The sort of paper that answers are kept as. Its key is the id of the proposal.</summary>
    public const string Sort = "proposal-answer";

    /// <summary>The answer that the paper holds; nothing where it was taken away.</summary>
    public static ProposalAnswer? Of(Paper? paper)
    {
        if (paper?.Text is not { } text) return null;
        var written = JsonSerializer.Deserialize(text, AnswerJson.Default.WrittenAnswer) ?? throw new InvalidOperationException($"No answer: {paper.Name}");
        var stand = AnswerStands.Find(written.Stand) ?? throw new InvalidOperationException($"No stand: {written.Stand}");
        return new(stand, written.Why, [.. written.Works.Select(id => new EntryId(id))], written.Since);
    }

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(new WrittenAnswer(AnswerStands.Word(Stand), Why, [.. Works.Select(id => id.Value)], Since), AnswerJson.Default.WrittenAnswer);

    /// <inheritdoc/>
    public bool Equals(ProposalAnswer? other) => other is not null && Stand == other.Stand && Why == other.Why && Since == other.Since && Works.SequenceEqual(other.Works);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Stand, Why, Since, Works.Length);
}

/// <summary>The form of the paper.</summary>
internal sealed record WrittenAnswer(string Stand, string Why, string[] Works, DateOnly? Since);

/// <summary>How it is read and written.</summary>
[JsonSerializable(typeof(WrittenAnswer))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class AnswerJson : JsonSerializerContext;
