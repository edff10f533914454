using static Samvirke.Municipality.BuildPlan.PlanPiece;

namespace Samvirke.Municipality.BuildPlan.Sections;

/// <summary>The policy of licences: what the alcohol plan of alkoholloven § 1-7 d is about.</summary>
internal static class LicensingSection
{
    public static readonly PlanSection Section = new(
        "bevilling",
        new("Salg og skjenking av alkohol", "Sal og skjenking av alkohol", "Selling and serving alcohol"),
        new(
            "Dette er den alkoholpolitiske delen av planen. Loven sier lite om hva den skal inneholde, så her er det kommunen som velger.",
            "Dette er den alkoholpolitiske delen av planen. Lova seier lite om kva han skal innehalde, så her er det kommunen som vel.",
            "This is the alcohol-policy part of the plan. The law says little of what it should contain, so the municipality chooses."),
        [
            Ask("antall",
                new("Antall og typer bevillinger", "Talet på og typar løyve", "Number and types of licences"),
                new(
                    "Hvor mange salgs- og skjenkesteder skal kommunen ha, hvor, og av hvilke typer? Setter dere et tak?",
                    "Kor mange sals- og skjenkestader skal kommunen ha, kvar, og av kva for typar? Set de eit tak?",
                    "How many places of sale and serving is the municipality to have, where, and of which types? Do you set a ceiling?")).By("alkoholloven-1-7a"),
            Ask("tider",
                new("Salgs- og skjenketider", "Sals- og skjenketider", "Hours of sale and serving"),
                new(
                    "Hvilke tider skal gjelde for salg og for skjenking, inne og ute?",
                    "Kva for tider skal gjelde for sal og for skjenking, inne og ute?",
                    "Which hours are to apply to sale and to serving, indoors and outdoors?")).By("alkoholloven-3-7", "alkoholloven-4-4"),
            Ask("vilkar",
                new("Vilkår", "Vilkår", "Conditions"),
                new(
                    "Hvilke vilkår skal stå i bevillingene, og hvordan tar dere hensyn til barn og unge og til arrangementer der de er?",
                    "Kva for vilkår skal stå i løyva, og korleis tek de omsyn til barn og unge og til arrangement der dei er?",
                    "Which conditions are to stand in the licences, and how do you consider children and young people and the events that they come to?")).By("alkoholloven-1-7a", "alkoholloven-4-3"),
            Ask("uttalelser",
                new("Uttalelser om søknader", "Fråsegner om søknader", "Statements on applications"),
                new(
                    "Hvordan henter dere inn uttalelser fra politiet og sosialtjenesten, og hva gjør dere med dem?",
                    "Korleis hentar de inn fråsegner frå politiet og sosialtenesta, og kva gjer de med dei?",
                    "How do you obtain statements from the police and the social services, and what do you do with them?")).By("alkoholloven-1-7"),
            Ask("kontroll",
                new("Kontroll", "Kontroll", "Control"),
                new(
                    "Hvem kontrollerer salgs- og skjenkestedene, hvor ofte, og hvordan kontrolleres aldersgrensene?",
                    "Kven kontrollerer sals- og skjenkestadene, kor ofte, og korleis blir aldersgrensene kontrollerte?",
                    "Who controls places of sale and serving, how often, and how are the age limits controlled?")).By("alkoholloven-1-9", "alkoholloven-1-5"),
            Ask("reaksjoner",
                new("Prikker og inndragning", "Prikkar og inndraging", "Penalty points and withdrawal"),
                new(
                    "Hvordan følger dere opp brudd, og hvem har myndighet til å gi prikker og trekke en bevilling tilbake?",
                    "Korleis følgjer de opp brot, og kven har mynde til å gi prikkar og dra inn eit løyve?",
                    "How do you follow up breaches, and who has the authority to give penalty points and withdraw a licence?")).By("alkoholforskriften-10-1", "alkoholloven-1-8"),
            Ask("ansvarlig",
                new("Ansvarlig alkoholhåndtering", "Ansvarleg alkoholhandtering", "Responsible serving"),
                new(
                    "Hvordan samarbeider kommune, politi og bransje om ansvarlig alkoholhåndtering og trygt uteliv?",
                    "Korleis samarbeider kommune, politi og bransje om ansvarleg alkoholhandtering og trygt uteliv?",
                    "How do the municipality, the police and the trade work together on responsible serving and a safe nightlife?")),
            Fill(PlanMatter.Licensing),
        ]);
}
