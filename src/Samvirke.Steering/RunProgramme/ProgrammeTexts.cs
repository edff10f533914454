using Samvirke.Register.Texts;

namespace Samvirke.Steering.RunProgramme;

/// <summary>The words for what a programme is made of, on pages and on paper.</summary>
public static class ProgrammeTexts
{
    public static readonly LocalizedText Name = new("Navn", "Namn", "Name");
    public static readonly LocalizedText About = new("Hva det er", "Kva det er", "What it is");
    public static readonly LocalizedText Basis = new("Satt opp ut fra", "Sett opp ut frå", "Set up from");
    public static readonly LocalizedText ReportsTo = new("Rapporterer til", "Rapporterer til", "Reports to");
    public static readonly LocalizedText Mandate = new("Mandat", "Mandat", "Mandate");
    public static readonly LocalizedText MandateNumber = new("Mandat, versjon {0}", "Mandat, versjon {0}", "Mandate, version {0}");
    public static readonly LocalizedText Purpose = new("Formål", "Føremål", "Purpose");
    public static readonly LocalizedText Tasks = new("Oppgaver", "Oppgåver", "Tasks");
    public static readonly LocalizedText Limits = new("Rammer", "Rammer", "Limits");
    public static readonly LocalizedText Period = new("Periode", "Periode", "Period");
    public static readonly LocalizedText ApprovedBy = new("Godkjent av {0} {1}", "Godkjent av {0} {1}", "Approved by {0} on {1}");
    public static readonly LocalizedText NotApproved = new("Utkast, ikke godkjent", "Utkast, ikkje godkjent", "Draft, not approved");
    public static readonly LocalizedText FromDay = new("fra {0}", "frå {0}", "from {0}");
    public static readonly LocalizedText ToDay = new("til {0}", "til {0}", "until {0}");
    public static readonly LocalizedText FromTo = new("{0} til {1}", "{0} til {1}", "{0} to {1}");
    public static readonly LocalizedText Forums = new("Fora", "Forum", "Forums");
    public static readonly LocalizedText Forum = new("Forum", "Forum", "Forum");
    public static readonly LocalizedText SortOf = new("Slag", "Slag", "Sort");
    public static readonly LocalizedText Task = new("Oppgave", "Oppgåve", "Task");
    public static readonly LocalizedText Members = new("Deltakere", "Deltakarar", "Members");
    public static readonly LocalizedText Post = new("Stilling eller enhet", "Stilling eller eining", "Post or unit");
    public static readonly LocalizedText YouthVoice = new("stemme for unge", "stemme for unge", "voice of young people");
    public static readonly LocalizedText Leader = new("Leder", "Leiar", "Leader");
    public static readonly LocalizedText Rotates = new("ledelsen går på omgang", "leiinga går på omgang", "the lead rotates");
    public static readonly LocalizedText Meets = new("Hvor ofte det møtes", "Kor ofte det møtest", "How often it meets");
    public static readonly LocalizedText Decides = new("Hvordan det beslutter", "Korleis det avgjer", "How it decides");
    public static readonly LocalizedText Closed = new("nedlagt", "nedlagd", "closed");
    public static readonly LocalizedText Portfolio = new("Portefølje", "Portefølje", "Portfolio");
    public static readonly LocalizedText Initiative = new("Initiativ", "Initiativ", "Initiative");
    public static readonly LocalizedText FollowUp = new("Hvor langt det er kommet", "Kor langt det er kome", "How far it has come");
    public static readonly LocalizedText PutBack = new("Satt tilbake", "Sett tilbake", "Put back");
    public static readonly LocalizedText PutBackTo = new("Til versjon {0}, {1}: {2}", "Til versjon {0}, {1}: {2}", "To version {0}, {1}: {2}");
    public static readonly LocalizedText StageLabel = new("Trinn", "Steg", "Stage");
    public static readonly LocalizedText Links = new("Henger sammen med", "Heng saman med", "Has to do with");
    public static readonly LocalizedText Moves = new("Hvordan det kom dit", "Korleis det kom dit", "How it came there");
    public static readonly LocalizedText Evaluations = new("Evalueringer", "Evalueringar", "Evaluations");
    public static readonly LocalizedText EvaluationNumber = new("Evaluering {0}", "Evaluering {0}", "Evaluation {0}");
    public static readonly LocalizedText SetAside = new("Satt til side: {0}", "Sett til side: {0}", "Set aside: {0}");
    public static readonly LocalizedText Sure = new("sikkerhet: {0}", "sikkerheit: {0}", "certainty: {0}");
    public static readonly LocalizedText Plan = new("Planlagte år", "Planlagde år", "Planned years");
    public static readonly LocalizedText Priority = new("Prioritering", "Prioritering", "Priority");
    public static readonly LocalizedText Criteria = new("Kriterier", "Kriterium", "Criteria");
    public static readonly LocalizedText Criterion = new("Kriterium", "Kriterium", "Criterion");
    public static readonly LocalizedText Weight = new("Vekt", "Vekt", "Weight");
    public static readonly LocalizedText LowIsBest = new("lavt er best", "lågt er best", "low is best");
    public static readonly LocalizedText ChosenBy = new("Bestemt av {0} {1}", "Bestemt av {0} {1}", "Chosen by {0} on {1}");
    public static readonly LocalizedText Sum = new("Samlet, 1–5", "Samla, 1–5", "Together, 1–5");
    public static readonly LocalizedText NotRated = new("ikke vurdert", "ikkje vurdert", "not rated");
    public static readonly LocalizedText Lacking = new("mangler {0} av {1} vurderinger", "manglar {0} av {1} vurderingar", "{0} of {1} ratings are missing");
    public static readonly LocalizedText Resources = new("Ressurser", "Ressursar", "Resources");
    public static readonly LocalizedText Organisation = new("Etat", "Etat", "Organisation");
    public static readonly LocalizedText WholeProgramme = new("Programmet som helhet", "Programmet som heilskap", "The programme as a whole");
    public static readonly LocalizedText For = new("Til", "Til", "For");
    public static readonly LocalizedText PersonYears = new("Årsverk", "Årsverk", "Person-years");
    public static readonly LocalizedText Kroner = new("Kroner", "Kroner", "Kroner");
    public static readonly LocalizedText PutIn = new("{0} årsverk, {1} kroner", "{0} årsverk, {1} kroner", "{0} person-years, {1} kroner");
    public static readonly LocalizedText Total = new("Sum", "Sum", "Total");
    public static readonly LocalizedText Decisions = new("Beslutninger", "Avgjerder", "Decisions");
    public static readonly LocalizedText Day = new("Dag", "Dag", "Day");
    public static readonly LocalizedText Place = new("Sted", "Stad", "Place");
    public static readonly LocalizedText Matter = new("Sak", "Sak", "Matter");
    public static readonly LocalizedText Minutes = new("Referat", "Referat", "Minutes");
    public static readonly LocalizedText Decided = new("Vedtak", "Vedtak", "Decision");
    public static readonly LocalizedText Why = new("Begrunnelse", "Grunngiving", "Reason");
    public static readonly LocalizedText Dissents = new("Uenige", "Usamde", "Dissent");
    public static readonly LocalizedText Responsible = new("Hvem svarer for det", "Kven svarar for det", "Who answers for it");
    public static readonly LocalizedText Due = new("Frist", "Frist", "Deadline");
    public static readonly LocalizedText Roadmap = new("Veikart", "Vegkart", "Roadmap");
    public static readonly LocalizedText NothingWritten = new("Ikke skrevet ennå.", "Ikkje skrive enno.", "Not written yet.");
    public static readonly LocalizedText None = new("Ingen ennå.", "Ingen enno.", "None yet.");
    public static readonly LocalizedText Lacks = new("Dette mangler", "Dette manglar", "What is lacking");
    public static readonly LocalizedText PaperLead = new("Programmet slik det sto {0}. Sekretariatet ligger hos {1}.", "Programmet slik det stod {0}. Sekretariatet ligg hos {1}.", "The programme as it stood on {0}. The secretariat lies with {1}.");

    /// <summary>How far an initiative has come.</summary>
    public static LocalizedText Of(Stage stage) => stage switch
    {
        Stage.Idea => new("Idé", "Idé", "Idea"),
        Stage.Development => new("Utvikling", "Utvikling", "Development"),
        Stage.Trial => new("Utprøving", "Utprøving", "Trial"),
        Stage.Evaluation => new("Evaluering", "Evaluering", "Evaluation"),
        Stage.Recommended => new("Anbefalt", "Tilrådd", "Recommended"),
        Stage.InUse => new("I bruk", "I bruk", "In use"),
        Stage.Stopped => new("Stoppet", "Stoppa", "Stopped"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No stage."),
    };

    /// <summary>What a forum is for.</summary>
    public static LocalizedText Of(ForumSort sort) => sort switch
    {
        ForumSort.Board => new("Styre", "Styre", "Board"),
        ForumSort.ReferenceGroup => new("Referansegruppe", "Referansegruppe", "Reference group"),
        ForumSort.WorkingGroup => new("Arbeidsgruppe", "Arbeidsgruppe", "Working group"),
        ForumSort.Secretariat => new("Sekretariat", "Sekretariat", "Secretariat"),
        ForumSort.Other => new("Annet", "Anna", "Other"),
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "No sort."),
    };

    /// <summary>How a forum decides.</summary>
    public static LocalizedText Of(DecisionRule rule) => rule switch
    {
        DecisionRule.Consensus => new("Alle må være enige", "Alle må vere samde", "All must agree"),
        DecisionRule.Majority => new("Flertallet bestemmer", "Fleirtalet bestemmer", "The majority decides"),
        DecisionRule.Leader => new("Lederen bestemmer når alle er hørt", "Leiaren bestemmer når alle er høyrde", "The leader decides when all are heard"),
        DecisionRule.EachInOwnLine => new("Forumet samordner; hver avgjør i sin egen linje", "Forumet samordnar; kvar avgjer i si eiga linje", "The forum coordinates; each decides in its own line"),
        DecisionRule.Advises => new("Forumet gir råd og bestemmer ikke", "Forumet gir råd og bestemmer ikkje", "The forum advises and does not decide"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No rule."),
    };

    /// <summary>How sure a finding is.</summary>
    public static LocalizedText Of(Certainty certainty) => certainty switch
    {
        Certainty.High => new("Høy", "Høg", "High"),
        Certainty.Moderate => new("Middels", "Middels", "Moderate"),
        Certainty.Low => new("Lav", "Låg", "Low"),
        Certainty.VeryLow => new("Svært lav", "Svært låg", "Very low"),
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "No certainty."),
    };

    /// <summary>Whether an evaluation carries.</summary>
    public static LocalizedText Of(EvaluationVerdict verdict) => verdict switch
    {
        EvaluationVerdict.Carries => new("Den bærer en anbefaling", "Ho ber ei tilråding", "It carries a recommendation"),
        EvaluationVerdict.Undecided => new("Den kan ikke si om initiativet virker", "Ho kan ikkje seie om initiativet verkar", "It cannot say whether the initiative works"),
        EvaluationVerdict.DoesNotCarry => new("Den bærer ikke en anbefaling", "Ho ber ikkje ei tilråding", "It does not carry a recommendation"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No verdict."),
    };

    /// <summary>What a programme lacks.</summary>
    public static LocalizedText Of(ProgrammeGap gap) => gap switch
    {
        ProgrammeGap.NoMandate => new("Programmet har ikke noe mandat.", "Programmet har ikkje noko mandat.", "The programme has no mandate."),
        ProgrammeGap.NotApproved => new("Ingen har godkjent mandatet.", "Ingen har godkjent mandatet.", "Nobody has approved the mandate."),
        ProgrammeGap.MandateIsOver => new("Perioden som mandatet gjelder for, er ute.", "Perioden som mandatet gjeld for, er ute.", "The period of the mandate is over."),
        ProgrammeGap.NoBoard => new("Programmet har ikke noe styre med deltakere.", "Programmet har ikkje noko styre med deltakarar.", "The programme has no board with members."),
        ProgrammeGap.NobodyDecides => new("Ingen av foraene kan bestemme noe.", "Ingen av foruma kan bestemme noko.", "None of the forums can decide anything."),
        ProgrammeGap.NoYouthVoice => new("Unge har ingen stemme i programmet.", "Unge har inga stemme i programmet.", "Young people have no voice in the programme."),
        ProgrammeGap.NoSecretariat => new("Programmet har ikke noe sekretariat blant foraene.", "Programmet har ikkje noko sekretariat blant foruma.", "The programme has no secretariat among its forums."),
        ProgrammeGap.NoInitiatives => new("Porteføljen er tom.", "Porteføljen er tom.", "The portfolio is empty."),
        ProgrammeGap.NoCriteria => new("Styret har ikke valgt hva det prioriterer etter.", "Styret har ikkje valt kva det prioriterer etter.", "The board has not chosen what to rank by."),
        ProgrammeGap.Unrated => new("Noen initiativ mangler vurderinger.", "Nokre initiativ manglar vurderingar.", "Some initiatives lack ratings."),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "No gap."),
    };

    /// <summary>Why an initiative stays where it is, and what it would take.</summary>
    public static LocalizedText Of(GateRefusal refusal) => refusal switch
    {
        GateRefusal.NoWay each => AnswerTexts.Filled(
            new("Fra «{0}» kan et initiativ ikke gå rett til «{1}». Det går ett trinn fram, tilbake, eller stopper.", "Frå «{0}» kan eit initiativ ikkje gå rett til «{1}». Det går eitt steg fram, tilbake, eller stoppar.", "From “{0}” an initiative cannot go straight to “{1}”. It goes one stage on, back, or stops."),
            Of(each.From), Of(each.To)),
        GateRefusal.NoEvaluation each => AnswerTexts.Filled(
            new(
                "Ingen evaluering er skrevet inn, og da kan det ikke bli «{0}». Skriv inn en evaluering med design, funn, hvor sikkert det er, og hvor den kan leses.",
                "Inga evaluering er skriven inn, og då kan det ikkje bli «{0}». Skriv inn ei evaluering med design, funn, kor sikkert det er, og kvar ho kan lesast.",
                "No evaluation is written, so it cannot become “{0}”. Write an evaluation with design, finding, how sure it is, and where it can be read."),
            Of(each.To)),
        GateRefusal.NotCarried each => AnswerTexts.Filled(
            new(
                "Evalueringene som er skrevet inn, bærer det ikke ({1}), og da kan det ikke bli «{0}». Det trengs en evaluering som gjør det. Ellers kan initiativet gå tilbake eller stoppe.",
                "Evalueringane som er skrivne inn, ber det ikkje ({1}), og då kan det ikkje bli «{0}». Det trengst ei evaluering som gjer det. Elles kan initiativet gå tilbake eller stoppe.",
                "The evaluations that are written do not carry it ({1}), so it cannot become “{0}”. It takes one that does. Otherwise the initiative can go back or stop."),
            Of(each.To), AnswerTexts.Same(string.Join(", ", each.Evaluations.Select(evaluation => evaluation.Number)))),
        GateRefusal.NoReason { To: Stage.Stopped } => new("Skriv hvorfor initiativet stopper. Andre kan lære av det.", "Skriv kvifor initiativet stoppar. Andre kan lære av det.", "Write why the initiative stops. Others can learn from it."),
        GateRefusal.NoReason => new("Skriv hvorfor.", "Skriv kvifor.", "Write why."),
        GateRefusal.NobodyDecided => new("Velg hvilket forum som bestemte det.", "Vel kva forum som bestemte det.", "Choose which forum decided it."),
        GateRefusal.ForumDecidesNothing each => AnswerTexts.Filled(
            new("{0} kan ikke bestemme dette: forumet samordner eller gir råd. Velg et forum som beslutter.", "{0} kan ikkje bestemme dette: forumet samordnar eller gir råd. Vel eit forum som avgjer.", "{0} cannot decide this: it coordinates or advises. Choose a forum that decides."),
            AnswerTexts.Same(each.Forum.Name)),
        GateRefusal.ForumIsClosed each => AnswerTexts.Filled(new("{0} er nedlagt. Velg et forum som møtes.", "{0} er nedlagd. Vel eit forum som møtest.", "{0} is closed. Choose a forum that meets."), AnswerTexts.Same(each.Forum.Name)),
        GateRefusal.NotYet => new("Dagen er ikke kommet ennå. Skriv dagen da det ble bestemt.", "Dagen er ikkje komen enno. Skriv dagen då det vart bestemt.", "The day has not come yet. Write the day on which it was decided."),
        GateRefusal.BeforeTheLast each => AnswerTexts.Filled(
            new("Initiativet kom dit det er, {0}. Skriv den dagen eller en senere.", "Initiativet kom dit det er, {0}. Skriv den dagen eller ein seinare.", "The initiative came to where it is on {0}. Write that day or a later one."),
            Samvirke.Register.Papers.PaperTongue.Date(each.Last)),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "No refusal."),
    };
}
