using System.Collections.Frozen;
using Samvirke.Register.Details;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>What people call the keys of register text.</summary>
public static class KeyLabels
{
    private static readonly FrozenDictionary<string, LocalizedText> Labels = All().DistinctBy(each => each.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(each => each.Key, each => each.Label, StringComparer.Ordinal);

    /// <summary>The name for people; the key itself where it is none of register text.</summary>
    public static LocalizedText Of(string key) => Labels.GetValueOrDefault(key) ?? new LocalizedText(key);

    private static IEnumerable<(string Key, LocalizedText Label)> All() =>
    [
        ("id", new("Id", "Id", "Id")),
        ("kind", new("Slag", "Slag", "Kind")),
        ("name", new("Navn", "Namn", "Name")),
        ("aliases", new("Andre navn", "Andre namn", "Other names")),
        ("summary", new("Omtale", "Omtale", "Description")),
        ("facets", new("Kjennetegn", "Kjenneteikn", "Features")),
        ("validFrom", new("Gjelder fra", "Gjeld frå", "Valid from")),
        ("validTo", new("Gjelder til", "Gjeld til", "Valid until")),
        ("steward", new("Svarer for oppføringen", "Svarar for oppføringa", "Answers for the entry")),
        ("confirmed", new("Sist bekreftet", "Sist stadfesta", "Last confirmed")),
        ("relations", new("Sammenhenger", "Samanhengar", "Connections")),
        ("citations", new("Kilder", "Kjelder", "Sources")),
        ("notes", new("Merknader", "Merknader", "Notes")),
        ("details", new("Fakta", "Fakta", "Facts")),
        ("type", new("Type", "Type", "Type")),
        ("to", new("Går til", "Går til", "Leads to")),
        ("role", new("Rolle", "Rolle", "Role")),
        ("disputed", new("Omstridt", "Omstridd", "Disputed")),
        ("source", new("Kilde", "Kjelde", "Source")),
        ("locator", new("Sted i kilden", "Stad i kjelda", "Place in the source")),
        ("reading", new("Det kilden sier", "Det kjelda seier", "What the source says")),
        ("text", new("Tekst", "Tekst", "Text")),
        ("title", new("Tittel", "Tittel", "Title")),
        ("criterion", new("Det som vurderes", "Det som blir vurdert", "What is assessed")),
        ("grade", new("Vurdering", "Vurdering", "Grade")),
        ("reason", new("Begrunnelse", "Grunngiving", "Reason")),
        ("nb", new("bokmål", "bokmål", "bokmål")),
        ("nn", new("nynorsk", "nynorsk", "nynorsk")),
        ("en", new("engelsk", "engelsk", "English")),
        ("se", new("nordsamisk", "nordsamisk", "Northern Sámi")),
        ("smj", new("lulesamisk", "lulesamisk", "Lule Sámi")),
        ("sma", new("sørsamisk", "sørsamisk", "Southern Sámi")),
        ("fkv", new("kvensk", "kvensk", "Kven")),
        .. Facet.All.Select(facet => (facet.Id, facet.Label)),
        .. Kind.All.SelectMany(kind => DetailSchema.For(kind)).Select(key => (key.Id, key.Label)),
    ];
}
