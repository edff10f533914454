using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Randomising;

/// <summary>Why lots cannot be drawn and what to know where they are, as sentences.</summary>
public static class RandomisingTexts
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    /// <summary>The fault as a sentence or two, with what to do.</summary>
    public static LocalizedText Of(RandomisingFault fault) => fault switch
    {
        RandomisingFault.FewGroups => new(
            "Det må være minst to grupper å trekke lodd mellom. Legg til en gruppe.", "Det må vere minst to grupper å trekkje lodd mellom. Legg til ei gruppe.", "There must be at least two groups to draw lots between. Add a group."),
        RandomisingFault.GroupTwice each => new(
            $"Gruppen «{each.Name}» står to ganger eller mangler navn. Gi hver gruppe sitt navn.", $"Gruppa «{each.Name}» står to gonger eller manglar namn. Gi kvar gruppe sitt namn.", $"The group “{each.Name}” stands twice or has no name. Give each group its own name."),
        RandomisingFault.ShareUnusable each => new(
            $"Gruppen «{each.Name}» skal ha {each.Share} lodd i hver runde. Det må være minst 1.", $"Gruppa «{each.Name}» skal ha {each.Share} lodd i kvar runde. Det må vere minst 1.", $"The group “{each.Name}” is to have {each.Share} lots in each round. It must be at least 1."),
        RandomisingFault.FewUnits each => new(
            $"Det er {each.Units} å trekke lodd for, men én runde trenger {each.Round}. Ta med flere, eller bruk færre grupper.",
            $"Det er {each.Units} å trekkje lodd for, men éin runde treng {each.Round}. Ta med fleire, eller bruk færre grupper.",
            $"There are {each.Units} to draw lots for, but one round takes {each.Round}. Take in more, or use fewer groups."),
        RandomisingFault.UnitTwice each => new(
            $"«{each.Name}» står i to rader. Hver som det trekkes lodd for, skal stå én gang.", $"«{each.Name}» står i to rader. Kvar som det blir trekt lodd for, skal stå éin gong.", $"“{each.Name}” stands in two rows. Each that lots are drawn for stands once."),
        RandomisingFault.NumberMissing each => new(
            $"«{each.Unit}» mangler et tall i kolonnen «{each.Covariate}». Fyll det inn, eller ta kolonnen bort fra det som skal være likt.",
            $"«{each.Unit}» manglar eit tal i kolonnen «{each.Covariate}». Fyll det inn, eller ta kolonnen bort frå det som skal vere likt.",
            $"“{each.Unit}” has no number in the column “{each.Covariate}”. Fill it in, or take the column away from what is to be alike."),
        RandomisingFault.WeightUnusable each => new(
            $"Vekten på «{each.Covariate}» må være et tall over 0.", $"Vekta på «{each.Covariate}» må vere eit tal over 0.", $"The weight of “{each.Covariate}” must be a number above 0."),
        RandomisingFault.FewAccepted => new(
            "Antall forslag må være minst 1, og andelen som godtas må være over 0 og høyst 1.", "Talet på framlegg må vere minst 1, og delen som blir godteken må vere over 0 og høgst 1.", "There must be at least 1 candidate, and the share accepted must be above 0 and at most 1."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };

    /// <summary>The remark as a sentence or two.</summary>
    public static LocalizedText Of(RandomisingRemark remark) => remark switch
    {
        RandomisingRemark.Constant each => new(
            $"Alle har samme tall i «{each.Covariate}», så den kolonnen skiller ingen.", $"Alle har same tal i «{each.Covariate}», så den kolonnen skil ingen.", $"All have the same number in “{each.Covariate}”, so that column separates nobody."),
        RandomisingRemark.FewDistinct each => new(
            $"Bare {each.Distinct} forskjellige fordelinger var gode nok. Da avgjør tilfeldigheten for lite. Godta en større andel, eller balanser på færre kolonner.",
            $"Berre {each.Distinct} ulike fordelingar var gode nok. Då avgjer tilfellet for lite. Godta ein større del, eller balanser på færre kolonnar.",
            $"Only {each.Distinct} different allotments were good enough. Chance then decides too little. Accept a larger share, or balance on fewer columns."),
        RandomisingRemark.Bound { Together: true } each => new(
            $"Kravet om balanse gjør at {Pairs(each.Pairs, "ett par")} alltid havner i samme gruppe, som «{each.First}» og «{each.Second}». Godta en større andel, så tilfeldigheten avgjør.",
            $"Kravet om balanse gjer at {Pairs(each.Pairs, "eitt par")} alltid hamnar i same gruppe, som «{each.First}» og «{each.Second}». Godta ein større del, så tilfellet avgjer.",
            $"Balance makes {EnglishPairs(each.Pairs)} always go together, as “{each.First}” and “{each.Second}”. Accept a larger share, so that chance decides."),
        RandomisingRemark.Bound each => new(
            $"Kravet om balanse gjør at {Pairs(each.Pairs, "ett par")} aldri havner i samme gruppe, som «{each.First}» og «{each.Second}». Godta en større andel, så tilfeldigheten avgjør.",
            $"Kravet om balanse gjer at {Pairs(each.Pairs, "eitt par")} aldri hamnar i same gruppe, som «{each.First}» og «{each.Second}». Godta ein større del, så tilfellet avgjer.",
            $"Balance makes {EnglishPairs(each.Pairs)} never go together, as “{each.First}” and “{each.Second}”. Accept a larger share, so that chance decides."),
        _ => throw new ArgumentOutOfRangeException(nameof(remark), remark, "No such remark."),
    };

    private static string Pairs(int count, string one) => count == 1 ? one : string.Create(Norwegian, $"{count} par");

    private static string EnglishPairs(int count) => count == 1 ? "one pair" : string.Create(CultureInfo.InvariantCulture, $"{count} pairs");
}
