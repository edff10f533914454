using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Defining;

/// <summary>The sentences about two definitions of the same term.</summary>
internal static class DefinitionTexts
{
    public static readonly LocalizedText SameTerm = new(
        "Begge sier hva «{0}» betyr.",
        "Begge seier kva «{0}» betyr.",
        "Both say what “{0}” means.");
    public static readonly LocalizedText Classified = new(
        "«{0}» behandler det som et spørsmål om {1}, «{2}» som et spørsmål om {3}. Den samme saken kan gå to ulike veier.",
        "«{0}» behandlar det som eit spørsmål om {1}, «{2}» som eit spørsmål om {3}. Den same saka kan gå to ulike vegar.",
        "“{0}” treats it as a matter of {1}, “{2}” as a matter of {3}. The same case may go two different ways.");
    public static readonly LocalizedText OnlyHere = new(
        "Den som er {0}, er med etter «{1}», men ikke etter «{2}».",
        "Den som er {0}, er med etter «{1}», men ikkje etter «{2}».",
        "Someone aged {0} is included by “{1}” but not by “{2}”.");
    public static readonly LocalizedText Delimited = new(
        "{0}: {1} etter «{2}», {3} etter «{4}».",
        "{0}: {1} etter «{2}», {3} etter «{4}».",
        "{0}: {1} by “{2}”, {3} by “{4}”.");
    public static readonly LocalizedText UsedIn = new(
        "«{0}» brukes i {1}.",
        "«{0}» blir brukt i {1}.",
        "“{0}” is used in {1}.");
    public static readonly LocalizedText Same = new(
        "Begge trekker grensen på samme sted.",
        "Begge dreg grensa på same stad.",
        "Both draw the line in the same place.");
    public static readonly LocalizedText AlignWords = new(
        "Ordet «{0}» kan få samme betydning begge steder, eller begge kan si hva som skiller dem.",
        "Ordet «{0}» kan få same tyding begge stader, eller begge kan seie kva som skil dei.",
        "The term “{0}” could mean the same in both, or both could say what sets them apart.");
    public static readonly LocalizedText AlignAges = new(
        "Aldersgrensene kan bli like, eller det kan bli klart hvem som følger opp den som er {0}.",
        "Aldersgrensene kan bli like, eller det kan bli klart kven som følgjer opp den som er {0}.",
        "The ages could be the same, or it could be made clear who follows up someone aged {0}.");
    public static readonly LocalizedText AlignOwners = new(
        "De som bruker dem, kan avtale hvem som tar saken når begge gjelder.",
        "Dei som bruker dei, kan avtale kven som tek saka når begge gjeld.",
        "Those who use them could agree on who takes the case when both apply.");
    public static readonly LocalizedText AlignSame = new(
        "Den ene kan vise til den andre, så det bare er ett sted å endre.",
        "Den eine kan vise til den andre, så det berre er éin stad å endre.",
        "The one could refer to the other, so that there is only one place to change.");
    public static readonly LocalizedText Span = new("{0}–{1} år", "{0}–{1} år", "{0}–{1}");
    public static readonly LocalizedText One = new("{0} år", "{0} år", "{0}");
    public static readonly LocalizedText AndOlder = new("{0} år eller eldre", "{0} år eller eldre", "{0} or older");
}
