using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Sizing;

/// <summary>An intraclass correlation that somebody has found.</summary>
/// <param name="Code">A word for it, for forms and programs.</param>
/// <param name="Low">The least that was found, as a fraction.</param>
/// <param name="High">The most; the same where there is one.</param>
/// <param name="What">Of what and among whom.</param>
/// <param name="Source">Who found it, and where that can be read.</param>
public sealed record KnownCorrelation(string Code, double Low, double High, LocalizedText What, string Source)
{
    private const string Project = "Flay et al. 1988 (Television, School and Family Smoking Prevention and Cessation Project); data: R-pakken mixor, SmokingPrevention";
    private const string SouthAfrica = "Resnicow et al., When intraclass correlation coefficients go awry, American Journal of Public Health 100(9), 2010";

    /// <summary>Those that are told of. The first four we have worked out ourselves from the data named, as they are without rounding to four figures; tests hold them.</summary>
    public static ImmutableArray<KnownCorrelation> All { get; } =
    [
        new("knowledge-school", 0.0533, 0.0533, new(
            "kunnskap om røyking (poeng) på 28 skoler i USA, like gamle elever", "kunnskap om røyking (poeng) på 28 skular i USA, like gamle elevar", "knowledge of smoking (score) in 28 schools in the USA, pupils of one age"), Project),
        new("knowledge-school-adjusted", 0.0342, 0.0342, new(
            "det samme, justert for hva elevene kunne på forhånd", "det same, justert for kva elevane kunne på førehand", "the same, adjusted for what pupils knew before"), Project),
        new("knowledge-class", 0.0804, 0.0804, new(
            "det samme i 135 skoleklasser", "det same i 135 skuleklassar", "the same in 135 classes"), Project),
        new("knowledge-share-school", 0.0462, 0.0462, new(
            "andel som kan nok om røyking, på de 28 skolene", "del som kan nok om røyking, på dei 28 skulane", "proportion that knows enough of smoking, in the 28 schools"), Project),
        new("smoking-month", 0.12, 0.17, new(
            "røykt siste 30 dager, 36 videregående skoler i Sør-Afrika, tre målinger", "røykt siste 30 dagar, 36 vidaregåande skular i Sør-Afrika, tre målingar", "smoked in the last 30 days, 36 high schools in South Africa, three measurements"), SouthAfrica),
        new("smoking-ever", 0.18, 0.22, new(
            "noen gang røykt, de samme skolene", "nokon gong røykt, dei same skulane", "ever smoked, the same schools"), SouthAfrica),
        new("drugs-other", 0.02, 0.10, new(
            "annen rusmiddelbruk, de samme skolene", "annan bruk av rusmiddel, dei same skulane", "use of other drugs, the same schools"), SouthAfrica),
        new("attitudes", 0.09, 0.23, new(
            "holdninger og andre psykososiale mål, de samme skolene", "haldningar og andre psykososiale mål, dei same skulane", "attitudes and other psychosocial measures, the same schools"), SouthAfrica),
    ];
}
