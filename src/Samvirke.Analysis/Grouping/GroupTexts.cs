using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Grouping;

/// <summary>The names of groups and the sentences about what their members share. The first blank is how many of them do.</summary>
internal static class GroupTexts
{
    public static readonly LocalizedText All = new("Alle", "Alle", "All");
    public static readonly LocalizedText Some = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly LocalizedText Name = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly LocalizedText Several = new("Ulike innsatser", "Ulike innsatsar", "Efforts of several kinds");

    public static readonly LocalizedText Topic = new("{0} handler om {1}.", "{0} handlar om {1}.", "{0} are about {1}.");
    public static readonly LocalizedText TargetGroup = new("{0} er for {1}.", "{0} er for {1}.", "{0} are for {1}.");
    public static readonly LocalizedText Facet = new("{0} har samme merke for {1}: {2}.", "{0} har same merke for {1}: {2}.", "{0} have the same mark for {1}: {2}.");
    public static readonly LocalizedText Addressee = new("{0} forplikter eller retter seg mot {1}.", "{0} forpliktar eller rettar seg mot {1}.", "{0} bind or are directed at {1}.");
    public static readonly LocalizedText Law = new("{0} bygger på {1}.", "{0} byggjer på {1}.", "{0} rest on {1}.");
    public static readonly LocalizedText Concern = new("{0} er tatt opp i «{1}».", "{0} er tekne opp i «{1}».", "{0} are dealt with in “{1}”.");
    public static readonly LocalizedText Place = new("{0} er omtalt i {1}.", "{0} er omtala i {1}.", "{0} are spoken of in {1}.");
    public static readonly LocalizedText Tie = new("{0} er knyttet til {1}.", "{0} er knytte til {1}.", "{0} are tied to {1}.");
    public static readonly LocalizedText Words = new("{0} har {1} i navnet.", "{0} har {1} i namnet.", "{0} have {1} in their names.");
    public static readonly LocalizedText Text = new("{0} bruker {1}.", "{0} bruker {1}.", "{0} use {1}.");
    public static readonly LocalizedText Owners = new("{0} svarer for dem.", "{0} svarer for dei.", "{0} answer for them.");
    public static readonly LocalizedText Owner = new("{0} svarer for alle.", "{0} svarer for alle.", "{0} answers for all.");
    public static readonly LocalizedText Laws = new("De står i {0}.", "Dei står i {0}.", "They stand in {0}.");
    public static readonly LocalizedText Quoted = new("«{0}»", "«{0}»", "“{0}”");
}
