using static Samvirke.Municipality.BuildPlan.PlanPiece;

namespace Samvirke.Municipality.BuildPlan.Sections;

/// <summary>Sections that several sorts of plan have.</summary>
internal static class CommonSections
{
    public static readonly PlanSection Law = new(
        "lov",
        new("Hva loven krever", "Kva lova krev", "What the law demands"),
        new(
            "Kravene under er hentet fra lovene. Dere trenger bare å si hvordan planen møter dem.",
            "Krava under er henta frå lovene. De treng berre å seie korleis planen møter dei.",
            "The demands below come from the laws. You need only say how the plan meets them."),
        [
            Fill(PlanMatter.Requirements),
            Fill(PlanMatter.SamePlan),
            Ask("oppfyller",
                new("Slik møter planen kravene", "Slik møter planen krava", "How the plan meets the demands"),
                new(
                    "Hvilke av kravene skal denne planen møte, og hvilke møter dere i andre planer?",
                    "Kva for krav skal denne planen møte, og kva for krav møter de i andre planar?",
                    "Which of the demands is this plan to meet, and which do you meet in other plans?")),
            Fill(PlanMatter.Duties),
        ]);

    public static readonly PlanSection Have = new(
        "har",
        new("Det vi har", "Det vi har", "What we have"),
        new(
            "Det kommunen har ført i registeret, står i tabellene. Mangler noe, fører dere det i registeret én gang, så står det i alle planer.",
            "Det kommunen har ført i registeret, står i tabellane. Manglar noko, fører de det i registeret éin gong, så står det i alle planar.",
            "What the municipality has entered in the register stands in the tables. If something is missing, enter it in the register once, and it stands in every plan."),
        [
            Fill(PlanMatter.Services),
            Fill(PlanMatter.LocalMeasures),
            Ask("virker",
                new("Det som virker", "Det som verkar", "What works"),
                new(
                    "Hva virker godt i dag, og hvordan vet dere det?",
                    "Kva verkar godt i dag, og korleis veit de det?",
                    "What works well today, and how do you know?")),
        ]);

    public static readonly PlanSection Missing = new(
        "mangler",
        new("Det som mangler", "Det som manglar", "What is missing"),
        new(
            "Tabellen viser det kildene sier mangler for kommuner, og det som kan ventes ut fra registeret. Dere vet best om det gjelder hos dere; ta bort radene som ikke gjør det.",
            "Tabellen viser det kjeldene seier manglar for kommunar, og det ein kan vente ut frå registeret. De veit best om det gjeld hos dykk; ta bort radene som ikkje gjer det.",
            "The table shows what sources say is missing for municipalities, and what can be expected from the register. You know best whether that is so with you; remove the rows that are not."),
        [
            Fill(PlanMatter.Missing),
            Ask("prioritert",
                new("Det vi vil gjøre noe med", "Det vi vil gjere noko med", "What we will do something about"),
                new(
                    "Hva av dette vil dere gjøre noe med i perioden, og hva lar dere ligge?",
                    "Kva av dette vil de gjere noko med i perioden, og kva lèt de liggje?",
                    "What of this will you do something about in the period, and what will you leave?")),
        ]);

    public static readonly PlanSection Roles = new(
        "ansvar",
        new("Hvem gjør hva", "Kven gjer kva", "Who does what"),
        new(
            "Skriv funksjoner og kontorer, ikke navn på personer. Da gjelder planen også når noen slutter.",
            "Skriv funksjonar og kontor, ikkje namn på personar. Då gjeld planen også når nokon sluttar.",
            "Write functions and offices, not names of persons. Then the plan holds when somebody leaves too."),
        [
            Fill(PlanMatter.Functions),
            Fill(PlanMatter.Structures),
            Fill(PlanMatter.Possible),
            Ask("fordeling",
                new("Ansvar i kommunen", "Ansvar i kommunen", "Responsibilities in the municipality"),
                new(
                    "Hvem har ansvaret for hva, og hvem samordner?",
                    "Kven har ansvaret for kva, og kven samordnar?",
                    "Who answers for what, and who coordinates?")),
            Ask("samarbeid",
                new("Samarbeid", "Samarbeid", "Collaboration"),
                new(
                    "Hvordan samarbeider dere med skole, barnevern, helsetjeneste, NAV, politi, frivillige og nabokommuner? Hvem kaller inn, og hvor ofte møtes dere?",
                    "Korleis samarbeider de med skule, barnevern, helseteneste, NAV, politi, frivillige og nabokommunar? Kven kallar inn, og kor ofte møtest de?",
                    "How do you work together with schools, child welfare, health services, NAV, the police, voluntary organisations and neighbouring municipalities? Who calls the meetings, and how often do you meet?")),
            Fill(PlanMatter.Support),
        ]);

    public static readonly PlanSection Goals = new(
        "mal",
        new("Mål og tiltak", "Mål og tiltak", "Goals and measures"),
        new(
            "Skriv målene først. Hvert tiltak har en som svarer for det, og en frist.",
            "Skriv måla først. Kvart tiltak har ein som svarar for det, og ein frist.",
            "Write the goals first. Each measure has somebody who answers for it, and a deadline."),
        [
            Ask("mal",
                new("Mål", "Mål", "Goals"),
                new(
                    "Hva skal være annerledes når perioden er over, for hvem, og hvordan ser dere det?",
                    "Kva skal vere annleis når perioden er over, for kven, og korleis ser de det?",
                    "What is to be different when the period is over, for whom, and how will you see it?")),
            new Measures(),
            Fill(PlanMatter.Advice),
            Fill(PlanMatter.Grants),
        ]);

    public static readonly PlanSection Participation = new(
        "medvirkning",
        new("Medvirkning fra unge", "Medverknad frå unge", "Young people’s participation"),
        new(
            "Skriv hva de unge sa, og hva det førte til. Skriv ingenting som gjør at noen kan kjennes igjen.",
            "Skriv kva dei unge sa, og kva det førte til. Skriv ingenting som gjer at nokon kan kjennast att.",
            "Write what young people said, and what it led to. Write nothing by which somebody can be recognised."),
        [
            Ask("spurt",
                new("Slik har unge vært med", "Slik har unge vore med", "How young people have taken part"),
                new(
                    "Hvem har dere spurt, hvordan, og hva sa de?",
                    "Kven har de spurt, korleis, og kva sa dei?",
                    "Whom have you asked, how, and what did they say?")),
            Ask("endret",
                new("Det som ble endret", "Det som vart endra", "What was changed"),
                new(
                    "Hva ble annerledes i planen på grunn av det de sa, og hvordan har de fått svar?",
                    "Kva vart annleis i planen på grunn av det dei sa, og korleis har dei fått svar?",
                    "What became different in the plan because of what they said, and how have they been answered?")),
            Fill(PlanMatter.Participation),
        ]);

    public static readonly PlanSection Knowledge = new(
        "kunnskap",
        new("Kunnskap og evaluering", "Kunnskap og evaluering", "Knowledge and evaluation"),
        new(
            "Bestem nå hvordan dere skal finne ut om tiltakene virker. Det er vanskelig å finne ut etterpå.",
            "Avgjer no korleis de skal finne ut om tiltaka verkar. Det er vanskeleg å finne ut etterpå.",
            "Decide now how you will find out whether the measures work. It is hard to find out afterwards."),
        [
            Ask("bygger",
                new("Kunnskapen vi bygger på", "Kunnskapen vi byggjer på", "The knowledge that we build on"),
                new(
                    "Hva vet man om virkningen av tiltakene dere har valgt? Skriv kilden.",
                    "Kva veit ein om verknaden av tiltaka de har valt? Skriv kjelda.",
                    "What is known of the effect of the measures that you have chosen? Write the source.")),
            Ask("evaluering",
                new("Evaluering", "Evaluering", "Evaluation"),
                new(
                    "Hvordan skal dere finne ut om tiltakene virker: med hvilke tall, målt når, og av hvem?",
                    "Korleis skal de finne ut om tiltaka verkar: med kva for tal, målte når, og av kven?",
                    "How will you find out whether the measures work: by which figures, measured when, and by whom?")),
            Fill(PlanMatter.Guidance),
        ]);

    public static readonly PlanSection FollowUp = new(
        "oppfolging",
        new("Oppfølging og rapportering", "Oppfølging og rapportering", "Follow-up and reporting"),
        new(
            "En plan som ingen spør etter, blir liggende. Si hvem som spør, og når.",
            "Ein plan som ingen spør etter, blir liggjande. Sei kven som spør, og når.",
            "A plan that nobody asks about is left lying. Say who asks, and when."),
        [
            Ask("rapport",
                new("Rapportering", "Rapportering", "Reporting"),
                new(
                    "Hvem får rapport om planen, om hva, og hvor ofte?",
                    "Kven får rapport om planen, om kva, og kor ofte?",
                    "Who receives reports on the plan, about what, and how often?")),
            Ask("revisjon",
                new("Når planen skal endres", "Når planen skal endrast", "When the plan is to be revised"),
                new(
                    "Når skal planen gås gjennom på nytt, og hvem har ansvaret for det?",
                    "Når skal planen gåast gjennom på nytt, og kven har ansvaret for det?",
                    "When is the plan to be gone through again, and who answers for that?")),
        ]);
}
