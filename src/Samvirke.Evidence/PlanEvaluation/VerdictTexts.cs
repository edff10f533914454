using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>What a plan can answer, as sentences that one understands without knowing statistics.</summary>
public static class VerdictTexts
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    /// <summary>The name of a design.</summary>
    public static LocalizedText Of(StudyDesign design) => design switch
    {
        StudyDesign.BeforeAfter => new("før og etter, uten noen å sammenligne med", "før og etter, utan nokon å samanlikne med", "before and after, with nobody to compare with"),
        StudyDesign.ComparisonAfter => new("sammenligning bare etterpå", "samanlikning berre etterpå", "comparison afterwards only"),
        StudyDesign.ComparisonBeforeAfter => new("endring sammenlignet med endring hos andre", "endring samanlikna med endring hos andre", "change compared with the change of others"),
        StudyDesign.StaggeredStart => new("start til ulik tid, uten loddtrekning", "start til ulik tid, utan loddtrekning", "start at different times, without lots"),
        StudyDesign.LotsBetweenPeople => new("loddtrekning mellom personer", "loddtrekning mellom personar", "lots between people"),
        StudyDesign.LotsBetweenClusters => new("loddtrekning mellom skoler eller kommuner", "loddtrekning mellom skular eller kommunar", "lots between schools or municipalities"),
        StudyDesign.SteppedWedge => new("trinnvis innføring, der loddet avgjør rekkefølgen", "trinnvis innføring, der loddet avgjer rekkjefølgja", "stepped wedge, in which lots decide the order"),
        _ => throw new ArgumentOutOfRangeException(nameof(design), design, "No such design."),
    };

    /// <summary>What has to be otherwise.</summary>
    public static LocalizedText Of(DesignStep step) => step switch
    {
        DesignStep.BeginInTurn => new("la noen begynne senere enn andre", "la nokon byrje seinare enn andre", "let some begin later than others"),
        DesignStep.LetSomeWait => new("la noen være uten så lenge det måles", "la nokon vere utan så lenge det blir målt", "let some go without as long as is measured"),
        DesignStep.DrawLots => new("trekk lodd", "trekk lodd", "draw lots"),
        DesignStep.FindComparison => new("finn noen å sammenligne med som ikke får tiltaket", "finn nokon å samanlikne med som ikkje får tiltaket", "find somebody to compare with who does not get the measure"),
        DesignStep.MeasureBefore => new("mål også før dere begynner", "mål også før de byrjar", "measure before you begin too"),
        DesignStep.TakeInMore => new("ta med flere", "ta med fleire", "take in more"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };

    /// <summary>The verdict, in a sentence or two.</summary>
    public static LocalizedText Of(StudyVerdict verdict) => verdict switch
    {
        StudyVerdict.Open => new(
            "Svar på flere spørsmål, så sier vi hva planen kan gi svar på.", "Svar på fleire spørsmål, så seier vi kva planen kan gi svar på.", "Answer more questions, and we say what the plan can answer."),
        StudyVerdict.Answers { Size.Power: { } power } => new(
            $"Planen kan gi svar. Virker tiltaket så mye som dere håper, blir det oppdaget i omtrent {OfHundred(power)} av 100 tilfeller.",
            $"Planen kan gi svar. Verkar tiltaket så mykje som de håper, blir det oppdaga i om lag {OfHundred(power)} av 100 tilfelle.",
            $"The plan can answer. If the measure does as much as you hope, it is found in about {OfHundred(power)} of 100 cases."),
        StudyVerdict.TooSmall { Size.Power: { } power } => new(
            $"Det er for få. Selv om tiltaket virker så mye som dere håper, blir det oppdaget bare i omtrent {OfHundred(power)} av 100 tilfeller.",
            $"Det er for få. Sjølv om tiltaket verkar så mykje som de håper, blir det oppdaga berre i om lag {OfHundred(power)} av 100 tilfelle.",
            $"There are too few. Even if the measure does as much as you hope, it is found in only about {OfHundred(power)} of 100 cases."),
        StudyVerdict.TooSmall => new(
            "Det er for få til å si noe om usikkerheten. Ta med flere.", "Det er for få til å seie noko om uvissa. Ta med fleire.", "There are too few to say anything of the uncertainty. Take in more."),
        StudyVerdict.CannotTell { Design: StudyDesign.BeforeAfter } => new(
            "Slik kan ingen vite om en endring kommer av tiltaket, eller ville ha kommet uansett. Flere deltakere hjelper ikke.",
            "Slik kan ingen vite om ei endring kjem av tiltaket, eller ville ha kome uansett. Fleire deltakarar hjelper ikkje.",
            "In this way nobody can know whether a change is due to the measure or would have come anyhow. More participants do not help."),
        StudyVerdict.CannotTell => new(
            "Slik kan ingen vite om en forskjell kommer av tiltaket, eller var der på forhånd. Flere deltakere hjelper ikke.",
            "Slik kan ingen vite om ein skilnad kjem av tiltaket, eller var der på førehand. Fleire deltakarar hjelper ikkje.",
            "In this way nobody can know whether a difference is due to the measure or was there beforehand. More participants do not help."),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };

    /// <summary>The least change that is found, as people of a hundred or in the unit of the outcome; nothing where none is.</summary>
    public static LocalizedText? LeastChange(StudySize size, OutcomeSort sort) => size.LeastChange is not { } least ? null : sort == OutcomeSort.Proportion
        ? new(
            $"Minste endring som oppdages i 80 av 100 tilfeller, er {Number(100 * least, Norwegian)} av 100 personer.",
            $"Minste endring som blir oppdaga i 80 av 100 tilfelle, er {Number(100 * least, Norwegian)} av 100 personar.",
            $"The least change that is found in 80 of 100 cases is {Number(100 * least, CultureInfo.InvariantCulture)} of 100 people.")
        : new(
            $"Minste endring som oppdages i 80 av 100 tilfeller, er {Number(least, Norwegian)} i utfallets enhet.",
            $"Minste endring som blir oppdaga i 80 av 100 tilfelle, er {Number(least, Norwegian)} i eininga til utfallet.",
            $"The least change that is found in 80 of 100 cases is {Number(least, CultureInfo.InvariantCulture)} in the unit of the outcome.");

    /// <summary>How what stands in the way is called.</summary>
    public static LocalizedText Of(Hindrance barrier) => barrier switch
    {
        Hindrance.Time => new("Tid", "Tid", "Time"),
        Hindrance.ControlGroup => new("Noen å sammenligne med", "Nokon å samanlikne med", "Somebody to compare with"),
        Hindrance.ConcurrentMeasures => new("Andre tiltak samtidig", "Andre tiltak samstundes", "Other measures at the same time"),
        Hindrance.Competence => new("Kompetanse", "Kompetanse", "Competence"),
        Hindrance.Resources => new("Ressurser", "Ressursar", "Resources"),
        _ => throw new ArgumentOutOfRangeException(nameof(barrier), barrier, "No such hindrance."),
    };

    /// <summary>What helps where it is not dealt with.</summary>
    public static LocalizedText Help(HindranceStanding standing) => standing.Hindrance switch
    {
        Hindrance.Time => new(
            "Sett av tid til å planlegge, til å måle før dere begynner, og til å måle etterpå. Uten måling på forhånd er det svakere, uansett hvor mange som er med.",
            "Set av tid til å planleggje, til å måle før de byrjar, og til å måle etterpå. Utan måling på førehand er det svakare, uansett kor mange som er med.",
            "Set time aside for planning, for measuring before you begin, and for measuring afterwards. Without a measurement beforehand it is weaker, however many take part."),
        Hindrance.ControlGroup => new(
            "Se hvilke måter som ligger nærmest, og hva som må være annerledes. Flere kommuner kan gå sammen.",
            "Sjå kva måtar som ligg nærmast, og kva som må vere annleis. Fleire kommunar kan gå saman.",
            "See which ways are nearest, and what has to be otherwise. Several municipalities can go together."),
        Hindrance.ConcurrentMeasures when standing.Left == 0 => new(
            "Svar på hvem tiltaket er for, hvor og når, så leter registeret etter andre tiltak for de samme.",
            "Svar på kven tiltaket er for, kvar og når, så leitar registeret etter andre tiltak for dei same.",
            "Answer whom the measure is for, where and when, and the register looks for other measures for the same people."),
        Hindrance.ConcurrentMeasures => new(
            $"Skriv hva dere gjør med {(standing.Left == 1 ? "ett tiltak" : $"{standing.Left} tiltak")} som de samme får samtidig: hold det utenfor, la begge grupper få det, eller mål hvem som får det.",
            $"Skriv kva de gjer med {(standing.Left == 1 ? "eitt tiltak" : $"{standing.Left} tiltak")} som dei same får samstundes: hald det utanfor, la begge gruppene få det, eller mål kven som får det.",
            $"Write what you do about {(standing.Left == 1 ? "one measure" : $"{standing.Left} measures")} that the same people get at the same time: keep it out, let both groups have it, or measure who gets it."),
        Hindrance.Competence => new(
            "Skriv hvem som kan gjennomføre, analysere og vurdere. Mangler dere noen, kan kompetansesenteret i regionen, et universitet eller en høyskole hjelpe.",
            "Skriv kven som kan gjennomføre, analysere og vurdere. Manglar de nokon, kan kompetansesenteret i regionen, eit universitet eller ein høgskule hjelpe.",
            "Write who can carry out, analyse and judge. If you lack somebody, the competence centre of the region or a university can help."),
        Hindrance.Resources => new(
            "Skriv hvilke stillinger og penger som er satt av til å planlegge, gjennomføre og evaluere.",
            "Skriv kva stillingar og pengar som er sette av til å planleggje, gjennomføre og evaluere.",
            "Write which posts and what money are set aside for planning, carrying out and evaluating."),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No such hindrance."),
    };

    /// <summary>Never all or none: a figure that rests on guesses is not certain.</summary>
    private static string OfHundred(double power) => Math.Clamp((int)Math.Round(100 * power), 1, 99).ToString(CultureInfo.InvariantCulture);

    private static string Number(double value, CultureInfo culture) => value.ToString(value >= 10 ? "0" : "0.#", culture) is "0" ? value.ToString("G2", culture) : value.ToString(value >= 10 ? "0" : "0.#", culture);
}
