using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page says that helps to choose between models of organisation.</summary>
public static class ModelChoiceTexts
{
    public static readonly Question Question = new(
        "/valg-av-modell",
        new("Hvilken organisering bør en velge?", "Kva organisering bør ein velje?", "Which organisation should be chosen?"),
        new(
            "Rapporten vurderer modellene med ord som «svak» og «sterk», men anbefaler ingen. Se hvor langt vurderingene rekker, og hva en må mene for å velge den ene eller den andre.",
            "Rapporten vurderer modellane med ord som «svak» og «sterk», men tilrår ingen. Sjå kor langt vurderingane rekk, og kva ein må meine for å velje den eine eller den andre.",
            "The report rates the models in words such as “weak” and “strong”, but recommends none. See how far the ratings go, and what one would have to hold to choose one or the other."));

    public static readonly LocalizedText Picture = new(
        "Hvor ofte hver modell er best, av 100 måter å vekte og lese vurderingene på",
        "Kor ofte kvar modell er best, av 100 måtar å vekte og lese vurderingane på",
        "How often each model is best, of 100 ways of weighing and reading the ratings");

    public static readonly LocalizedText Ranks = new("Plassene", "Plassane", "The ranks");
    public static readonly LocalizedText Model = new("Modell", "Modell", "Model");
    public static readonly LocalizedText Rank = new("Nr. {0}", "Nr. {0}", "No. {0}");
    public static readonly LocalizedText Sure = new("Best med egne vekter", "Best med eigne vekter", "Best at its own weights");
    public static readonly LocalizedText SureHow = new(
        "«Best med egne vekter» er hvor ofte modellen er best når kriteriene veier det de i snitt gjør for dem som ville valgt den, og bare lesingen av skalaen varierer. Tall av 100.",
        "«Best med eigne vekter» er kor ofte modellen er best når kriteria veg det dei i snitt gjer for dei som ville valt han, og berre lesinga av skalaen varierer. Tal av 100.",
        "“Best at its own weights” is how often the model is best when the criteria weigh what they do on average for those who would choose it, and only the reading of the scale varies. Of 100.");

    public static readonly LocalizedText UnderOne = new("under 1", "under 1", "under 1");
    public static readonly LocalizedText Never = new("aldri", "aldri", "never");
    public static readonly LocalizedText Needs = new("Hva en må mene for å velge hver av dem", "Kva ein må meine for å velje kvar av dei", "What one would have to hold to choose each");
    public static readonly LocalizedText Spans = new(
        "Hvor mye hvert kriterium kan veie når modellen er best", "Kor mykje kvart kriterium kan vege når modellen er best", "How much each criterion can weigh when the model is best");
    public static readonly LocalizedText Span = new("{0}–{1} av 100", "{0}–{1} av 100", "{0}–{1} of 100");
    public static readonly LocalizedText NotAtAll = new("kan ikke være best", "kan ikkje vere best", "cannot be best");

    public static readonly LocalizedText Own = new("Prøv med egne vekter", "Prøv med eigne vekter", "Try your own weights");
    public static readonly LocalizedText OwnHow = new(
        "Gi hvert kriterium poeng fra 0 til 100. Det som teller, er hvor mange poeng hvert kriterium får mot de andre. Et kriterium uten poeng står åpent: det kan veie hva som helst. 0 betyr at det ikke teller.",
        "Gi kvart kriterium poeng frå 0 til 100. Det som tel, er kor mange poeng kvart kriterium får mot dei andre. Eit kriterium utan poeng står ope: det kan vege kva som helst. 0 betyr at det ikkje tel.",
        "Give each criterion points from 0 to 100. What counts is how many points each criterion gets against the others. A criterion without points is left open: it may weigh anything. 0 means that it does not count.");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText AllWeights = new("Ta bort vektene", "Ta bort vektene", "Remove the weights");
    public static readonly LocalizedText WrongPoints = new("Skriv et tall fra 0 til 100, for eksempel 25.", "Skriv eit tal frå 0 til 100, til dømes 25.", "Write a number from 0 to 100, for example 25.");
    public static readonly LocalizedText WrongPointsOf = new(
        "«{0}»: skriv et tall fra 0 til 100, for eksempel 25.", "«{0}»: skriv eit tal frå 0 til 100, til dømes 25.", "“{0}”: write a number from 0 to 100, for example 25.");
    public static readonly LocalizedText UnknownCriterion = new(
        "«{0}» er ikke et kriterium som modellene er vurdert på.", "«{0}» er ikkje eit kriterium som modellane er vurderte på.", "“{0}” is not a criterion that the models are rated on.");
    public static readonly LocalizedText Unrated = new(
        "Ingen modell er vurdert på {0}, så det er ikke med.", "Ingen modell er vurdert på {0}, så det er ikkje med.", "No model is rated on {0}, so it takes no part.");
    public static readonly LocalizedText Unused = new(
        "Vektene er ikke brukt. Det under gjelder alle vekter.", "Vektene er ikkje brukte. Det under gjeld alle vekter.", "The weights have not been used. What is below is about all weights.");
    public static readonly LocalizedText AllZero = new(
        "Alle vektene er 0. Gi minst ett kriterium poeng.", "Alle vektene er 0. Gi minst eitt kriterium poeng.", "All weights are 0. Give at least one criterion points.");

    public static readonly LocalizedText Ratings = new("Vurderingene i kilden", "Vurderingane i kjelda", "The ratings in the source");
    public static readonly LocalizedText Criterion = new("Kriterium", "Kriterium", "Criterion");
    public static readonly LocalizedText NotRated = new("ikke vurdert", "ikkje vurdert", "not rated");

    public static readonly LocalizedText MethodText = new(
        "Ingen har målt hvor mye «middels» er verdt mot «sterk», eller hvor mye kriteriene veier mot hverandre. Derfor prøver vi alle: vekter og lesinger som holder rekkefølgen i skalaen, trekkes {0} ganger, alle like sannsynlige, og vi teller hvem som blir best (stokastisk multikriterieanalyse, SMAA). Det en må mene, er regnet ut nøyaktig, uten trekking. «Middels/sterk» ligger et sted mellom de to. Tallene sier hva vurderingene bærer, ikke om de er riktige.",
        "Ingen har målt kor mykje «middels» er verdt mot «sterk», eller kor mykje kriteria veg mot kvarandre. Derfor prøver vi alle: vekter og lesingar som held rekkjefølgja i skalaen, blir trekte {0} gonger, alle like sannsynlege, og vi tel kven som blir best (stokastisk multikriterieanalyse, SMAA). Det ein må meine, er rekna ut nøyaktig, utan trekking. «Middels/sterk» ligg ein stad mellom dei to. Tala seier kva vurderingane ber, ikkje om dei er rette.",
        "Nobody has measured what “medium” is worth against “strong”, or how much the criteria weigh against each other. So we try all: weights and readings that keep the order of the scale are drawn {0} times, all equally likely, and we count which model is best (stochastic multicriteria acceptability analysis, SMAA). What one would have to hold is worked out exactly, without chance. “Medium/strong” lies somewhere between the two. The numbers say what the ratings carry, not whether they are right.");

    public static readonly LocalizedText AsTable = new("Tallene som tabell (CSV)", "Tala som tabell (CSV)", "The numbers as a table (CSV)");

    /// <summary>What the list of analyses says of it.</summary>
    public static readonly LocalizedText Figure = new("{0} modeller, {1} kriterier", "{0} modellar, {1} kriterium", "{0} models, {1} criteria");
}
