using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>The words that are compared: an effort's name, and all that is said of what it is for.</summary>
internal static class EffortTexts
{
    /// <summary>The terms of the name, with other names that people use.</summary>
    public static IEnumerable<string> Name(Entry entry) => Terms(entry.Name).Concat(entry.Aliases.SelectMany(alias => TextTerms.Of(alias))).Distinct(StringComparer.Ordinal);

    /// <summary>The terms of the name, the summary and the details, each as often as it stands there.</summary>
    public static IEnumerable<string> All(Entry entry) => Terms(entry.Name).Concat(entry.Aliases.SelectMany(alias => TextTerms.Of(alias))).Concat(Terms(entry.Summary)).Concat(entry.Details.All.SelectMany(Terms));

    private static IEnumerable<string> Terms(Detail detail) => detail.Value switch
    {
        DetailValue.Localized text => Terms(text.Text),
        DetailValue.Points points => points.Items.SelectMany(Terms),
        _ => [],
    };

    // Bokmål and nynorsk meet in the same base forms; one of the two is enough.
    private static IReadOnlyList<string> Terms(LocalizedText text) => TextTerms.Of(text.In(Tongue.Nb).Text);
}
