using Samvirke.Register.Texts;

namespace Samvirke.Evidence.EvaluateProcess;

/// <summary>The words of a process evaluation.</summary>
public static class ProcessTexts
{
    public static readonly LocalizedText NoName = new("Skriv hva stedet heter.", "Skriv kva staden heiter.", "Write what the place is called.");
    public static readonly LocalizedText NoSite = new("Velg et av stedene. Legg inn stedet først hvis det mangler.", "Vel ein av stadene. Legg inn staden først om han manglar.", "Choose one of the places. Enter the place first if it is missing.");
    public static readonly LocalizedText NoNote = new("Skriv hva som ble sagt eller sett.", "Skriv kva som vart sagt eller sett.", "Write what was said or seen.");
    public static readonly LocalizedText MoreThanAll = new("Tallet er større enn det er en del av. Rett det ene eller det andre.", "Talet er større enn det er ein del av. Rett det eine eller det andre.", "The number is larger than what it is a part of. Mend one or the other.");
    public static readonly LocalizedText Full = new("Det er ikke plass til flere. Ta bort noe først.", "Det er ikkje plass til fleire. Ta bort noko først.", "There is no room for more. Take something away first.");

    /// <summary>What a domain is called.</summary>
    public static LocalizedText Of(ProcessDomain domain) => domain switch
    {
        ProcessDomain.Measure => new("Selve tiltaket", "Sjølve tiltaket", "The measure itself"),
        ProcessDomain.Surroundings => new("Det rundt: lover, penger, samarbeid", "Det rundt: lover, pengar, samarbeid", "Around it: laws, money, partners"),
        ProcessDomain.Place => new("Stedet: ledelse, kultur, tid", "Staden: leiing, kultur, tid", "The place: leadership, culture, time"),
        ProcessDomain.People => new("Menneskene: kan, vil og får til", "Menneska: kan, vil og får til", "The people: able, willing and with the opportunity"),
        ProcessDomain.Carrying => new("Gjennomføringen: opplæring og oppfølging", "Gjennomføringa: opplæring og oppfølging", "Carrying it out: training and follow-up"),
        _ => throw new ArgumentOutOfRangeException(nameof(domain), domain, "No such domain."),
    };

    /// <summary>What a sort of note is called.</summary>
    public static LocalizedText Of(NoteSort sort) => sort switch
    {
        NoteSort.Interview => new("Intervju", "Intervju", "Interview"),
        NoteSort.GroupInterview => new("Gruppeintervju", "Gruppeintervju", "Group interview"),
        NoteSort.Observation => new("Observasjon", "Observasjon", "Observation"),
        NoteSort.Document => new("Dokument", "Dokument", "Document"),
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "No such sort."),
    };

    /// <summary>Why a text is not kept.</summary>
    public static LocalizedText Of(PersonTrace trace) => trace switch
    {
        PersonTrace.BirthNumber => new(
            "Teksten ser ut til å ha et fødselsnummer. Ta det bort; ingenting er lagret.",
            "Teksten ser ut til å ha eit fødselsnummer. Ta det bort; ingenting er lagra.",
            "The text seems to have a birth number. Take it away; nothing has been stored."),
        PersonTrace.Mail => new(
            "Teksten har en e-postadresse. Skriv rollen i stedet, som «en lærer»; ingenting er lagret.",
            "Teksten har ei e-postadresse. Skriv rolla i staden, som «ein lærar»; ingenting er lagra.",
            "The text has an e-mail address. Write the role instead, such as “a teacher”; nothing has been stored."),
        PersonTrace.Telephone => new(
            "Teksten ser ut til å ha et telefonnummer. Ta det bort; ingenting er lagret.",
            "Teksten ser ut til å ha eit telefonnummer. Ta det bort; ingenting er lagra.",
            "The text seems to have a telephone number. Take it away; nothing has been stored."),
        _ => throw new ArgumentOutOfRangeException(nameof(trace), trace, "No such trace."),
    };
}
