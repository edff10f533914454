using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>The page on which a draft of an assignment is laid against the register.</summary>
public static class TrialPageTexts
{
    public static readonly Question Question = new(
        "/oppdrag-proves",
        new("Finnes oppdraget allerede?", "Finst oppdraget allereie?", "Does the assignment exist already?"),
        new(
            "Skriv utkastet til et oppdrag før det sendes. Siden sier hvilke oppdrag og innsatser det overlapper eller kolliderer med, og hvorfor. Utkastet står i adressen og lagres ikke.",
            "Skriv utkastet til eit oppdrag før det blir sendt. Sida seier kva oppdrag og innsatsar det overlappar eller kolliderer med, og kvifor. Utkastet står i adressa og blir ikkje lagra.",
            "Write the draft of an assignment before it is sent. The page says which assignments and efforts it overlaps or collides with, and why. The draft stands in the address and is not stored."));

    public static readonly LocalizedText Name = new("Hva heter oppdraget?", "Kva heiter oppdraget?", "What is the assignment called?");
    public static readonly LocalizedText Text = new("Hva skal gjøres?", "Kva skal gjerast?", "What is to be done?");
    public static readonly LocalizedText TextHelp = new("Høyst {0} tegn. Skriv ingenting om enkeltpersoner.", "Høgst {0} teikn. Skriv ingenting om enkeltpersonar.", "At most {0} characters. Write nothing about single persons.");
    public static readonly LocalizedText To = new("Hvem skal ha det?", "Kven skal ha det?", "Who is to have it?");
    public static readonly LocalizedText Chosen = new("{0} valgt", "{0} valde", "{0} chosen");

    /// <summary>Who can have an assignment, by the word of the register for what they are: those of the state first.</summary>
    public static readonly (string Type, LocalizedText Name)[] Receivers =
    [
        ("ministry", new("Departementer", "Departement", "Ministries")),
        ("directorate", new("Direktorater", "Direktorat", "Directorates")),
        ("agency", new("Andre statlige virksomheter", "Andre statlege verksemder", "Other government agencies")),
        ("county-governor", new("Statsforvaltere", "Statsforvaltarar", "County governors")),
        ("competence-centre", new("Kompetansesentre", "Kompetansesenter", "Competence centres")),
    ];

    /// <summary>Those who are chosen and are none of these.</summary>
    public static readonly LocalizedText OtherReceivers = new("Andre", "Andre", "Others");
    public static readonly LocalizedText Due = new("Frist, om det er noen", "Frist, om det er nokon", "Deadline, if there is one");
    public static readonly LocalizedText Try = new("Prøv utkastet", "Prøv utkastet", "Try the draft");
    public static readonly LocalizedText NoName = new("Skriv hva oppdraget heter.", "Skriv kva oppdraget heiter.", "Write what the assignment is called.");
    public static readonly LocalizedText NoText = new("Skriv hva som skal gjøres.", "Skriv kva som skal gjerast.", "Write what is to be done.");
    public static readonly LocalizedText TooLong = new(
        "Teksten har {1} tegn. Kort den ned til {0}; resten er ikke med under.", "Teksten har {1} teikn. Kort han ned til {0}; resten er ikkje med under.", "The text has {1} characters. Shorten it to {0}; the rest is not below.");
    public static readonly LocalizedText NoDay = new("«{0}» er ingen dag. Skriv den slik: 1.12.2026 eller 2026-12-01.", "«{0}» er ingen dag. Skriv han slik: 1.12.2026 eller 2026-12-01.", "“{0}” is no day. Write it like this: 1.12.2026 or 2026-12-01.");
    public static readonly LocalizedText NoActor = new("Registeret har ingen «{0}». Velg i listen.", "Registeret har ingen «{0}». Vel i lista.", "The register has no “{0}”. Choose in the list.");
    public static readonly LocalizedText Signs = new("{0} Teksten {1}", "{0} Teksten {1}", "{0} The text {1}");
    public static readonly LocalizedText Doubles = new("Sier nesten det samme", "Seier nesten det same", "Says nearly the same");
    public static readonly LocalizedText Overlaps = new("Overlapper kanskje med", "Overlappar kanskje med", "May overlap with");
    public static readonly LocalizedText Conflicts = new("Strir kanskje mot", "Strir kanskje mot", "May conflict with");
    public static readonly LocalizedText Others = new("Henger ellers sammen med", "Heng elles saman med", "Is otherwise tied to");
    public static readonly LocalizedText SameTime = new("Frister som kolliderer", "Fristar som kolliderer", "Deadlines that collide");
    public static readonly LocalizedText Nothing = new(
        "Ingenting i registeret ligner så mye at analysen mener det henger sammen med utkastet. Det kan finnes noe som ikke står i registeret.",
        "Ingenting i registeret liknar så mykje at analysen meiner det heng saman med utkastet. Det kan finnast noko som ikkje står i registeret.",
        "Nothing in the register is so much alike that the analysis holds it to be tied to the draft. There may be something that is not in the register.");
    public static readonly LocalizedText How = new(
        "Analysen er den samme som under «Overlapp». Et oppdrag leses som det tiltaket det ber om. Tallet er hvor sannsynlig analysen mener det er; et menneske må avgjøre.",
        "Analysen er den same som under «Overlapp». Eit oppdrag blir lese som det tiltaket det ber om. Talet er kor sannsynleg analysen meiner det er; eit menneske må avgjere.",
        "The analysis is the same as under “Overlap”. An assignment is read as the measure that it asks for. The number is how likely the analysis holds it to be; a person has to decide.");
}
