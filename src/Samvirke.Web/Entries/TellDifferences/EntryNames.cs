using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.TellDifferences;

/// <summary>Names entries that differences speak of, and leads to those that are there at the moment shown.</summary>
internal sealed class EntryNames(Visit visit)
{
    /// <summary>The name of the entry, with its address.</summary>
    public Sentence Of(EntryId id) => visit.Snapshot.Find(id) is { } entry
        ? One(entry.Name, visit.Links.To(entry))
        : Sentence.Of(id.Value);

    /// <summary>Where something stands: the source and the place in it, leading there.</summary>
    public Sentence Of(Citation citation)
    {
        var place = Sentence.Of($", {citation.Locator}{(citation.Reading is { } reading ? $" ({visit.T(EntryTexts.SourceSays, reading)})" : "")}");
        return visit.Snapshot.Find(citation.Source) is { } source
            ? One(source.Name, visit.Links.ToSection(source, citation.Section)) + place
            : Sentence.Of(citation.Source.Value) + place;
    }

    private Sentence One(LocalizedText name, string address)
    {
        var phrase = name.In(visit.Tongue);
        return new([new Fragment(phrase.Text, Tongue: phrase.Tongue, Address: address)]);
    }
}
