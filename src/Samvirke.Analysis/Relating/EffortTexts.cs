using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>The words that are compared: an effort's name, and all that is said of what it is for.</summary>
internal static class EffortTexts
{
    /// <summary>The terms of the name, with other names that people use.</summary>
    public static IEnumerable<string> Name(Entry entry) => TextTerms.Of(Written(entry.Name)).Concat(entry.Aliases.SelectMany(alias => TextTerms.Of(alias))).Distinct(StringComparer.Ordinal);

    /// <summary>The name, other names, the summary and the details, each on lines of their own; nothing of a definition, which is compared by rule.</summary>
    public static string All(Entry entry) => entry.Kind == Kind.Definition ? "" : string.Join('\n', [Written(entry.Name), .. entry.Aliases, Written(entry.Summary), .. entry.Details.All.SelectMany(Texts)]);

    private static IEnumerable<string> Texts(Detail detail) => detail.Value switch
    {
        DetailValue.Localized text => [Written(text.Text)],
        DetailValue.Points points => points.Items.Select(Written),
        _ => [],
    };

    // Bokmål and nynorsk meet in the same base forms; one of the two is enough.
    private static string Written(LocalizedText text) => text.In(Tongue.Nb).Text;
}
