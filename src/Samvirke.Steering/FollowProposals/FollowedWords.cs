using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Samvirke.Steering.AnswerProposals;
using static Samvirke.Analysis.Reasons.Filled;

namespace Samvirke.Steering.FollowProposals;

/// <summary>What is said of proposals and what came of them, on pages and on paper alike.</summary>
public static class FollowedWords
{
    public static readonly LocalizedText Proposal = new("Forslag", "Forslag", "Proposal");
    public static readonly LocalizedText Challenge = new("Utfordring", "Utfordring", "Challenge");
    public static readonly LocalizedText Standing = new("Hvor det står", "Kor det står", "Where it stands");
    public static readonly LocalizedText Done = new("Gjort siden rapporten", "Gjort sidan rapporten", "Done since the report");
    public static readonly LocalizedText By = new("Av hvem", "Av kven", "By whom");
    public static readonly LocalizedText Before = new("Var der fra før", "Var der frå før", "Was there before");
    public static readonly LocalizedText Undated = new("Uten kjent tidspunkt", "Utan kjent tidspunkt", "At an unknown time");
    public static readonly LocalizedText PartsLeft = new("Deler som ingen vites å ha tatt opp", "Delar som ein ikkje veit om at nokon har teke opp", "Parts that nobody is known to have taken up");
    public static readonly LocalizedText Answers = new("Hva etatene sier", "Kva etatane seier", "What the agencies say");
    public static readonly LocalizedText Agency = new("Etat", "Etat", "Agency");
    public static readonly LocalizedText Answer = new("Svar", "Svar", "Answer");
    public static readonly LocalizedText Why = new("Hva og hvorfor", "Kva og kvifor", "What and why");
    public static readonly LocalizedText Since = new("Siden", "Sidan", "Since");
    public static readonly LocalizedText Confirmed = new("Sist bekreftet", "Sist stadfesta", "Last confirmed");
    public static readonly LocalizedText Silent = new("Har ikke svart", "Har ikkje svart", "Has not answered");
    public static readonly LocalizedText Old = new("gammelt: ikke bekreftet det siste året", "gammalt: ikkje stadfesta det siste året", "old: not confirmed in the last year");
    public static readonly LocalizedText Result = new("Resultat: {0}", "Resultat: {0}", "Result: {0}");
    public static readonly LocalizedText AnswersTo = new("Svarer på", "Svarer på", "Answers");
    public static readonly LocalizedText Proposed = new("Det rapporten foreslår", "Det rapporten føreslår", "What the report proposes");
    public static readonly LocalizedText OtherAnswers = new("Andre forslag og modeller", "Andre forslag og modellar", "Other proposals and models");
    public static readonly LocalizedText Unanswered = new("Ingen av forslagene svarer på den", "Ingen av forslaga svarer på henne", "None of the proposals answers it");
    public static readonly LocalizedText Effect = new("Hva en vet om virkningen", "Kva ein veit om verknaden", "What is known of the effect");
    public static readonly LocalizedText NoStudies = new(
        "Registeret har ingen evaluering, studie eller tall om det som er gjort. Om det har virket, er altså ikke kjent.",
        "Registeret har inga evaluering, ingen studie og ingen tal om det som er gjort. Om det har verka, er altså ikkje kjent.",
        "The register has no evaluation, study or figure about what was done. Whether it has worked is thus not known.");
    public static readonly LocalizedText SomeStudies = new(
        "Disse handler om det som er gjort. Registeret vurderer ikke selv om de bærer en virkning.",
        "Desse handlar om det som er gjort. Registeret vurderer ikkje sjølv om dei ber ein verknad.",
        "These are about what was done. The register does not itself judge whether they carry an effect.");
    public static readonly LocalizedText NothingSince = new(
        "Vi kjenner ikke til at noen har tatt opp forslaget etter rapporten. Registeret har ingen kilde på det.",
        "Vi kjenner ikkje til at nokon har teke opp forslaget etter rapporten. Registeret har inga kjelde på det.",
        "We do not know that anybody has taken the proposal up since the report. The register has no source for it.");
    public static readonly LocalizedText OnlyTouched = new(
        "Dette er gjort om samme sak. Ingen kilde vi har, sier at det følger opp forslaget.", "Dette er gjort om same sak. Inga kjelde vi har, seier at det følgjer opp forslaget.", "This was done on the same matter. No source that we have says that it follows the proposal up.");
    public static readonly LocalizedText NothingKnown = new("Ikke noe vi kjenner til", "Ikkje noko vi kjenner til", "Nothing that we know of");
    public static readonly LocalizedText AddressedByName = new("Rapporten nevner disse som de som skal gjøre det:", "Rapporten nemner desse som dei som skal gjere det:", "The report names these to do it:");
    public static readonly LocalizedText AddressedByAssignment = new(
        "Rapporten nevner ingen som skal gjøre det. Her står de som fikk oppdraget rapporten svarer på:",
        "Rapporten nemner ingen som skal gjere det. Her står dei som fekk oppdraget rapporten svarer på:",
        "The report names nobody to do it. Here are those who were given the assignment that it answers:");

    private static readonly LocalizedText CountedSince = new(
        "Om {0} av {1} forslag kjenner vi ikke til at noe er gjort etter rapporten ({2}). Om {3} er noe gjort på samme felt, men ingen kilde sier at det følger opp forslaget. {4}",
        "Om {0} av {1} forslag kjenner vi ikkje til at noko er gjort etter rapporten ({2}). Om {3} er noko gjort på same felt, men inga kjelde seier at det følgjer opp forslaget. {4}",
        "About {0} of {1} proposals nothing is known to have been done since the report ({2}). About {3} something was done on the same matter, but no source says that it follows the proposal up. {4}");
    private static readonly LocalizedText CountedTakenUp = new(
        "{0} er delvis tatt opp, og {1} er tatt opp.", "{0} er delvis tekne opp, og {1} er tekne opp.", "{0} have been taken up in part, and {1} have been taken up.");
    private static readonly LocalizedText NoneTakenUp = new("Så langt vi vet, er ingen tatt opp.", "Så langt vi veit, er ingen tekne opp.", "As far as we know, none has been taken up.");

    /// <summary>How many proposals have come how far, as a sentence or two.</summary>
    public static LocalizedText Counted(FollowedReport report)
    {
        var (inPart, whole) = (report.Count(Uptake.InPart), report.Count(Uptake.TakenUp));
        return Of(
            CountedSince, Number(report.Count(Uptake.Nobody)), Number(report.Proposals.Length), report.Published is { } day ? PaperTongue.Date(day) : report.Report.Name,
            Number(report.Count(Uptake.Touched)), inPart + whole == 0 ? NoneTakenUp : Of(CountedTakenUp, Number(inPart), Number(whole)));
    }

    /// <summary>How far a proposal has come.</summary>
    public static LocalizedText Name(Uptake uptake) => uptake switch
    {
        Uptake.Nobody => new("Ingen kjent oppfølging", "Inga kjend oppfølging", "No known follow-up"),
        Uptake.Touched => new("Noe er gjort om saken", "Noko er gjort om saka", "Something done on the matter"),
        Uptake.InPart => new("Delvis tatt opp", "Delvis teke opp", "Taken up in part"),
        Uptake.TakenUp => new("Tatt opp", "Teke opp", "Taken up"),
        _ => throw new ArgumentOutOfRangeException(nameof(uptake), uptake, "No uptake."),
    };

    /// <summary>What an organisation does about a proposal.</summary>
    public static LocalizedText Name(AnswerStand stand) => stand switch
    {
        AnswerStand.WillDo => new("Skal gjøre det", "Skal gjere det", "Will do it"),
        AnswerStand.Doing => new("Er i gang", "Er i gang", "Is doing it"),
        AnswerStand.Done => new("Har gjort det", "Har gjort det", "Has done it"),
        AnswerStand.WillNot => new("Skal ikke gjøre det", "Skal ikkje gjere det", "Will not do it"),
        _ => throw new ArgumentOutOfRangeException(nameof(stand), stand, "No stand."),
    };

    /// <summary>Who does something, with the part that they have in it.</summary>
    public static LocalizedText Name(StepDoer doer) => doer.As is { } type
        ? Of(new("{0} ({1})", "{0} ({1})", "{0} ({1})"), doer.Actor.Name, type.Backward)
        : Of(new("{0} (svarer for det registeret sier)", "{0} (svarer for det registeret seier)", "{0} (answers for what the register says)"), doer.Actor.Name);

    /// <summary>How a step is tied, as a sentence that begins with what it is about.</summary>
    public static LocalizedText Tied(ProposalStep step) => Of(new("{0} «{1}»", "{0} «{1}»", "{0} “{1}”"), step.Words, step.About.Name);

    /// <summary>The section and the name.</summary>
    public static LocalizedText Numbered(string section, Entry entry) => Of(new("{0} {1}", "{0} {1}", "{0} {1}"), new LocalizedText(section), entry.Name);
}
