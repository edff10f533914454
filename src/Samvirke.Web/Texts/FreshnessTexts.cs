using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What is said of how lately somebody stood by what the register says.</summary>
public static class FreshnessTexts
{
    public static readonly Question Question = new(
        "/ferskhet",
        new("Hvor ferskt er registeret?", "Kor ferskt er registeret?", "How fresh is the register?"),
        new(
            "De som svarer for en oppføring, sier hvert år at alt i den fortsatt stemmer. Kilder og tildelingsbrev endrer seg ikke, og bekreftes hvert femte år. Her ser du hvem som er i rute.",
            "Dei som svarar for ei oppføring, seier kvart år at alt i ho framleis stemmer. Kjelder og tildelingsbrev endrar seg ikkje, og blir stadfesta kvart femte år. Her ser du kven som er i rute.",
            "Those who answer for an entry say every year that all of it is still right. Sources and allocation letters do not change, and are confirmed every fifth year. Here you see who is on time."));

    public static readonly LocalizedText Last = new("Sist bekreftet", "Sist stadfesta", "Last confirmed");
    public static readonly LocalizedText Never = new("ikke bekreftet ennå", "ikkje stadfesta enno", "not confirmed yet");
    public static readonly LocalizedText Revised = new("ikke bekreftet; sist endret {0}", "ikkje stadfesta; sist endra {0}", "not confirmed; last changed on {0}");
    public static readonly LocalizedText Overdue = new(
        "Ingen har bekreftet at dette fortsatt stemmer. Det skulle vært gjort innen {0}.",
        "Ingen har stadfesta at dette framleis stemmer. Det skulle vore gjort innan {0}.",
        "Nobody has confirmed that this is still right. That should have been done by {0}.");
    public static readonly LocalizedText OverdueNever = new(
        "Ingen har bekreftet at dette stemmer.", "Ingen har stadfesta at dette stemmer.", "Nobody has confirmed that this is right.");
    public static readonly LocalizedText Answers = new("{0} svarer for oppføringen.", "{0} svarar for oppføringa.", "{0} answers for the entry.");
    public static readonly LocalizedText Share = new("Se hvor ferskt registeret er", "Sjå kor ferskt registeret er", "See how fresh the register is");

    public static readonly LocalizedText Shown = new(
        "{0} % av {1} oppføringer er bekreftet i tide. {2} % er bekreftet det siste året.",
        "{0} % av {1} oppføringar er stadfesta i tide. {2} % er stadfesta det siste året.",
        "{0} % of {1} entries are confirmed in time. {2} % were confirmed within the last year.");
    public static readonly LocalizedText ShownKind = new(
        "Du ser bare {0}: {1} % av {2} er bekreftet i tide.", "Du ser berre {0}: {1} % av {2} er stadfesta i tide.", "You see only {0}: {1} % of {2} are confirmed in time.");
    public static readonly LocalizedText UnknownKind = new("Vi kjenner ikke slaget «{0}», så du ser alle.", "Vi kjenner ikkje slaget «{0}», så du ser alle.", "We do not know the kind “{0}”, so you see all.");
    public static readonly LocalizedText None = new("Registeret har ingen slike oppføringer.", "Registeret har ingen slike oppføringar.", "The register has no such entries.");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText Everything = new("Vis alle slag", "Vis alle slag", "Show all kinds");
    public static readonly LocalizedText Picture = new(
        "Hvem har bekreftet mest av sitt? Andelen av oppføringene som er bekreftet i tide, i prosent.",
        "Kven har stadfesta mest av sitt? Delen av oppføringane som er stadfesta i tide, i prosent.",
        "Who has confirmed most of theirs? The share of their entries that are confirmed in time, per cent.");
    public static readonly LocalizedText PictureCut = new(
        "Bildet viser de {0} som svarer for flest oppføringer.", "Biletet viser dei {0} som svarar for flest oppføringar.", "The picture shows the {0} that answer for most entries.");
    public static readonly LocalizedText Table = new("Oppføringer etter hvem som svarer for dem", "Oppføringar etter kven som svarar for dei", "Entries by who answers for them");
    public static readonly LocalizedText Organisation = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly LocalizedText Nobody = new("Ingen svarer for dem", "Ingen svarar for dei", "Nobody answers for them");
    public static readonly LocalizedText Entries = new("Oppføringer", "Oppføringar", "Entries");
    public static readonly LocalizedText InTime = new("Bekreftet i tide", "Stadfesta i tide", "Confirmed in time");
    public static readonly LocalizedText PerCent = new("Andel i tide", "Del i tide", "Share in time");
    public static readonly LocalizedText Late = new("Skulle vært bekreftet", "Skulle vore stadfesta", "Should have been confirmed");
    public static readonly LocalizedText Per = new("{0} %", "{0} %", "{0} %");
}
