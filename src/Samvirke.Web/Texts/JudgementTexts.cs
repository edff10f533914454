using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Texts;
using Samvirke.Web.Analyses.ReadJudgements;

namespace Samvirke.Web.Texts;

/// <summary>Texts about what people say of how efforts relate.</summary>
public static class JudgementTexts
{
    public static readonly Question Question = new(
        "/vurderinger",
        new("Hva folk mener om analysen", "Kva folk meiner om analysen", "What people think of the analysis"),
        new(
            "Virksomheter vurderer om analysen har rett når den sier at innsatser henger sammen. Det folk sier, går foran det analysen sier.",
            "Verksemder vurderer om analysen har rett når han seier at innsatsar heng saman. Det folk seier, går føre det analysen seier.",
            "Organisations judge whether the analysis is right when it says that efforts relate. What people say goes before what the analysis says."));

    public static readonly LocalizedText Pair = new("«{0}» og «{1}»", "«{0}» og «{1}»", "“{0}” and “{1}”");
    public static readonly LocalizedText AnalysisSays = new("Analysen mener: {0}.", "Analysen meiner: {0}.", "The analysis thinks: {0}.");
    public static readonly LocalizedText AnalysisUnsure = new("Analysen er ikke sikker på om de henger sammen.", "Analysen er ikkje sikker på om dei heng saman.", "The analysis is not sure whether they relate.");
    public static readonly LocalizedText Judged = new("Hva folk sier", "Kva folk seier", "What people say");
    public static readonly LocalizedText NobodyYet = new("Ingen har vurdert dette paret ennå.", "Ingen har vurdert dette paret enno.", "Nobody has judged this pair yet.");
    public static readonly LocalizedText Disagree = new(
        "De som har svart, er uenige. Alt de sier, står her, og analysen velger ikke side.",
        "Dei som har svara, er usamde. Alt dei seier, står her, og analysen vel ikkje side.",
        "Those who have answered disagree. All that they say stands here, and the analysis takes no side.");
    public static readonly LocalizedText JudgedBy = new("Vurdert av {0}", "Vurdert av {0}", "Judged by {0}");
    public static readonly LocalizedText JudgedByDisputed = new("Vurdert av {0}, som er uenige", "Vurdert av {0}, som er usamde", "Judged by {0}, who disagree");
    public static readonly LocalizedText TheJudgement = new("Se vurderingen", "Sjå vurderinga", "See the judgement");

    public static readonly LocalizedText DoYouAgree = new("Er du enig?", "Er du samd?", "Do you agree?");
    public static readonly LocalizedText ForWhom = new("Du svarer for {0}. Svaret blir synlig for alle, med begrunnelsen, men uten navnet ditt.", "Du svarer for {0}. Svaret blir synleg for alle, med grunngivinga, men utan namnet ditt.", "You answer for {0}. The answer will be seen by everyone, with the reason, but without your name.");
    public static readonly LocalizedText Change = new("{0} har svart før. Sender du på nytt, gjelder det nye svaret.", "{0} har svart før. Sender du på nytt, gjeld det nye svaret.", "{0} has answered before. If you send again, the new answer holds.");
    public static readonly LocalizedText Agree = new("Enig: {0}", "Samd: {0}", "I agree: {0}");
    public static readonly LocalizedText NotAtAll = new("Uenig: {0}", "Usamd: {0}", "I disagree: {0}");
    public static readonly LocalizedText Else = new("Noe annet: {0}", "Noko anna: {0}", "Something else: {0}");
    public static readonly LocalizedText ChooseOne = new("Velg et svar.", "Vel eit svar.", "Choose an answer.");
    public static readonly LocalizedText Reason = new("Begrunnelse", "Grunngiving", "Reason");
    public static readonly LocalizedText ReasonHelp = new("Hva bygger dere det på? Ikke skriv navn på personer.", "Kva byggjer de det på? Ikkje skriv namn på personar.", "What do you base it on? Do not write names of persons.");
    public static readonly LocalizedText WillPropose = new("Forslaget går til redaktørene i {0}. Vurderingen gjelder når de har godtatt den.", "Forslaget går til redaktørane i {0}. Vurderinga gjeld når dei har godteke ho.", "The proposal goes to the editors of {0}. The judgement holds when they have accepted it.");
    public static readonly LocalizedText WillAccept = new("Vurderingen gjelder og er synlig med en gang. Den kan angres.", "Vurderinga gjeld og er synleg med ein gong. Ho kan angrast.", "The judgement holds and is seen at once. It can be undone.");
    public static readonly LocalizedText Send = new("Send vurderingen", "Send vurderinga", "Send the judgement");
    public static readonly LocalizedText Thanks = new("Takk. Vurderingen er tatt inn i registeret.", "Takk. Vurderinga er teken inn i registeret.", "Thank you. The judgement is in the register.");
    public static readonly LocalizedText Judge = new("Vurder paret", "Vurder paret", "Judge the pair");
    public static readonly LocalizedText SignIn = new("Logg inn for å vurdere paret", "Logg inn for å vurdere paret", "Sign in to judge the pair");
    public static readonly LocalizedText JudgeGroup = new("Vurder gruppen", "Vurder gruppa", "Judge the group");
    public static readonly LocalizedText SignInForGroup = new("Logg inn for å vurdere gruppen", "Logg inn for å vurdere gruppa", "Sign in to judge the group");
    public static readonly LocalizedText NobodyYetOfGroup = new("Ingen har vurdert denne gruppen ennå.", "Ingen har vurdert denne gruppa enno.", "Nobody has judged this group yet.");
    public static readonly LocalizedText WhyAlone = new("Hva registeret viser", "Kva registeret viser", "What the register shows");
    public static readonly LocalizedText Effect = new("Hva vurderingen har ført til", "Kva vurderinga har ført til", "What the judgement has led to");
    public static readonly LocalizedText Alone = new(
        "Uten det folk har sagt, ville analysen sagt: {0}, {1} % sannsynlig. Nå gjelder det folk sier.",
        "Utan det folk har sagt, ville analysen sagt: {0}, {1} % sannsynleg. No gjeld det folk seier.",
        "Without what people have said, the analysis would say: {0}, {1}% likely. Now what people say holds.");
    public static readonly LocalizedText Moved = new(
        "Analysen har lært av det: av de {0} mest sannsynlige parene som ingen har vurdert, har {1} flyttet seg. De som flyttet seg mest:",
        "Analysen har lært av det: av dei {0} mest sannsynlege para som ingen har vurdert, har {1} flytta seg. Dei som flytta seg mest:",
        "The analysis has learnt from it: of the {0} likeliest pairs that nobody has judged, {1} have moved. Those that moved most:");
    public static readonly LocalizedText MovedNone = new(
        "Analysen har lært av det, men for lite til at noen av de {0} mest sannsynlige parene som ingen har vurdert, har flyttet seg så det synes.",
        "Analysen har lært av det, men for lite til at nokon av dei {0} mest sannsynlege para som ingen har vurdert, har flytta seg så det syner.",
        "The analysis has learnt from it, but too little to move any of the {0} likeliest pairs that nobody has judged so that it can be seen.");
    public static readonly LocalizedText Moving = new("{0}, fra {1} % til {2} %", "{0}, frå {1} % til {2} %", "{0}, from {1}% to {2}%");
    public static readonly LocalizedText AnswerAnew = new("Endre svaret", "Endre svaret", "Change the answer");
    public static readonly LocalizedText FromTo = new("fra {0} ({1} %) til {2} ({3} %)", "frå {0} ({1} %) til {2} ({3} %)", "from {0} ({1}%) to {2} ({3}%)");

    public static readonly LocalizedText NoneYet = new("Ingen par er vurdert ennå.", "Ingen par er vurderte enno.", "No pair has been judged yet.");
    public static readonly LocalizedText Counted = new(
        "{0} par er vurdert. Analysen og folk sier det samme om {1} av dem.",
        "{0} par er vurderte. Analysen og folk seier det same om {1} av dei.",
        "{0} pairs have been judged. The analysis and people say the same of {1} of them.");
    public static readonly LocalizedText Apart = new(
        "Der virksomheter er uenige, er ingenting talt med: det gjelder {0}.",
        "Der verksemder er usamde, er ingenting talt med: det gjeld {0}.",
        "Where organisations disagree, nothing is counted: that is so for {0}.");
    public static readonly LocalizedText HowCounted = new(
        "Analysen er spurt slik den var før den lærte av vurderingene. Det er folk som velger hva de vurderer, og de ser helst på det analysen har funnet, så tallene sier ikke hvordan det er for alle par og grupper. En andel av færre enn {0} står ikke her.",
        "Analysen er spurd slik han var før han lærte av vurderingane. Det er folk som vel kva dei vurderer, og dei ser helst på det analysen har funne, så tala seier ikkje korleis det er for alle par og grupper. Ein del av færre enn {0} står ikkje her.",
        "The analysis is asked as it was before it learnt from the judgements. People choose what they judge, and mostly look at what the analysis has found, so the figures do not say how it is for all pairs and groups. A share of fewer than {0} is not shown.");
    public static readonly LocalizedText WhatShares = new(
        "Presisjon er hvor stor del folk er enige i av det analysen sier. Dekning er hvor stor del analysen har funnet av det folk sier.",
        "Presisjon er kor stor del folk er samde i av det analysen seier. Dekning er kor stor del analysen har funne av det folk seier.",
        "Precision is the share of what the analysis says that people agree with. Recall is the share of what people say that the analysis has found.");
    public static readonly LocalizedText OfPairs = new("Hvor ofte analysen og folk sier det samme om par", "Kor ofte analysen og folk seier det same om par", "How often the analysis and people say the same of pairs");
    public static readonly LocalizedText OfGroups = new("Hvor ofte analysen og folk sier det samme om grupper", "Kor ofte analysen og folk seier det same om grupper", "How often the analysis and people say the same of groups");
    public static readonly LocalizedText HowItIsCounted = new("Slik er det talt", "Slik er det talt", "How it is counted");
    public static readonly LocalizedText NoGroupYet = new("Ingen grupper er vurdert ennå.", "Ingen grupper er vurderte enno.", "No group has been judged yet.");
    public static readonly LocalizedText CountedGroups = new(
        "Grupper som er vurdert: {0}. Av de {1} som analysen finner, sier folk at {2} hører sammen.",
        "Grupper som er vurderte: {0}. Av dei {1} som analysen finn, seier folk at {2} høyrer saman.",
        "Groups that have been judged: {0}. Of the {1} that the analysis finds, people say that {2} belong together.");
    public static readonly LocalizedText JudgedGroups = new("Grupper som er vurdert", "Grupper som er vurderte", "Groups that have been judged");
    public static readonly LocalizedText GroupsToJudge = new("Grupper som ingen har vurdert", "Grupper som ingen har vurdert", "Groups that nobody has judged");
    public static readonly LocalizedText SaidByPeople = new("Folk sier det", "Folk seier det", "People say so");
    public static readonly LocalizedText SaidByAnalysis = new("Analysen sier det", "Analysen seier det", "The analysis says so");
    public static readonly LocalizedText SaidByBoth = new("Begge sier det", "Begge seier det", "Both say so");
    public static readonly LocalizedText Precision = new("Presisjon", "Presisjon", "Precision");
    public static readonly LocalizedText Recall = new("Dekning", "Dekning", "Recall");
    public static readonly LocalizedText TooFew = new("for få", "for få", "too few");
    public static readonly LocalizedText JudgedPairs = new("Par som er vurdert", "Par som er vurderte", "Pairs that have been judged");
    public static readonly LocalizedText ToJudge = new("Par som ingen har vurdert", "Par som ingen har vurdert", "Pairs that nobody has judged");
    public static readonly LocalizedText ToJudgeLead = new("De som analysen er sikrest på at overlapper eller ikke begge kan følges, først.", "Dei som analysen er sikrast på at overlappar eller ikkje begge kan følgjast, først.", "Those that the analysis is surest overlap or cannot both be followed, first.");

    private static readonly LocalizedText Together = new("de hører sammen", "dei høyrer saman", "they belong together");
    private static readonly LocalizedText SomeSupport = new("noen av dem støtter andre", "nokre av dei støttar andre", "some of them support others");
    private static readonly LocalizedText NotAllFollowed = new("de kan ikke alle følges", "dei kan ikkje alle følgjast", "they cannot all be followed");
    private static readonly LocalizedText NotTogether = new("de hører ikke sammen", "dei høyrer ikkje saman", "they do not belong together");
    private static readonly LocalizedText IsJudged = new("vurdert", "vurdert", "judged");
    private static readonly LocalizedText IsNot = new("ikke vurdert", "ikkje vurdert", "not judged");
    private static readonly LocalizedText IsRejected = new("avvist", "avvist", "rejected");
    private static readonly LocalizedText AreApart = new("vurdert, og de er uenige", "vurdert, og dei er usamde", "judged, and they disagree");

    private static readonly LocalizedText Overlaps = new("de overlapper", "dei overlappar", "they overlap");
    private static readonly LocalizedText Complements = new("de utfyller hverandre", "dei utfyller kvarandre", "they complement each other");
    private static readonly LocalizedText Supports = new("den ene støtter den andre", "den eine støttar den andre", "one supports the other");
    private static readonly LocalizedText Conflicts = new("de kan ikke begge følges", "dei kan ikkje begge følgjast", "they cannot both be followed");
    private static readonly LocalizedText None = new("de henger ikke sammen", "dei heng ikkje saman", "they have nothing to do with each other");

    /// <summary>What is said of a group, as a small sentence.</summary>
    public static LocalizedText Of(GroupAnswer answer) => answer switch
    {
        GroupAnswer.Together => Together,
        GroupAnswer.Complements => Complements,
        GroupAnswer.Supports => SomeSupport,
        GroupAnswer.Conflicts => NotAllFollowed,
        GroupAnswer.None => NotTogether,
        _ => throw new InvalidOperationException($"An unknown answer: {answer}"),
    };

    /// <summary>Whether people have judged a pair or a group.</summary>
    internal static LocalizedText Of(JudgingState state) => state switch
    {
        JudgingState.Judged => IsJudged,
        JudgingState.Unjudged => IsNot,
        JudgingState.Disputed => AreApart,
        JudgingState.Rejected => IsRejected,
        _ => throw new InvalidOperationException($"An unknown state: {state}"),
    };

    /// <summary>How two efforts relate, as a small sentence.</summary>
    public static LocalizedText Of(EffortRelation relation) => relation switch
    {
        EffortRelation.Overlaps => Overlaps,
        EffortRelation.Complements => Complements,
        EffortRelation.Supports => Supports,
        EffortRelation.Conflicts => Conflicts,
        EffortRelation.None => None,
        _ => throw new InvalidOperationException($"An unknown relation: {relation}"),
    };
}
