using Samvirke.Register.Entries;
using static Samvirke.Municipality.BuildPlan.PlanPiece;

namespace Samvirke.Municipality.BuildPlan.Sections;

/// <summary>The plan of barnevernsloven § 15-1: goals, organisation, division between the services and collaboration, adopted by the council itself.</summary>
internal static class PreventionPlan
{
    private static readonly PlanSection Resources = new(
        "ressurser",
        new("Fordeling av ressursene", "Fordeling av ressursane", "How resources are divided"),
        new(
            "Planen skal vise hvordan kommunen fordeler ressursene til det forebyggende arbeidet.",
            "Planen skal vise korleis kommunen fordeler ressursane til det førebyggjande arbeidet.",
            "The plan is to show how the municipality divides its resources for prevention."),
        [
            Ask("arbeid",
                new("Fordeling mellom tjenestene", "Fordeling mellom tenestene", "Division between services"),
                new(
                    "Hvilke oppgaver har barnehage, skole, PP-tjeneste, helsestasjon, barnevern, NAV, kultur og fritid i det forebyggende arbeidet?",
                    "Kva for oppgåver har barnehage, skule, PP-teneste, helsestasjon, barnevern, NAV, kultur og fritid i det førebyggjande arbeidet?",
                    "Which tasks do kindergartens, schools, the educational psychology service, health stations, child welfare, NAV, culture and leisure have in prevention?")).By("barnevernsloven-15-1"),
            Ask("penger",
                new("Penger og stillinger", "Pengar og stillingar", "Money and positions"),
                new(
                    "Hva settes av i økonomiplanen, og hvilke stillinger arbeider med dette?",
                    "Kva blir sett av i økonomiplanen, og kva for stillingar arbeider med dette?",
                    "What is set aside in the financial plan, and which positions work with this?")).By("barnevernsloven-15-1"),
        ]);

    public static readonly PlanSort Sort = new(
        "forebyggende",
        new("Plan for forebyggende arbeid etter barnevernsloven", "Plan for førebyggjande arbeid etter barnevernslova", "Prevention plan under the Child Welfare Act"),
        new("Plan for forebyggende arbeid for barn og unge i {0}", "Plan for førebyggjande arbeid for barn og unge i {0}", "Plan for prevention among children and young people in {0}"),
        new(
            "Planen som kommunestyret selv skal vedta etter barnevernsloven § 15-1. Den gjelder hele kommunen, ikke bare barnevernet.",
            "Planen som kommunestyret sjølv skal vedta etter barnevernslova § 15-1. Han gjeld heile kommunen, ikkje berre barnevernet.",
            "The plan that the municipal council itself is to adopt under § 15-1 of the Child Welfare Act. It concerns the whole municipality, not child welfare alone."),
        [new EntryId("krav-forebyggende-plan")],
        [],
        new PlanFocus(
            ["child-protection", "early-intervention", "coordination", "collaboration"],
            ["children", "adolescents", "vulnerable-children", "parents", "pupils"],
            OfSubstances: false)
        {
            // Duties in the single case, which no plan of the municipality is about.
            Not = ["confidentiality", "follow-up", "human-rights", "treatment", "penal-reactions", "violence", "education"],
        },
        [
            OpeningSections.Short, OpeningSections.Anchoring, CommonSections.Law, SituationSections.Growing, CommonSections.Have, CommonSections.Missing, CommonSections.Roles,
            Resources, CommonSections.Goals, CommonSections.Participation, CommonSections.Knowledge, CommonSections.FollowUp,
        ]);
}
