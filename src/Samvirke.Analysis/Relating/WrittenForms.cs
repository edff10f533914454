using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Language;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>How an entry writes the words that are compared in their base form.</summary>
internal static class WrittenForms
{
    /// <summary>The first form in which each term is written.</summary>
    public static Dictionary<string, string> Of(Entry entry)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<LocalizedText> texts = [entry.Name, entry.Summary, .. entry.Details.All.Select(detail => detail.Value).OfType<DetailValue.Localized>().Select(text => text.Text)];
        foreach (var text in texts.Select(each => each.In(Tongue.Nb).Text))
        {
            foreach (var word in Words.In(text))
            {
                if (word.Form != WordForm.Plain) continue;
                var form = text.Substring(word.Start, word.Length);
                foreach (var term in TextTerms.Of(form)) written.TryAdd(term, form.ToLowerInvariant());
            }
        }

        return written;
    }
}
