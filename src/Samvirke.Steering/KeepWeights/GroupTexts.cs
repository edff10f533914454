using Samvirke.Register.Texts;

namespace Samvirke.Steering.KeepWeights;

/// <summary>The sentences that tell what several organisations hold.</summary>
internal static class GroupTexts
{
    public static readonly LocalizedText NotTwo = new(
        "Det må være minst to som har gitt poeng til alle kriteriene, og ikke like mange til alle, før det kan sies hvor enige de er.",
        "Det må vere minst to som har gitt poeng til alle kriteria, og ikkje like mange til alle, før det kan seiast kor samde dei er.",
        "At least two must have given points to all criteria, and not the same to all, before it can be said how far they agree.");

    public static readonly LocalizedText Mostly = new(
        "De {0} som har gitt poeng til alle kriteriene, er stort sett enige om hva som er viktigst: {1} av 100, der 100 er samme rekkefølge og 0 er ingen felles (Kendalls W).",
        "Dei {0} som har gitt poeng til alle kriteria, er stort sett samde om kva som er viktigast: {1} av 100, der 100 er same rekkjefølgje og 0 er inga felles (Kendalls W).",
        "The {0} that have given points to all criteria mostly agree on what matters most: {1} of 100, where 100 is the same order and 0 no common one (Kendall's W).");

    public static readonly LocalizedText Partly = new(
        "De {0} som har gitt poeng til alle kriteriene, er delvis enige om hva som er viktigst: {1} av 100, der 100 er samme rekkefølge og 0 er ingen felles (Kendalls W).",
        "Dei {0} som har gitt poeng til alle kriteria, er delvis samde om kva som er viktigast: {1} av 100, der 100 er same rekkjefølgje og 0 er inga felles (Kendalls W).",
        "The {0} that have given points to all criteria partly agree on what matters most: {1} of 100, where 100 is the same order and 0 no common one (Kendall's W).");

    public static readonly LocalizedText Little = new(
        "De {0} som har gitt poeng til alle kriteriene, er lite enige om hva som er viktigst: {1} av 100, der 100 er samme rekkefølge og 0 er ingen felles (Kendalls W).",
        "Dei {0} som har gitt poeng til alle kriteria, er lite samde om kva som er viktigast: {1} av 100, der 100 er same rekkjefølgje og 0 er inga felles (Kendalls W).",
        "The {0} that have given points to all criteria agree little on what matters most: {1} of 100, where 100 is the same order and 0 no common one (Kendall's W).");

    public static readonly LocalizedText Farthest = new(
        "Lengst fra hverandre er {0} og {1}: {2} av 100 deler av vekten måtte flyttes for at de skulle veie likt. Mest skiller de seg på «{3}».",
        "Lengst frå kvarandre er {0} og {1}: {2} av 100 delar av vekta måtte flyttast for at dei skulle vege likt. Mest skil dei seg på «{3}».",
        "Farthest from each other are {0} and {1}: {2} of 100 parts of the weight would have to be moved for them to weigh the same. They differ most on “{3}”.");

    public static readonly LocalizedText AllTheSame = new(
        "For alle de {0} er det {1} som oftest er best, med det hver av dem mener.",
        "For alle dei {0} er det {1} som oftast er best, med det kvar av dei meiner.",
        "For all {0}, {1} is best most often with what each of them holds.");

    public static readonly LocalizedText ForThese = new("{0} er oftest best for {1}.", "{0} er oftast best for {1}.", "{0} is best most often for {1}.");

    public static readonly LocalizedText OneDisputed = new(
        "Én av vurderingene i rapporten er noen uenig i. Kan den være verdt hva som helst, blir det slik:",
        "Éi av vurderingane i rapporten er nokon usamd i. Kan ho vere verd kva som helst, blir det slik:",
        "Somebody disagrees with one of the report's ratings. If it may be worth anything, it comes out like this:");

    public static readonly LocalizedText Disputed = new(
        "{0} av vurderingene i rapporten er noen uenig i. Kan de være verdt hva som helst, blir det slik:",
        "{0} av vurderingane i rapporten er nokon usamd i. Kan dei vere verde kva som helst, blir det slik:",
        "Somebody disagrees with {0} of the report's ratings. If they may be worth anything, it comes out like this:");

    public static readonly LocalizedText NothingLeft = new(
        "Da er det ikke nok igjen som alle er enige i, til å sammenligne modellene.",
        "Då er det ikkje nok igjen som alle er samde i, til å samanlikne modellane.",
        "Then too little is left that all agree on to compare the models.");
}
