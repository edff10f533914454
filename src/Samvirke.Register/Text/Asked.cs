using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>A value that has to be there, as messages name it.</summary>
/// <param name="Missing">Where it is missing; {0} is the entry.</param>
/// <param name="Wrong">Where it is there, and is not an id.</param>
internal sealed record Asked(LocalizedText Missing, LocalizedText Wrong)
{
    public static readonly Asked Id = Same("id", "id", "id");
    public static readonly Asked Kind = Same("slag", "slag", "kind");
    public static readonly Asked Steward = new(
        new("hvem som svarer for {0},", "kven som svarar for {0},", "who answers for {0}"),
        new("id-en til den som svarer for oppføringen,", "id-en til den som svarar for oppføringa,", "the id of who answers for the entry,"));

    public static readonly Asked RelationType = Same("sammenhengens type", "typen på samanhengen", "the type of the connection");
    public static readonly Asked To = new(
        new("hvem sammenhengen går til,", "kven samanhengen går til,", "where the connection leads"),
        new("id-en som sammenhengen går til,", "id-en som samanhengen går til,", "the id that the connection leads to,"));

    public static readonly Asked Source = new(new("kilden", "kjelda", "the source"), new("kildens id", "id-en til kjelda", "the id of the source"));
    public static readonly Asked Locator = Same("stedet i kilden", "staden i kjelda", "the place in the source");
    public static readonly Asked NoteType = Same("merknadens type", "typen på merknaden", "the type of the note");
    public static readonly Asked SectionLocator = Same("avsnittets nummer eller navn", "nummeret eller namnet på avsnittet", "the number or name of the section");
    public static readonly Asked SectionTitle = Same("avsnittets tittel", "tittelen på avsnittet", "the title of the section");
    public static readonly Asked Criterion = Same("det som vurderes", "det som blir vurdert", "what is assessed");
    public static readonly Asked Grade = Same("vurderingen", "vurderinga", "the grade");

    /// <summary>As the message of a missing one calls it.</summary>
    public Blank AsMissing(EntryId? entry)
    {
        if (entry is not { } id) return new Blank(Missing.In(Tongue.Nb).Text, Missing);
        var owner = Blank.Entry(id);
        return new Blank(Fill(Missing.In(Tongue.Nb), owner.Written).Text, LocalizedText.Of(Missing.Phrases.Select(phrase => Fill(phrase, owner.In(phrase.Tongue)))));
    }

    /// <summary>As the message of a wrong one calls it.</summary>
    public Blank AsWrong => new(Wrong.In(Tongue.Nb).Text, Wrong);

    private static Asked Same(string nb, string nn, string en) => new(new(nb, nn, en), new(nb, nn, en));

    private static Phrase Fill(Phrase phrase, string owner) => phrase with { Text = phrase.Text.Replace("{0}", owner, StringComparison.Ordinal) };
}
