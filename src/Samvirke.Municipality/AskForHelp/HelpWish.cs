using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.AskForHelp;

/// <summary>How a wish for help stands, by the word of the municipality.</summary>
public enum WishState
{
    /// <summary>Help is wanted.</summary>
    Open,
    /// <summary>The municipality has got the help that it wished for.</summary>
    Answered,
    /// <summary>The municipality no longer asks; only its own people see it.</summary>
    Withdrawn,
}

/// <summary>A municipality's wish for help.</summary>
/// <param name="Organisation">The municipality.</param>
/// <param name="Number">1, 2, 3 … among its wishes.</param>
/// <param name="State">How it stands.</param>
/// <param name="About">What it is about, as <see cref="HelpMatter.Word"/>.</param>
/// <param name="Text">What the municipality asks.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record HelpWish(EntryId Organisation, int Number, WishState State, string About, string Text, Paper Paper)
{
    /// <summary>The sort of paper that wishes are kept as.</summary>
    public const string Sort = "help";

    /// <summary>The longest text.</summary>
    public const int Longest = 2000;

    /// <summary>The paper of a wish.</summary>
    public static PaperName Name(EntryId organisation, int number) => new(organisation, Sort, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The wish that the paper holds; nothing where it was taken away.</summary>
    public static HelpWish? Of(Paper? paper)
    {
        if (paper?.Text is not { } text) return null;
        var written = JsonSerializer.Deserialize(text, WishJson.Default.WrittenWish) ?? throw new InvalidOperationException($"No wish: {paper.Name}");
        return new HelpWish(paper.Name.Organisation, int.Parse(paper.Name.Key, NumberStyles.None, CultureInfo.InvariantCulture), written.State, written.About, written.Text, paper);
    }

    /// <summary>The wishes in the papers that somebody may see: open ones first, then the latest.</summary>
    /// <param name="papers">Papers of the sort.</param>
    /// <param name="least">What one must be shared with for the reader to see it; who reads all of their own sees those that were withdrawn too.</param>
    public static ImmutableArray<HelpWish> Shown(IEnumerable<Paper> papers, SharedWith least) =>
    [
        .. papers.Where(paper => paper.SharedWith >= least).Select(Of).OfType<HelpWish>()
            .Where(wish => wish.State != WishState.Withdrawn || least == SharedWith.Own)
            .OrderBy(wish => wish.State).ThenByDescending(wish => wish.Number),
    ];

    /// <summary>How a wish is written on paper.</summary>
    internal static string Write(WishState state, string about, string text) => JsonSerializer.Serialize(new WrittenWish(state, about, text), WishJson.Default.WrittenWish);
}

/// <summary>The form of the paper.</summary>
internal sealed record WrittenWish(WishState State, string About, string Text);

/// <summary>How it is read and written.</summary>
[JsonSerializable(typeof(WrittenWish))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
internal sealed partial class WishJson : JsonSerializerContext;
