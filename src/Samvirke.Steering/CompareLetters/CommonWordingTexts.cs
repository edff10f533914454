using Samvirke.Register.Texts;

namespace Samvirke.Steering.CompareLetters;

/// <summary>What the paper with a common wording says, and how an assignment stands in the letters to an agency.</summary>
public static class CommonWordingTexts
{
    internal static readonly LocalizedText Title = new("Likelydende oppdrag: {0}", "Likelydande oppdrag: {0}", "One wording for all: {0}");

    internal static readonly LocalizedText Lead = new(
        "Et utkast til ordlyd som kan stå likt i brevene til alle {0} som skal delta. {1} av dem har ikke oppdraget i sitt eget tildelingsbrev i dag.",
        "Eit utkast til ordlyd som kan stå likt i breva til alle {0} som skal delta. {1} av dei har ikkje oppdraget i sitt eige tildelingsbrev i dag.",
        "A draft wording that could stand alike in the letters to all {0} that are to take part. {1} of them do not have the assignment in their own letter today.");

    internal static readonly LocalizedText LeadNone = new(
        "Et utkast til ordlyd som kan stå likt i brevene til alle {0} som skal delta. Vi vet ikke om noen av dem som mangler oppdraget i sitt eget tildelingsbrev.",
        "Eit utkast til ordlyd som kan stå likt i breva til alle {0} som skal delta. Vi veit ikkje om nokon av dei som manglar oppdraget i sitt eige tildelingsbrev.",
        "A draft wording that could stand alike in the letters to all {0} that are to take part. We know of none of them that lacks the assignment in its own letter.");

    internal static readonly LocalizedText Wording = new("Ordlyd", "Ordlyd", "Wording");
    internal static readonly LocalizedText Due = new("Frist: {0}.", "Frist: {0}.", "Deadline: {0}.");
    internal static readonly LocalizedText LedBy = new("Arbeidet ledes av {0}.", "Arbeidet blir leia av {0}.", "The work is led by {0}.");
    internal static readonly LocalizedText With = new("Oppdraget er gitt likelydende til {0}.", "Oppdraget er gitt likelydande til {0}.", "The assignment is given in the same words to {0}.");
    internal static readonly LocalizedText Where = new("Hvor det skal stå", "Kvar det skal stå", "Where it is to stand");
    internal static readonly LocalizedText Caption = new("Brevene som oppdraget skal stå i", "Breva som oppdraget skal stå i", "The letters in which the assignment is to stand");
    internal static readonly LocalizedText Agency = new("Brevet til", "Brevet til", "Letter to");
    internal static readonly LocalizedText Ministry = new("Fra", "Frå", "From");
    internal static readonly LocalizedText Today = new("I dag", "I dag", "Today");

    private static readonly LocalizedText Stands = new("står i brevet", "står i brevet", "stands in the letter");
    private static readonly LocalizedText SaidMissing = new("står ikke i brevet", "står ikkje i brevet", "does not stand in the letter");
    private static readonly LocalizedText FoundMissing = new("ikke funnet i brevet", "ikkje funne i brevet", "not found in the letter");
    private static readonly LocalizedText HalfRead = new("brevet er ikke sett gjennom", "brevet er ikkje sett gjennom", "the letter has not been looked through");
    private static readonly LocalizedText Unknown = new("vi kjenner ikke brevet", "vi kjenner ikkje brevet", "we do not know the letter");
    private static readonly LocalizedText NotConcerned = new("er ikke med", "er ikkje med", "takes no part");

    /// <summary>How the assignment stands.</summary>
    public static LocalizedText Of(LetterStanding standing) => standing switch
    {
        LetterStanding.Stands => Stands,
        LetterStanding.SaidMissing => SaidMissing,
        LetterStanding.FoundMissing => FoundMissing,
        LetterStanding.HalfRead => HalfRead,
        LetterStanding.Unknown => Unknown,
        LetterStanding.NotConcerned => NotConcerned,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No standing."),
    };
}
