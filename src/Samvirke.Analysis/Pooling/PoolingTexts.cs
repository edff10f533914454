using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Pooling;

/// <summary>Why studies cannot be weighed together and what to know where they are, as sentences.</summary>
public static class PoolingTexts
{
    /// <summary>The fault as a sentence or two, with what to do.</summary>
    public static LocalizedText Of(StudyFault fault) => fault switch
    {
        StudyFault.NoStudy => new(
            "Det er ingen studier å veie sammen. Skriv inn minst to.",
            "Det er ingen studiar å vege saman. Skriv inn minst to.",
            "There are no studies to weigh together. Enter at least two."),
        StudyFault.ErrorUnusable each => new(
            $"«{each.Label}» har en standardfeil som ikke kan brukes. Den skal være et tall over 0, på samme skala som virkningen.",
            $"«{each.Label}» har ein standardfeil som ikkje kan brukast. Han skal vere eit tal over 0, på same skala som verknaden.",
            $"“{each.Label}” has a standard error that cannot be used. It is to be a number above 0, on the scale of the effect."),
        StudyFault.EffectUnusable each => new(
            $"«{each.Label}» har en virkning som ikke kan brukes. Den skal være et tall. Bruk logaritmen av et forholdstall.",
            $"«{each.Label}» har ein verknad som ikkje kan brukast. Han skal vere eit tal. Bruk logaritmen av eit forholdstal.",
            $"“{each.Label}” has an effect that cannot be used. It is to be a number. Use the logarithm of a ratio."),
        StudyFault.CountsDisagree each => new(
            $"«{each.Label}»: {each.Events} tilfeller blant {each.People} personer går ikke an. Antall tilfeller skal være fra 0 til antall personer, og det skal være minst én person.",
            $"«{each.Label}»: {each.Events} tilfelle blant {each.People} personar går ikkje an. Talet på tilfelle skal vere frå 0 til talet på personar, og det skal vere minst éin person.",
            $"“{each.Label}”: {each.Events} cases among {each.People} people cannot be. The number of cases is from 0 to the number of people, and there is at least one person."),
        StudyFault.GroupUnusable each => new(
            $"«{each.Label}»: hver gruppe må ha minst to personer, et gjennomsnitt og et standardavvik, og minst ett standardavvik må være over 0.",
            $"«{each.Label}»: kvar gruppe må ha minst to personar, eit gjennomsnitt og eit standardavvik, og minst eitt standardavvik må vere over 0.",
            $"“{each.Label}”: each group needs at least two people, a mean and a standard deviation, and at least one standard deviation above 0."),
        StudyFault.VarianceNotFound => new(
            "Variansen mellom studiene ble ikke funnet. Se etter en studie med mye mindre standardfeil eller helt annen virkning enn de andre.",
            "Variansen mellom studiane vart ikkje funnen. Sjå etter ein studie med mykje mindre standardfeil eller heilt annan verknad enn dei andre.",
            "The variance between studies was not found. Look for a study with a much smaller standard error or an entirely different effect from the others."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };

    /// <summary>The remark as a sentence or two.</summary>
    public static LocalizedText Of(PoolingRemark remark) => remark switch
    {
        PoolingRemark.HalfAdded each => new(
            $"En rute i tabellen er 0 i {string.Join(", ", each.Labels)}. Der er 0,5 lagt til i alle fire rutene.",
            $"Ei rute i tabellen er 0 i {string.Join(", ", each.Labels)}. Der er 0,5 lagt til i alle dei fire rutene.",
            $"A cell of the table is 0 in {string.Join(", ", each.Labels)}. There, 0.5 is added to all four cells."),
        PoolingRemark.FewForSmallStudies each => new(
            $"Det er {each.Studies} studier. Om små studier viser noe annet enn store, kan først sies noe om med minst {SmallStudyCheck.Fewest}.",
            $"Det er {each.Studies} studiar. Om små studiar viser noko anna enn store, kan ein først seie noko om med minst {SmallStudyCheck.Fewest}.",
            $"There are {each.Studies} studies. Whether small studies show something else than large ones can only be told with at least {SmallStudyCheck.Fewest}."),
        PoolingRemark.HartungKnappShorter => new(
            "Studiene er likere enn tilfeldighet skulle gi, og standardfeilen etter Hartung og Knapp er mindre enn den vanlige. Bruk det lengste av de to intervallene.",
            "Studiane er likare enn tilfelle skulle gi, og standardfeilen etter Hartung og Knapp er mindre enn den vanlege. Bruk det lengste av dei to intervalla.",
            "Studies are more alike than chance would make them, and the standard error of Hartung and Knapp is less than the usual one. Use the longer of the two intervals."),
        PoolingRemark.NoSpread => new(
            "Alle studiene viser nøyaktig det samme. Da finnes verken intervallet etter Hartung og Knapp eller et intervall for neste studie.",
            "Alle studiane viser nøyaktig det same. Då finst verken intervallet etter Hartung og Knapp eller eit intervall for neste studie.",
            "All studies show exactly the same. There is then neither an interval of Hartung and Knapp nor one for the next study."),
        _ => throw new ArgumentOutOfRangeException(nameof(remark), remark, "No such remark."),
    };
}
