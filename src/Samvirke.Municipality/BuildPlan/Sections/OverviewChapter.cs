using Samvirke.Register.Entries;
using static Samvirke.Municipality.BuildPlan.PlanPiece;

namespace Samvirke.Municipality.BuildPlan.Sections;

/// <summary>What the overview document of folkehelseloven § 5 says of substances: how things are, what influences them, what follows, and what can be built on.</summary>
internal static class OverviewChapter
{
    private static readonly PlanSection Influences = new(
        "pavirkning",
        new("Det som påvirker bruken", "Det som påverkar bruken", "What influences use"),
        new(
            "Oversikten skal ta med oppvekst- og levekår og det som finnes rundt de unge, ikke bare hva de gjør.",
            "Oversikta skal ta med oppvekst- og levekår og det som finst rundt dei unge, ikkje berre kva dei gjer.",
            "The overview is to include conditions of growing up and living and what there is around young people, not only what they do."),
        [
            Ask("oppvekst",
                new("Oppvekst og levekår", "Oppvekst og levekår", "Growing up and living conditions"),
                new(
                    "Hva vet dere om familiene, skolen, fritiden, arbeid og økonomi som har betydning for bruken av rusmidler?",
                    "Kva veit de om familiane, skulen, fritida, arbeid og økonomi som har noko å seie for bruken av rusmiddel?",
                    "What do you know of families, schools, leisure, work and economy that matters to the use of substances?")).By("forskrift-oversikt-folkehelsen-3"),
            Ask("tilgang",
                new("Tilgang til rusmidler", "Tilgang til rusmiddel", "Availability"),
                new(
                    "Hvor lett er det for unge å få tak i alkohol, tobakk og narkotika? Hvor mange salgs- og skjenkesteder finnes, og hva viser kontrollene?",
                    "Kor lett er det for unge å få tak i alkohol, tobakk og narkotika? Kor mange sals- og skjenkestader finst, og kva viser kontrollane?",
                    "How easily do young people get hold of alcohol, tobacco and narcotics? How many places of sale and serving are there, and what do controls show?")).By("alkoholloven-1-9"),
        ]);

    private static readonly PlanSection Meaning = new(
        "vurdering",
        new("Årsaker og følger", "Årsaker og følgjer", "Causes and consequences"),
        new(
            "Oversikten skal ikke bare vise tall, men vurdere hva de kommer av og fører til.",
            "Oversikta skal ikkje berre vise tal, men vurdere kva dei kjem av og fører til.",
            "The overview is not only to show figures, but to assess what they come from and lead to."),
        [
            Ask("arsaker",
                new("Årsaker og følger", "Årsaker og følgjer", "Causes and consequences"),
                new(
                    "Hva kommer utviklingen av, og hva fører den til for den enkelte, familien og kommunen?",
                    "Kva kjem utviklinga av, og kva fører ho til for den einskilde, familien og kommunen?",
                    "What does the development come from, and what does it lead to for persons, families and the municipality?")).By("forskrift-oversikt-folkehelsen-3"),
            Ask("ulikhet",
                new("Forskjeller", "Skilnader", "Differences"),
                new(
                    "Hvilke forskjeller er det mellom grupper, aldre, kjønn og deler av kommunen?",
                    "Kva for skilnader er det mellom grupper, aldrar, kjønn og delar av kommunen?",
                    "Which differences are there between groups, ages, sexes and parts of the municipality?")).By("folkehelseloven-4"),
        ]);

    private static readonly PlanSection Use = new(
        "utfordringer",
        new("Utfordringer og bruk i planene", "Utfordringar og bruk i planane", "Challenges, and use in plans"),
        new(
            "Oversikten skal peke ut utfordringene og brukes i planstrategien og kommuneplanen.",
            "Oversikta skal peike ut utfordringane og brukast i planstrategien og kommuneplanen.",
            "The overview is to point out the challenges and be used in the planning strategy and the municipal master plan."),
        [
            Ask("utfordringer",
                new("Utfordringene", "Utfordringane", "The challenges"),
                new(
                    "Hvilke utfordringer med rusmidler er de viktigste, og hvordan kan de møtes?",
                    "Kva for utfordringar med rusmiddel er dei viktigaste, og korleis kan dei møtast?",
                    "Which challenges of substance use are the most important, and how can they be met?")).By("folkehelseloven-5"),
            Ask("planer",
                new("Bruk i planene", "Bruk i planane", "Use in plans"),
                new(
                    "Hvordan skal dette brukes i planstrategien, kommuneplanen og andre planer?",
                    "Korleis skal dette brukast i planstrategien, kommuneplanen og andre planar?",
                    "How is this to be used in the planning strategy, the municipal master plan and other plans?")).By("folkehelseloven-6", "plan-og-bygningsloven-10-1"),
            Fill(PlanMatter.Plans),
            Fill(PlanMatter.Advice),
        ]);

    public static readonly PlanSort Sort = new(
        "oversikt",
        new("Kapittel om rusmidler i oversiktsdokumentet", "Kapittel om rusmiddel i oversiktsdokumentet", "Chapter on substance use in the public-health overview"),
        new("Rusmidler og folkehelse i {0}", "Rusmiddel og folkehelse i {0}", "Substance use and public health in {0}"),
        new(
            "Kapittelet om rusmidler i oversikten over folkehelsa, som kommunen skal ha etter folkehelseloven § 5.",
            "Kapittelet om rusmiddel i oversikta over folkehelsa, som kommunen skal ha etter folkehelselova § 5.",
            "The chapter on substance use in the overview of public health that the municipality is to have under § 5 of the Public Health Act."),
        [new EntryId("krav-folkehelseoversikt-kommune")],
        [],
        new PlanFocus(["public-health"], ["adolescents", "young-adults", "children", "pupils", "population"], OfSubstances: true),
        [CommonSections.Law, SituationSections.Overview, Influences, Meaning, CommonSections.Have, CommonSections.Missing, Use, CommonSections.Participation, CommonSections.Knowledge]);
}
