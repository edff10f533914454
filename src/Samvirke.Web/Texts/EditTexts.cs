using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages for writing an entry ask for.</summary>
public static class EditTexts
{
    public static readonly LocalizedText Name = new("Navn", "Namn", "Name");
    public static readonly LocalizedText NameWhy = new("Skriv navnet slik det brukes offisielt. Bokmål må være med.", "Skriv namnet slik det blir brukt offisielt. Bokmål må vere med.", "Write the name as it is officially used. Bokmål is required.");
    public static readonly LocalizedText NameField = new("Navn", "Namn", "Name");
    public static readonly LocalizedText Aliases = new("Andre navn og forkortelser", "Andre namn og forkortingar", "Other names and abbreviations");
    public static readonly LocalizedText AliasesHelp = new("Det folk ellers sier, for eksempel «Hdir». Ett på hver linje.", "Det folk elles seier, til dømes «Hdir». Eitt på kvar linje.", "What people otherwise say, such as “Hdir”. One on each line.");
    public static readonly LocalizedText Summary = new("Omtale", "Omtale", "Summary");
    public static readonly LocalizedText SummaryWhy = new("To eller tre enkle setninger: hva det er, for hvem, og hva det skal gjøre.", "To eller tre enkle setningar: kva det er, for kven, og kva det skal gjere.", "Two or three plain sentences: what it is, for whom, and what it is to do.");
    public static readonly LocalizedText SummaryField = new("Omtale", "Omtale", "Summary");
    public static readonly LocalizedText Details = new("Opplysninger", "Opplysningar", "Details");
    public static readonly LocalizedText DetailsWhy = new("La stå tomt det du ikke vet.", "Lat stå tomt det du ikkje veit.", "Leave empty what you do not know.");
    public static readonly LocalizedText Relations = new("Sammenhenger", "Samanhengar", "Connections");
    public static readonly LocalizedText RelationsWhy = new("Hva dette henger sammen med. Hver sammenheng trenger en kilde.", "Kva dette heng saman med. Kvar samanheng treng ei kjelde.", "What this is connected with. Each connection needs a source.");
    public static readonly LocalizedText Relation = new("sammenheng", "samanheng", "connection");
    public static readonly LocalizedText RelationType = new("Hva slags sammenheng?", "Kva slags samanheng?", "What sort of connection?");
    public static readonly LocalizedText RelationTypeHelp = new("Les den som en setning som begynner med navnet på det du skriver om.", "Les han som ei setning som byrjar med namnet på det du skriv om.", "Read it as a sentence that begins with the name of what you are writing about.");
    public static readonly LocalizedText RelationTo = new("Med hva?", "Med kva?", "With what?");
    public static readonly LocalizedText RelationToHelp = new("Skriv navnet. Finner vi flere, får du velge.", "Skriv namnet. Finn vi fleire, får du velje.", "Write the name. If we find several, you may choose.");
    public static readonly LocalizedText Role = new("Med hvilken rolle?", "Med kva rolle?", "In which role?");
    public static readonly LocalizedText RoleHelp = new("For eksempel «leder» eller «observatør». Ofte tomt.", "Til dømes «leiar» eller «observatør». Ofte tomt.", "For example “chair” or “observer”. Often empty.");
    public static readonly LocalizedText Disputed = new("Er kildene uenige om dette?", "Er kjeldene usamde om dette?", "Do the sources disagree about this?");
    public static readonly LocalizedText DisputedHelp = new("Skriv da også en merknad om hva de er uenige om.", "Skriv då òg ein merknad om kva dei er usamde om.", "Then write a note too about what they disagree on.");
    public static readonly LocalizedText Facets = new("Kjennetegn", "Kjenneteikn", "Features");
    public static readonly LocalizedText FacetsWhy = new("Det folk filtrerer på når de leter.", "Det folk filtrerer på når dei leitar.", "What people filter by when they search.");
    public static readonly LocalizedText AgeHelp = new("Skriv for eksempel 13-18, 18- eller 15. Ett spenn på hver linje.", "Skriv til dømes 13-18, 18- eller 15. Eitt spenn på kvar linje.", "Write for example 13-18, 18- or 15. One span on each line.");
    public static readonly LocalizedText Time = new("Tid og ansvar", "Tid og ansvar", "Time and responsibility");
    public static readonly LocalizedText TimeWhy = new("Når det finnes eller gjelder, og hvem som svarer for at det som står, er riktig.", "Når det finst eller gjeld, og kven som svarer for at det som står, er rett.", "When it exists or applies, and who answers for what is written being right.");
    public static readonly LocalizedText Steward = new("Hvem svarer for oppføringen?", "Kven svarer for oppføringa?", "Who answers for the entry?");
    public static readonly LocalizedText StewardHelp = new("Skriv navnet på en organisasjon i registeret.", "Skriv namnet på ein organisasjon i registeret.", "Write the name of an organisation in the register.");
    public static readonly LocalizedText ValidFrom = new("Fra og med", "Frå og med", "From");
    public static readonly LocalizedText ValidTo = new("Til og med", "Til og med", "To");
    public static readonly LocalizedText DateHelp = new("Skriv år, måned og dag, for eksempel 2026-11-22. La stå tomt om dagen er ukjent.", "Skriv år, månad og dag, til dømes 2026-11-22. Lat stå tomt om dagen er ukjend.", "Write year, month and day, for example 2026-11-22. Leave empty if the day is unknown.");
    public static readonly LocalizedText Citations = new("Kilder", "Kjelder", "Sources");
    public static readonly LocalizedText CitationsWhy = new("Hvor står det? Uten kilde kan ingenting publiseres.", "Kvar står det? Utan kjelde kan ingenting publiserast.", "Where does it say so? Nothing can be published without a source.");
    public static readonly LocalizedText Citation = new("kilde", "kjelde", "source");
    public static readonly LocalizedText Source = new("Dokument eller lov", "Dokument eller lov", "Document or law");
    public static readonly LocalizedText SourceHelp = new("Skriv navnet.", "Skriv namnet.", "Write the name.");
    public static readonly LocalizedText Locator = new("Sted i kilden", "Stad i kjelda", "Place in the source");
    public static readonly LocalizedText LocatorHelp = new("Avsnitt, paragraf eller side, for eksempel 3.2.3 eller § 15-1.", "Avsnitt, paragraf eller side, til dømes 3.2.3 eller § 15-1.", "Section, paragraph or page, for example 3.2.3 or § 15-1.");
    public static readonly LocalizedText Reading = new("Hva kilden sier", "Kva kjelda seier", "What the source says");
    public static readonly LocalizedText ReadingHelp = new("Bare når kilder er uenige.", "Berre når kjelder er usamde.", "Only when sources disagree.");
    public static readonly LocalizedText Notes = new("Merknader om kildene", "Merknader om kjeldene", "Notes about the sources");
    public static readonly LocalizedText NotesWhy = new("Feil i en kilde, eller kilder som er uenige.", "Feil i ei kjelde, eller kjelder som er usamde.", "An error in a source, or sources that disagree.");
    public static readonly LocalizedText Note = new("merknad", "merknad", "note");
    public static readonly LocalizedText NoteType = new("Hva slags merknad?", "Kva slags merknad?", "What sort of note?");
    public static readonly LocalizedText NoteCorrection = new("En kilde har feil", "Ei kjelde har feil", "A source is wrong");
    public static readonly LocalizedText NoteContradiction = new("Kildene er uenige", "Kjeldene er usamde", "The sources disagree");
    public static readonly LocalizedText NoteText = new("Hva gjelder det?", "Kva gjeld det?", "What is it about?");
    public static readonly LocalizedText UrlHelp = new("Hele adressen, for eksempel https://www.helsedirektoratet.no.", "Heile adressa, til dømes https://www.helsedirektoratet.no.", "The whole address, for example https://www.helsedirektoratet.no.");
    public static readonly LocalizedText NumberHelp = new("Et tall med punktum foran desimaler, uten mellomrom.", "Eit tal med punktum framfor desimalar, utan mellomrom.", "A number with a point before decimals, without spaces.");
    public static readonly LocalizedText YearHelp = new("Fire sifre, for eksempel 2024.", "Fire siffer, til dømes 2024.", "Four digits, for example 2024.");
    public static readonly LocalizedText YearOrDateHelp = new("Et år eller en dag, for eksempel 2024 eller 2024-07-01.", "Eit år eller ein dag, til dømes 2024 eller 2024-07-01.", "A year or a day, for example 2024 or 2024-07-01.");
    public static readonly LocalizedText DeadlineHelp = new(
        "En dag, for eksempel 2026-03-01, eller --12-01 når fristen er 1. desember hvert år.",
        "Ein dag, til dømes 2026-03-01, eller --12-01 når fristen er 1. desember kvart år.",
        "A day, for example 2026-03-01, or --12-01 where the deadline is 1 December each year.");
    public static readonly LocalizedText TelephoneHelp = new("For eksempel 22 00 00 00.", "Til dømes 22 00 00 00.", "For example 22 00 00 00.");
    public static readonly LocalizedText OfficeEmailHelp = new(
        "Adressen til kontoret, for eksempel postmottak@kommunen.no. Aldri adressen til en person.",
        "Adressa til kontoret, til dømes postmottak@kommunen.no. Aldri adressa til ein person.",
        "The address of the office, for example postmottak@kommunen.no. Never the address of a person.");
    public static readonly LocalizedText OrganisationNumberHelp = new("Ni sifre.", "Ni siffer.", "Nine digits.");
    public static readonly LocalizedText LinesHelp = new("Én på hver linje.", "Éin på kvar linje.", "One on each line.");
    public static readonly LocalizedText SectionLocator = new("Nummer eller navn", "Nummer eller namn", "Number or name");
    public static readonly LocalizedText SectionTitle = new("Tittel", "Tittel", "Title");
    public static readonly LocalizedText Section = new("avsnitt", "avsnitt", "section");
    public static readonly LocalizedText Point = new("punkt", "punkt", "point");
    public static readonly LocalizedText Criterion = new("Kriterium", "Kriterium", "Criterion");
    public static readonly LocalizedText Grade = new("Vurdering", "Vurdering", "Grade");
    public static readonly LocalizedText Reason = new("Begrunnelse", "Grunngiving", "Reason");
    public static readonly LocalizedText Rating = new("vurdering", "vurdering", "rating");
    public static readonly LocalizedText Yes = new("Ja", "Ja", "Yes");
    public static readonly LocalizedText No = new("Nei", "Nei", "No");

    /// <summary>The name of a language, as a label.</summary>
    public static LocalizedText NameOf(Tongue tongue) => tongue switch
    {
        Tongue.Nb => new("Bokmål", "Bokmål", "Bokmål"),
        Tongue.Nn => new("Nynorsk", "Nynorsk", "Nynorsk"),
        Tongue.En => new("Engelsk", "Engelsk", "English"),
        Tongue.Se => new("Nordsamisk", "Nordsamisk", "Northern Sámi"),
        Tongue.Smj => new("Lulesamisk", "Lulesamisk", "Lule Sámi"),
        Tongue.Sma => new("Sørsamisk", "Sørsamisk", "Southern Sámi"),
        Tongue.Fkv => new("Kvensk", "Kvensk", "Kven"),
        _ => throw new ArgumentOutOfRangeException(nameof(tongue), tongue, "No language."),
    };
}
