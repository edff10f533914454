using static Samvirke.Municipality.BuildPlan.PlanPiece;

namespace Samvirke.Municipality.BuildPlan.Sections;

/// <summary>What is known of how things are.</summary>
internal static class SituationSections
{
    private static readonly Question Unknown = Ask("ukjent",
        new("Det vi ikke vet", "Det vi ikkje veit", "What we do not know"),
        new(
            "Hva skulle dere gjerne visst, og hvordan kan dere finne det ut?",
            "Kva skulle de gjerne ha visst, og korleis kan de finne det ut?",
            "What would you like to know, and how can you find out?"));

    public static readonly PlanSection Substances = new(
        "situasjon",
        new("Situasjonen", "Situasjonen", "The situation"),
        new(
            "Skriv år og kilde til hvert tall. Små tall skrives ikke, slik at ingen kan kjennes igjen.",
            "Skriv år og kjelde til kvart tal. Små tal skal ikkje stå her, slik at ingen kan kjennast att.",
            "Write the year and the source of each figure. Small numbers are not written, so that nobody can be recognised."),
        [
            Fill(PlanMatter.Population),
            Ask("lokalt",
                new("Rusmidler i kommunen", "Rusmiddel i kommunen", "Substance use in the municipality"),
                new(
                    "Hva viser Ungdata, skolehelsetjenesten, politiet, utekontakten og andre lokale kilder om bruk av alkohol, tobakk, cannabis og andre rusmidler?",
                    "Kva viser Ungdata, skulehelsetenesta, politiet, utekontakten og andre lokale kjelder om bruk av alkohol, tobakk, cannabis og andre rusmiddel?",
                    "What do Ungdata, the school health service, the police, outreach workers and other local sources show of the use of alcohol, tobacco, cannabis and other substances?")),
            Ask("vurdering",
                new("Vår vurdering", "Vår vurdering", "Our assessment"),
                new(
                    "Hva er bra, hva er dere urolige for, og hvilke grupper, aldre eller steder gjelder det?",
                    "Kva er bra, kva er de urolege for, og kva for grupper, aldrar eller stader gjeld det?",
                    "What is good, what worries you, and which groups, ages or places does it concern?")),
            Unknown,
            Fill(PlanMatter.Figures),
        ]);

    public static readonly PlanSection Growing = new(
        "situasjon",
        new("Barn og unge i kommunen", "Barn og unge i kommunen", "Children and young people in the municipality"),
        Substances.Guidance,
        [
            Fill(PlanMatter.Population),
            Ask("lokalt",
                new("Hvordan barn og unge har det", "Korleis barn og unge har det", "How children and young people fare"),
                new(
                    "Hva viser oppvekstprofilen, Ungdata, barnevernet, skolen og helsetjenesten om hvordan barn og unge har det?",
                    "Kva viser oppvekstprofilen, Ungdata, barnevernet, skulen og helsetenesta om korleis barn og unge har det?",
                    "What do the childhood profile, Ungdata, child welfare, schools and the health service show of how children and young people fare?")),
            Ask("vurdering",
                new("Omsorgssvikt og utvikling i fare", "Omsorgssvikt og utvikling i fare", "Neglect, and development at risk"),
                new(
                    "Hva gjør at barn hos dere kan bli utsatt for omsorgssvikt eller sette utviklingen sin i fare, og hva beskytter dem?",
                    "Kva gjer at barn hos dykk kan bli utsette for omsorgssvikt eller setje utviklinga si i fare, og kva vernar dei?",
                    "What puts children with you at risk of neglect or of endangering their own development, and what protects them?")).By("barnevernsloven-15-1"),
            Unknown,
            Fill(PlanMatter.Figures),
        ]);

    public static readonly PlanSection Overview = new(
        "situasjon",
        new("Befolkning og bruk av rusmidler", "Befolkning og bruk av rusmiddel", "Population and use of substances"),
        Substances.Guidance,
        [.. Substances.Pieces.Where(piece => piece is not Question { Key: "vurdering" })]);
}
