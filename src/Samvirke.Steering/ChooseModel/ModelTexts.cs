using Samvirke.Register.Texts;

namespace Samvirke.Steering.ChooseModel;

/// <summary>The sentences that tell what the ratings of the models carry.</summary>
internal static class ModelTexts
{
    public static readonly LocalizedText Decided = new(
        "Vurderingene avgjør valget: {0} er best, uansett hvilke kriterier som veier mest.",
        "Vurderingane avgjer valet: {0} er best, uansett kva for kriterium som veg mest.",
        "The ratings decide the matter: {0} is best, whichever criteria weigh most.");

    public static readonly LocalizedText Narrowed = new(
        "Vurderingene avgjør ikke valget, men snevrer det inn: {0} kan være best. {1} kan det ikke, uansett hvilke kriterier som veier mest.",
        "Vurderingane avgjer ikkje valet, men snevrar det inn: {0} kan vere best. {1} kan det ikkje, uansett kva for kriterium som veg mest.",
        "The ratings do not decide the matter, but narrow it down: {0} can be best. {1} cannot, whichever criteria weigh most.");

    public static readonly LocalizedText Open = new(
        "Vurderingene avgjør ikke valget. Hver av de {0} modellene kan være best; det kommer an på hvilke kriterier som veier mest.",
        "Vurderingane avgjer ikkje valet. Kvar av dei {0} modellane kan vere best; det kjem an på kva for kriterium som veg mest.",
        "The ratings do not decide the matter. Each of the {0} models can be best; it depends on which criteria weigh most.");

    public static readonly LocalizedText OpenWithin = new(
        "Disse vektene avgjør ikke valget alene. Hver av de {0} modellene kan være best; det kommer an på hvor mye ordene i skalaen er verdt.",
        "Desse vektene avgjer ikkje valet åleine. Kvar av dei {0} modellane kan vere best; det kjem an på kor mykje orda i skalaen er verde.",
        "These weights do not decide the matter alone. Each of the {0} models can be best; it depends on what the words of the scale are worth.");

    public static readonly LocalizedText NarrowedWithin = new(
        "Med disse vektene kan {0} være best; det kommer an på hvor mye ordene i skalaen er verdt. {1} kan det ikke.",
        "Med desse vektene kan {0} vere best; det kjem an på kor mykje orda i skalaen er verde. {1} kan det ikkje.",
        "With these weights {0} can be best; it depends on what the words of the scale are worth. {1} cannot.");

    public static readonly LocalizedText OpenBetween = new(
        "Disse vektene avgjør ikke valget alene. Hver av de {0} modellene kan være best; det kommer an på det som er åpent i vektene, og på hvor mye ordene i skalaen er verdt.",
        "Desse vektene avgjer ikkje valet åleine. Kvar av dei {0} modellane kan vere best; det kjem an på det som er ope i vektene, og på kor mykje orda i skalaen er verde.",
        "These weights do not decide the matter alone. Each of the {0} models can be best; it depends on what is open in the weights, and on what the words of the scale are worth.");

    public static readonly LocalizedText NarrowedBetween = new(
        "Med disse vektene kan {0} være best; det kommer an på det som er åpent i vektene, og på hvor mye ordene i skalaen er verdt. {1} kan det ikke.",
        "Med desse vektene kan {0} vere best; det kjem an på det som er ope i vektene, og på kor mykje orda i skalaen er verde. {1} kan det ikkje.",
        "With these weights {0} can be best; it depends on what is open in the weights, and on what the words of the scale are worth. {1} cannot.");

    public static readonly LocalizedText DecidedWithin = new(
        "Med disse vektene er {0} best, uansett hvor mye ordene i skalaen er verdt.",
        "Med desse vektene er {0} best, uansett kor mykje orda i skalaen er verde.",
        "With these weights {0} is best, whatever the words of the scale are worth.");

    public static readonly LocalizedText Shares = new(
        "Blant alle måter å vekte kriteriene og lese skalaen på er {0} best i {1} av 100.",
        "Blant alle måtar å vekte kriteria og lese skalaen på er {0} best i {1} av 100.",
        "Of all ways of weighing the criteria and reading the scale, {0} is best in {1} of 100.");

    public static readonly LocalizedText Never = new("Kan ikke være best.", "Kan ikkje vere best.", "Cannot be best.");

    public static readonly LocalizedText DominatedBy = new(
        "{0} er minst like god på alle kriteriene.", "{0} er minst like god på alle kriteria.", "{0} is at least as good on all criteria.");

    public static readonly LocalizedText BestWithEqual = new(
        "Er best når alle kriteriene veier like mye og alle steg i skalaen er like store.",
        "Er best når alle kriteria veg like mykje og alle steg i skalaen er like store.",
        "Is best when all criteria weigh the same and all steps of the scale are the same.");

    public static readonly LocalizedText NeedsMoved = new(
        "Er alle steg i skalaen like store, må noen kriterier veie mer enn andre. Det minste som skal til, er at {0}. Veide alle likt, var det {1}.",
        "Er alle steg i skalaen like store, må nokre kriterium vege meir enn andre. Det minste som skal til, er at {0}. Vog alle likt, var det {1}.",
        "If all steps of the scale are the same, some criteria must weigh more than others. The least that it takes is that {0}. If all weighed the same, it would be {1}.");

    public static readonly LocalizedText WithEqualWeights = new(
        "Veier alle kriteriene like mye, kan den bare være best hvis stegene i skalaen leses ulikt fra kriterium til kriterium.",
        "Veg alle kriteria like mykje, kan han berre vere best om stega i skalaen blir lesne ulikt frå kriterium til kriterium.",
        "If all criteria weigh the same, it can be best only if the steps of the scale are read differently from criterion to criterion.");

    public static readonly LocalizedText NotWithEqualWeights = new(
        "Veier alle kriteriene like mye, kan den ikke være best, hvordan en enn leser skalaen.",
        "Veg alle kriteria like mykje, kan han ikkje vere best, korleis ein enn les skalaen.",
        "If all criteria weigh the same, it cannot be best, however one reads the scale.");

    public static readonly LocalizedText Weighs = new("«{0}» veier {1} av 100", "«{0}» veg {1} av 100", "“{0}” weighs {1} of 100");

    public static readonly LocalizedText NotWithEqualSteps = new(
        "Er alle steg i skalaen like store, kan den ikke være best.", "Er alle steg i skalaen like store, kan han ikkje vere best.", "If all steps of the scale are the same, it cannot be best.");

    public static readonly LocalizedText MustWeigh = new(
        "Uansett hvordan en leser skalaen: {0} må veie minst om lag {1} av 100.",
        "Uansett korleis ein les skalaen: {0} må vege minst om lag {1} av 100.",
        "However one reads the scale: {0} must weigh at least about {1} of 100.");

    public static readonly LocalizedText Believers = new(
        "De som ville valgt den, legger i snitt mest vekt på «{0}» ({1} av 100).",
        "Dei som ville valt han, legg i snitt mest vekt på «{0}» ({1} av 100).",
        "Those who would choose it put most weight on “{0}” on average ({1} of 100).");
}
