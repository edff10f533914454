using static Samvirke.Municipality.BuildPlan.PlanPiece;

namespace Samvirke.Municipality.BuildPlan.Sections;

/// <summary>The sections that plans which a municipal council adopts begin with.</summary>
internal static class OpeningSections
{
    public static readonly PlanSection Short = new(
        "kort",
        new("Kort om planen", "Kort om planen", "The plan in short"),
        new(
            "Det er dette mange leser. Skriv det gjerne til slutt.",
            "Det er dette mange les. Skriv det gjerne til slutt.",
            "This is what many read. You may well write it last."),
        [
            Ask("periode",
                new("Planperiode", "Planperiode", "Period"),
                new("Hvilke år skal planen gjelde for?", "Kva for år skal planen gjelde for?", "Which years is the plan for?")) with { IsShort = true },
            Ask("vil",
                new("Dette vil vi", "Dette vil vi", "What we want"),
                new(
                    "Hva vil kommunen oppnå i perioden? To–tre setninger er nok.",
                    "Kva vil kommunen oppnå i perioden? To–tre setningar er nok.",
                    "What does the municipality want to achieve in the period? Two or three sentences will do.")),
            Ask("gjelder",
                new("Hvem planen gjelder", "Kven planen gjeld", "Whom the plan concerns"),
                new(
                    "Hvem er planen for, og hvilke deler av kommunen og hvilke samarbeidspartnere er med?",
                    "Kven er planen for, og kva for delar av kommunen og kva for samarbeidspartnarar er med?",
                    "Whom is the plan for, and which parts of the municipality and which partners take part?")),
        ]);

    public static readonly PlanSection Anchoring = new(
        "forankring",
        new("Forankring", "Forankring", "Political and administrative support"),
        new(
            "Planen virker når både politikere og ledere står bak den, og det er klart hvem som har ansvaret.",
            "Planen verkar når både politikarar og leiarar står bak han, og det er klart kven som har ansvaret.",
            "The plan works when both politicians and leaders stand behind it, and it is clear who is responsible."),
        [
            Ask("politisk",
                new("Politisk forankring", "Politisk forankring", "Political support"),
                new(
                    "Hvem vedtar planen, og hvilket utvalg følger den opp?",
                    "Kven vedtek planen, og kva for utval følgjer han opp?",
                    "Who adopts the plan, and which committee follows it up?")),
            Ask("administrativ",
                new("Administrativ forankring", "Administrativ forankring", "Administrative support"),
                new(
                    "Hvilken leder har ansvaret, og hvilket kontor holder arbeidet i gang?",
                    "Kva for leiar har ansvaret, og kva for kontor held arbeidet i gang?",
                    "Which leader is responsible, and which office keeps the work going?")),
            Ask("sammenheng",
                new("Sammenheng med andre planer", "Samanheng med andre planar", "How it goes with other plans"),
                new(
                    "Hvordan henger planen sammen med planstrategien, kommuneplanen, økonomiplanen og andre planer?",
                    "Korleis heng planen saman med planstrategien, kommuneplanen, økonomiplanen og andre planar?",
                    "How does the plan go with the planning strategy, the municipal master plan, the financial plan and other plans?")),
            Fill(PlanMatter.Plans),
        ]);
}
