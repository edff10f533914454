using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>The sentences about what could be aligned.</summary>
internal static class AlignTexts
{
    public static readonly LocalizedText GrantDeadline = new(
        "Den som søker «{0}», kan også søke «{1}». Fristene kan legges likt.",
        "Den som søkjer «{0}», kan òg søkje «{1}». Fristane kan leggjast likt.",
        "Whoever applies for “{0}” may apply for “{1}” too. Deadlines could be the same.");
    public static readonly LocalizedText GrantReporting = new(
        "Den som får penger fra begge, rapporterer to ganger. Rapporteringen kan bli felles.",
        "Den som får pengar frå begge, rapporterer to gonger. Rapporteringa kan bli felles.",
        "Whoever gets money from both reports twice. Reporting could be joint.");
    public static readonly LocalizedText GrantTerms = new(
        "Vilkårene kan samordnes: begge gir penger til {0}.",
        "Vilkåra kan samordnast: begge gir pengar til {0}.",
        "Terms could be aligned: both pay for {0}.");
    public static readonly LocalizedText PlanPeriod = new(
        "Planene kan lages i samme runde. Perioden er {0} for «{1}» og {2} for «{3}».",
        "Planane kan lagast i same runde. Perioden er {0} for «{1}» og {2} for «{3}».",
        "The plans could be made in one round. The period is {0} for “{1}” and {2} for “{3}”.");
    public static readonly LocalizedText NoPeriod = new("ikke oppgitt", "ikkje oppgitt", "not stated");
    public static readonly LocalizedText Report = new(
        "Begge krever at noe skrives ned eller meldes ({0}). Det kan gjøres én gang for begge.",
        "Begge krev at noko blir skrive ned eller meldt ({0}). Det kan gjerast éin gong for begge.",
        "Both require something to be written down or reported ({0}). It could be done once for both.");
    public static readonly LocalizedText DemandTerms = new(
        "Begge krever noe av {0}. Ordene og vilkårene kan bli like, så det er klart hva som gjelder når.",
        "Begge krev noko av {0}. Orda og vilkåra kan bli like, så det er klart kva som gjeld når.",
        "Both demand something of {0}. Words and conditions could be the same, so that it is clear which applies when.");
    public static readonly LocalizedText Group = new(
        "Begge er for {0}. Det kan avklares hvem som tar seg av hvem.",
        "Begge er for {0}. Det kan avklarast kven som tek seg av kven.",
        "Both are for {0}. Who looks after whom could be made clear.");
    public static readonly LocalizedText Content = new(
        "Begge dekker {0}. Innholdet kan samles eller deles mellom dem.",
        "Begge dekkjer {0}. Innhaldet kan samlast eller delast mellom dei.",
        "Both cover {0}. The content could be brought together or divided between them.");
    public static readonly LocalizedText Owners = new(
        "{0} svarer for «{1}» og {2} for «{3}». De kan avtale hvem som gjør hva.",
        "{0} svarer for «{1}» og {2} for «{3}». Dei kan avtale kven som gjer kva.",
        "{0} answers for “{1}” and {2} for “{3}”. They could agree on who does what.");
    public static readonly LocalizedText Same = new("det samme", "det same", "the same");
    public static readonly LocalizedText SamePeople = new("de samme", "dei same", "the same people");
}
