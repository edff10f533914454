using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>The sentences about why two efforts have to do with each other.</summary>
internal static class PairTexts
{
    public static readonly LocalizedText Tie = new("«{0}» {1} «{2}».", "«{0}» {1} «{2}».", "“{0}” {1} “{2}”.");
    public static readonly LocalizedText SameKind = new("Begge er {0}.", "Begge er {0}.", "Both are {0}.");
    public static readonly LocalizedText TargetGroup = new("Begge er for {0}.", "Begge er for {0}.", "Both are for {0}.");
    public static readonly LocalizedText Topic = new("Begge handler om {0}.", "Begge handlar om {0}.", "Both are about {0}.");
    public static readonly LocalizedText Level = new("Begge er på nivået {0}.", "Begge er på nivået {0}.", "Both are at the level of {0}.");
    public static readonly LocalizedText Setting = new("Begge skjer på samme arena: {0}.", "Begge skjer på same arena: {0}.", "Both take place in the same setting: {0}.");
    public static readonly LocalizedText Age = new("Begge gjelder alderen {0}.", "Begge gjeld alderen {0}.", "Both concern the ages {0}.");
    public static readonly LocalizedText Prevention = new("Begge er forebygging av samme slag: {0}.", "Begge er førebygging av same slag: {0}.", "Both are the same sort of prevention: {0}.");
    public static readonly LocalizedText Instrument = new("Begge bruker samme virkemiddel: {0}.", "Begge bruker same verkemiddel: {0}.", "Both use the same instrument: {0}.");
    public static readonly LocalizedText Bases = new("Begge bygger på {0}.", "Begge byggjer på {0}.", "Both rest on {0}.");
    public static readonly LocalizedText SameLaw = new("Begge har regler i {0}.", "Begge har reglar i {0}.", "Both have rules in {0}.");
    public static readonly LocalizedText Addressees = new("Begge retter seg mot {0}.", "Begge rettar seg mot {0}.", "Both address {0}.");
    public static readonly LocalizedText Words = new("Begge bruker ordene {0}.", "Begge bruker orda {0}.", "Both use the words {0}.");
    public static readonly LocalizedText Named = new("Det som står om «{0}», nevner «{1}» eller ord fra navnet.", "Det som står om «{0}», nemner «{1}» eller ord frå namnet.", "What is said of “{0}” mentions “{1}” or words of its name.");
    public static readonly LocalizedText SharedTies = new("Begge er knyttet til {0}.", "Begge er knytte til {0}.", "Both are tied to {0}.");
    public static readonly LocalizedText Places = new("Kildene omtaler begge på samme sted: {0}.", "Kjeldene omtaler begge på same stad: {0}.", "Sources speak of both in the same place: {0}.");
    public static readonly LocalizedText SameOwner = new("{0} svarer for begge.", "{0} svarer for begge.", "{0} answers for both.");
    public static readonly LocalizedText OtherOwner = new("{0} svarer for «{1}», og {2} for «{3}».", "{0} svarer for «{1}», og {2} for «{3}».", "{0} answers for “{1}”, and {2} for “{3}”.");
    public static readonly LocalizedText Opposed = new(
        "«{0}» gjelder «{1}» og «{2}» gjelder «{3}»; i samme sak trekker det hver sin vei.",
        "«{0}» gjeld «{1}» og «{2}» gjeld «{3}»; i same sak dreg det kvar sin veg.",
        "“{0}” is about “{1}” and “{2}” about “{3}”; in the same case they pull apart.");
    public static readonly LocalizedText SaidToOverlap = new("Kildene sier at noe overlapper der de skriver om begge: «{0}».", "Kjeldene seier at noko overlappar der dei skriv om begge: «{0}».", "Sources say that things overlap where they write of both: “{0}”.");
    public static readonly LocalizedText Raised = new("Begge er tatt opp i «{0}».", "Begge er tekne opp i «{0}».", "Both are raised in “{0}”.");
    public static readonly LocalizedText Apart = new("{0}: {1} for «{2}», {3} for «{4}».", "{0}: {1} for «{2}», {3} for «{4}».", "{0}: {1} for “{2}”, {3} for “{4}”.");
    public static readonly LocalizedText Little = new("Det er lite i registeret som knytter dem sammen.", "Det er lite i registeret som knyter dei saman.", "Little in the register connects them.");
}
