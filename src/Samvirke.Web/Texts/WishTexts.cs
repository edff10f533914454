using Samvirke.Municipality.AskForHelp;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages on which municipalities ask for help, and others answer, say.</summary>
public static class WishTexts
{
    public static readonly LocalizedText Title = new("Hjelp {0} ønsker", "Hjelp {0} ønskjer", "Help that {0} wants");
    public static readonly LocalizedText Lead = new(
        "Her kan kommunen spørre regionen eller alle andre kommuner om råd. Under hvert spørsmål står svarene, og det andre kommuner har ført opp om det samme.",
        "Her kan kommunen spørje regionen eller alle andre kommunar om råd. Under kvart spørsmål står svara, og det andre kommunar har ført opp om det same.",
        "Here the municipality can ask its region or all other municipalities for advice. Under each question are the answers, and what other municipalities have entered about the same.");
    public static readonly LocalizedText None = new("{0} har ikke bedt om hjelp som du kan se.", "{0} har ikkje bede om hjelp som du kan sjå.", "{0} has not asked for help that you can see.");
    public static readonly LocalizedText Ask = new("Be om hjelp", "Be om hjelp", "Ask for help");
    public static readonly LocalizedText AskLead = new(
        "Skriv hva {0} lurer på eller trenger hjelp til. Statsforvalteren, fylket og Korus kan svare; deler du med alle, kan andre kommuner svare også.",
        "Skriv kva {0} lurer på eller treng hjelp til. Statsforvaltaren, fylket og Korus kan svare; deler du med alle, kan andre kommunar svare òg.",
        "Write what {0} wonders about or needs help with. The county governor, the county and Korus can answer; if you share with everybody, other municipalities can too.");
    public static readonly LocalizedText Bodies = new("Regionen er: {0}.", "Regionen er: {0}.", "The region is: {0}.");
    public static readonly LocalizedText About = new("Hva gjelder det?", "Kva gjeld det?", "What is it about?");
    public static readonly LocalizedText ChooseAbout = new("Velg et krav eller et tema", "Vel eit krav eller eit tema", "Choose a demand or a topic");
    public static readonly LocalizedText AboutMissing = new("Velg hva det gjelder.", "Vel kva det gjeld.", "Choose what it is about.");
    public static readonly LocalizedText Demands = new("Krav", "Krav", "Demands");
    public static readonly LocalizedText Topics = new("Tema", "Tema", "Topics");
    public static readonly LocalizedText What = new("Hva trenger dere hjelp til?", "Kva treng de hjelp til?", "What do you need help with?");
    public static readonly LocalizedText WhatHelp = new(
        "For eksempel: «Vi skal lage rusmiddelpolitisk plan sammen med to nabokommuner. Har noen gjort det?» Skriv kontor og rolle, ikke navn på personer, og ikke noe om enkeltsaker.",
        "Til dømes: «Vi skal lage rusmiddelpolitisk plan saman med to nabokommunar. Har nokon gjort det?» Skriv kontor og rolle, ikkje namn på personar, og ikkje noko om enkeltsaker.",
        "For example: “We are making a policy plan on substances with two neighbours. Has anybody done that?” Write office and role, not the names of people, and nothing about single cases.");
    public static readonly LocalizedText TextMissing = new("Skriv hva dere trenger hjelp til.", "Skriv kva de treng hjelp til.", "Write what you need help with.");
    public static readonly LocalizedText TextField = new("Teksten", "Teksten", "The text");
    public static readonly LocalizedText AnsweredOne = new("Ett spørsmål om hjelp har fått svar.", "Eitt spørsmål om hjelp har fått svar.", "One question for help has been answered.");
    public static readonly LocalizedText AnsweredMany = new("{0} spørsmål om hjelp har fått svar.", "{0} spørsmål om hjelp har fått svar.", "{0} questions for help have been answered.");
    public static readonly LocalizedText WaitingOne = new("Ett spørsmål venter på svar.", "Eitt spørsmål ventar på svar.", "One question waits for an answer.");
    public static readonly LocalizedText WaitingMany = new("{0} spørsmål venter på svar.", "{0} spørsmål ventar på svar.", "{0} questions wait for an answer.");
    public static readonly LocalizedText Follow = new("Send meg brev når noen svarer", "Send meg brev når nokon svarar", "Send me a letter when somebody answers");
    public static readonly LocalizedText Send = new("Send spørsmålet", "Send spørsmålet", "Send the question");
    public static readonly LocalizedText Sent = new("Spørsmålet er sendt. Svarene kommer på denne siden.", "Spørsmålet er sendt. Svara kjem på denne sida.", "The question is sent. The answers come on this page.");
    public static readonly LocalizedText Changed = new("Endringen er lagret.", "Endringa er lagra.", "The change is saved.");
    public static readonly LocalizedText Answered = new("Svaret er lagret.", "Svaret er lagra.", "The answer is saved.");
    public static readonly LocalizedText TakenBack = new("Svaret er trukket tilbake.", "Svaret er trekt tilbake.", "The answer is taken back.");
    public static readonly LocalizedText Change = new("Endre spørsmålet", "Endre spørsmålet", "Change the question");
    public static readonly LocalizedText HowIsIt = new("Hvordan står det til?", "Korleis står det til?", "How do things stand?");
    public static readonly LocalizedText Save = new("Lagre", "Lagre", "Save");
    public static readonly LocalizedText SomebodyWrote = new(
        "Noen andre har skrevet her siden du åpnet siden. Ingenting er lagret. Dette står nå: {0} Det du skrev, står i skjemaet. Lagre på nytt for å la ditt gjelde.",
        "Nokon andre har skrive her sidan du opna sida. Ingenting er lagra. Dette står no: {0} Det du skreiv, står i skjemaet. Lagre på nytt for å la ditt gjelde.",
        "Somebody else has written here since you opened the page. Nothing is saved. This stands now: {0} What you wrote is in the form. Save again to let yours stand.");
    public static readonly LocalizedText NoAnswerStands = new("Ikke noe svar.", "Ikkje noko svar.", "No answer.");
    public static readonly LocalizedText Written = new("Skrevet {0}.", "Skrive {0}.", "Written {0}.");
    public static readonly LocalizedText ReadableBy = new("Kan leses av: {0}.", "Kan lesast av: {0}.", "Can be read by: {0}.");
    public static readonly LocalizedText Answers = new("Svar", "Svar", "Answers");
    public static readonly LocalizedText NoAnswers = new("Ingen har svart ennå.", "Ingen har svart enno.", "Nobody has answered yet.");
    public static readonly LocalizedText Reply = new("Svar", "Svar", "Answer");
    public static readonly LocalizedText ReplyTo = new("Svar til {0}", "Svar til {0}", "Answer {0}");
    public static readonly LocalizedText ReplyFor = new("Du svarer for {0}. De som kan lese spørsmålet nå, kan lese svaret.", "Du svarar for {0}. Dei som kan lese spørsmålet no, kan lese svaret.", "You answer for {0}. Those who can read the question now can read the answer.");
    public static readonly LocalizedText YourAnswer = new("Svaret", "Svaret", "The answer");
    public static readonly LocalizedText YourAnswerHelp = new(
        "Skriv kontor og rolle, ikke navn på personer. Tøm feltet for å trekke svaret tilbake.", "Skriv kontor og rolle, ikkje namn på personar. Tøm feltet for å trekkje svaret tilbake.", "Write office and role, not the names of people. Empty the field to take the answer back.");
    public static readonly LocalizedText AnswerMissing = new("Skriv et svar.", "Skriv eit svar.", "Write an answer.");
    public static readonly LocalizedText SaveAnswer = new("Lagre svaret", "Lagre svaret", "Save the answer");
    public static readonly LocalizedText Others = new("Hva andre har gjort", "Kva andre har gjort", "What others did");
    public static readonly LocalizedText OthersAbout = new("Hva andre kommuner har ført opp: {0}", "Kva andre kommunar har ført opp: {0}", "What other municipalities have entered: {0}");
    public static readonly LocalizedText OthersLead = new(
        "Planer, funksjoner, strukturer, tjenester og tiltak som andre kommuner har ført opp. Kommuner som ligner {0} i folketall og ligger i samme fylke, står først.",
        "Planar, funksjonar, strukturar, tenester og tiltak som andre kommunar har ført opp. Kommunar som liknar {0} i folketal og ligg i same fylke, står først.",
        "Plans, functions, structures, services and measures that other municipalities have entered. Those that are like {0} in size and lie in the same county stand first.");
    public static readonly LocalizedText OthersChoose = new("Velg et krav eller et tema, så ser du hva andre kommuner har ført opp.", "Vel eit krav eller eit tema, så ser du kva andre kommunar har ført opp.", "Choose a demand or a topic to see what other municipalities have entered.");
    public static readonly LocalizedText OthersNone = new("Ingen andre kommuner har ført opp noe om dette ennå.", "Ingen andre kommunar har ført opp noko om dette enno.", "No other municipality has entered anything about this yet.");
    public static readonly LocalizedText OthersMore = new("{0} til er ikke vist.", "{0} til er ikkje viste.", "{0} more are not shown.");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText OfSize = new("om lag like mange innbyggere", "om lag like mange innbyggjarar", "about as many inhabitants");
    public static readonly LocalizedText OfCounty = new("samme fylke", "same fylke", "same county");
    public static readonly LocalizedText ToHelp = new("Spør om hjelp, og se hva andre har gjort", "Spør om hjelp, og sjå kva andre har gjort", "Ask for help, and see what others did");

    /// <summary>How a wish stands.</summary>
    public static LocalizedText Of(WishState state) => state switch
    {
        WishState.Open => new("Ønsker hjelp", "Ønskjer hjelp", "Wants help"),
        WishState.Answered => new("Har fått hjelp", "Har fått hjelp", "Has got help"),
        WishState.Withdrawn => new("Trukket tilbake", "Trekt tilbake", "Withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>The word for it in forms.</summary>
    public static string Word(WishState state) => state switch
    {
        WishState.Open => "open",
        WishState.Answered => "answered",
        WishState.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>What has to be mended in a text.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="empty">What to say where nothing was written.</param>
    /// <param name="longest">The longest text.</param>
    /// <param name="t">Says a text with its blanks filled in.</param>
    public static string Of(TextFault fault, LocalizedText empty, string longest, Func<LocalizedText, string?, string> t) => fault switch
    {
        TextFault.Empty => t(empty, null),
        TextFault.TooLong => t(MunicipalityTexts.TextTooLong, longest),
        TextFault.NoText no => $"{t(TextField, null)} {t(no.Fault, null)}.",
        _ => throw new InvalidOperationException($"An unknown fault: {fault}"),
    };
}
