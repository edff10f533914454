using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.RunProgramme;

/// <summary>What has to be mended in the forms of a programme, said so that it can be.</summary>
public static class AnswerTexts
{
    public static readonly LocalizedText EndsBefore = new("Den siste dagen må komme etter den første.", "Den siste dagen må kome etter den første.", "The last day must come after the first.");
    public static readonly LocalizedText NoName = new("Skriv hva programmet heter.", "Skriv kva programmet heiter.", "Write what the programme is called.");
    public static readonly LocalizedText NoPurpose = new("Skriv hva programmet skal oppnå.", "Skriv kva programmet skal oppnå.", "Write what the programme is for.");
    public static readonly LocalizedText NoTasks = new("Skriv hva programmet skal gjøre.", "Skriv kva programmet skal gjere.", "Write what the programme is to do.");
    public static readonly LocalizedText NoApprover = new("Skriv hvem som godkjente mandatet.", "Skriv kven som godkjende mandatet.", "Write who approved the mandate.");
    public static readonly LocalizedText NoForumName = new("Skriv hva forumet heter.", "Skriv kva forumet heiter.", "Write what the forum is called.");
    public static readonly LocalizedText SameForum = new("Et annet forum i programmet heter det samme. Gi dem hvert sitt navn.", "Eit anna forum i programmet heiter det same. Gi dei kvart sitt namn.", "Another forum of the programme is called the same. Give each its own name.");
    public static readonly LocalizedText ReportsToItself = new("Et forum kan ikke rapportere til seg selv, heller ikke gjennom andre.", "Eit forum kan ikkje rapportere til seg sjølv, heller ikkje gjennom andre.", "A forum cannot report to itself, nor through others.");
    public static readonly LocalizedText NoMember = new("Skriv hvem som sitter der.", "Skriv kven som sit der.", "Write who sits there.");
    public static readonly LocalizedText MemberTwice = new("Den samme står to ganger med samme stilling.", "Den same står to gonger med same stilling.", "The same one stands there twice with the same post.");
    public static readonly LocalizedText NoInitiativeName = new("Skriv hva initiativet heter.", "Skriv kva initiativet heiter.", "Write what the initiative is called.");
    public static readonly LocalizedText NoDesign = new("Skriv hvordan det ble undersøkt, for eksempel «randomisert forsøk i 20 kommuner».", "Skriv korleis det vart undersøkt, til dømes «randomisert forsøk i 20 kommunar».", "Write how it was found out, for instance “randomised trial in 20 municipalities”.");
    public static readonly LocalizedText NoFinding = new("Skriv hva evalueringen fant.", "Skriv kva evalueringa fann.", "Write what the evaluation found.");
    public static readonly LocalizedText NoSource = new("Skriv hvor evalueringen kan leses: en kilde i registeret eller en lenke.", "Skriv kvar evalueringa kan lesast: ei kjelde i registeret eller ei lenkje.", "Write where the evaluation can be read: a source of the register or a link.");
    public static readonly LocalizedText NoLink = new("Skriv lenken helt ut, med https:// først.", "Skriv lenkja heilt ut, med https:// først.", "Write the whole link, with https:// first.");
    public static readonly LocalizedText NoChoice = new("Velg ett av svarene.", "Vel eitt av svara.", "Choose one of the answers.");
    public static readonly LocalizedText NoPoints = new("Skriv et helt tall fra 1 til 5, eller la feltet stå tomt.", "Skriv eit heilt tal frå 1 til 5, eller la feltet stå tomt.", "Write a whole number from 1 to 5, or leave it empty.");
    public static readonly LocalizedText NoYear = new("Skriv året med fire sifre, fra 2000 til 2100.", "Skriv året med fire siffer, frå 2000 til 2100.", "Write the year with four digits, from 2000 to 2100.");
    public static readonly LocalizedText YearsEndBefore = new("Det siste året må ikke komme før det første.", "Det siste året må ikkje kome før det første.", "The last year must not come before the first.");
    public static readonly LocalizedText StagesOutOfOrder = new("Dette trinnet er planlagt før trinnet foran. Rett årene.", "Dette steget er planlagt før steget framfor. Rett åra.", "This stage is planned before the one ahead of it. Mend the years.");
    public static readonly LocalizedText NoCriterion = new("Skriv hva kriteriet heter.", "Skriv kva kriteriet heiter.", "Write what the criterion is called.");
    public static readonly LocalizedText SameCriterion = new("Et annet kriterium heter det samme.", "Eit anna kriterium heiter det same.", "Another criterion is called the same.");
    public static readonly LocalizedText NoWeight = new("Skriv vekten som et tall fra 0 til 100, med høyst to desimaler.", "Skriv vekta som eit tal frå 0 til 100, med høgst to desimalar.", "Write the weight as a number from 0 to 100, with at most two decimals.");
    public static readonly LocalizedText AllZero = new("Alle vektene er 0. Gi minst ett kriterium vekt.", "Alle vektene er 0. Gi minst eitt kriterium vekt.", "All weights are 0. Give at least one criterion weight.");
    public static readonly LocalizedText NoChooser = new("Velg hvilket forum som bestemte kriteriene.", "Vel kva forum som bestemte kriteria.", "Choose which forum decided on the criteria.");
    public static readonly LocalizedText NoOrganisation = new("Skriv hvilken etat som setter av ressursene.", "Skriv kva etat som set av ressursane.", "Write which organisation sets the resources aside.");
    public static readonly LocalizedText NoPersonYears = new("Skriv årsverk som et tall, for eksempel 0,5, med høyst to desimaler.", "Skriv årsverk som eit tal, til dømes 0,5, med høgst to desimalar.", "Write person-years as a number, for instance 0.5, with at most two decimals.");
    public static readonly LocalizedText NoKroner = new("Skriv hele kroner med sifre, for eksempel 1 500 000.", "Skriv heile kroner med siffer, til dømes 1 500 000.", "Write whole kroner in digits, for instance 1 500 000.");
    public static readonly LocalizedText NothingPutIn = new("Skriv årsverk, kroner eller begge deler.", "Skriv årsverk, kroner eller begge delar.", "Write person-years, kroner or both.");
    public static readonly LocalizedText NoForum = new("Velg hvilket forum.", "Vel kva forum.", "Choose which forum.");
    public static readonly LocalizedText NoTitle = new("Skriv hva saken gjelder.", "Skriv kva saka gjeld.", "Write what the matter is about.");
    public static readonly LocalizedText NoWhy = new("Skriv hvorfor det ble bestemt slik.", "Skriv kvifor det vart bestemt slik.", "Write why it was decided so.");
    public static readonly LocalizedText NothingDecided = new("Skriv hva som ble bestemt, eller ta bort det som hører til et vedtak.", "Skriv kva som vart bestemt, eller ta bort det som høyrer til eit vedtak.", "Write what was decided, or take away what belongs to a decision.");
    public static readonly LocalizedText NoDissent = new("Skriv hver uenighet på en egen linje: organisasjon, kolon og hvorfor. For eksempel «Politidirektoratet: mangler penger».", "Skriv kvar usemje på ei eiga linje: organisasjon, kolon og kvifor. Til dømes «Politidirektoratet: manglar pengar».", "Write each dissent on a line of its own: organisation, colon and why. For instance “National Police Directorate: lacks money”.");

    public static readonly LocalizedText NoReasonToPutBack = new("Skriv hvorfor dette settes tilbake.", "Skriv kvifor dette blir sett tilbake.", "Write why this is put back.");
    public static readonly LocalizedText NeedsDay = new("Skriv hvilken dag, slik: 1.12.2026 eller 2026-12-01.", "Skriv kva dag, slik: 1.12.2026 eller 2026-12-01.", "Write which day, like this: 1.12.2026 or 2026-12-01.");

    private static readonly LocalizedText Unreal = new(
        "«{0}» er ingen dag. Skriv den slik: 1.12.2026 eller 2026-12-01.", "«{0}» er ingen dag. Skriv han slik: 1.12.2026 eller 2026-12-01.", "“{0}” is no day. Write it like this: 1.12.2026 or 2026-12-01.");
    private static readonly LocalizedText Twice = new(
        "«{0}» står to ganger med samme stilling.", "«{0}» står to gonger med same stilling.", "“{0}” stands there twice with the same post.");
    private static readonly LocalizedText Many = new(
        "Det er plass til {0} deltakere, og her er det {1}. Ta bort noen.", "Det er plass til {0} deltakarar, og her er det {1}. Ta bort nokre.", "There is room for {0} members, and here are {1}. Take some away.");
    private static readonly LocalizedText Long = new("Teksten har {0} tegn, og det er plass til {1}. Kort den ned.", "Teksten har {0} teikn, og det er plass til {1}. Kort han ned.", "The text has {0} characters, and there is room for {1}. Shorten it.");
    private static readonly LocalizedText Field = new("Teksten {0}.", "Teksten {0}.", "The text {0}.");
    private static readonly LocalizedText Unknown = new(
        "Registeret har ingen som heter «{0}». Skriv navnet slik registeret har det.", "Registeret har ingen som heiter «{0}». Skriv namnet slik registeret har det.", "The register has nobody called “{0}”. Write the name as the register has it.");
    private static readonly LocalizedText UnknownNear = new("Registeret har ingen som heter «{0}». Mener du {1}?", "Registeret har ingen som heiter «{0}». Meiner du {1}?", "The register has nobody called “{0}”. Do you mean {1}?");
    private static readonly LocalizedText Called = new("Flere i registeret heter «{0}». Skriv en av disse: {1}.", "Fleire i registeret heiter «{0}». Skriv ein av desse: {1}.", "Several in the register are called “{0}”. Write one of these: {1}.");

    public static LocalizedText TooLong(int length, int longest) => Filled(Long, PaperTongue.Number(length), PaperTongue.Number(longest));

    public static LocalizedText NoDay(string typed) => Filled(Unreal, Same(typed));

    /// <summary>A line of several members that is there already.</summary>
    public static LocalizedText LineTwice(string line) => Filled(Twice, Same(line));

    public static LocalizedText TooManyMembers(int most, int count) => Filled(Many, PaperTongue.Number(most), PaperTongue.Number(count));

    public static LocalizedText NoText(LocalizedText fault) => Filled(Field, fault);

    public static LocalizedText NobodyCalled(string name, ImmutableArray<Entry> near) => near.IsEmpty ? Filled(Unknown, Same(name)) : Filled(UnknownNear, Same(name), Same(string.Join(", ", near.Select(entry => $"«{entry.Name}»"))));

    public static LocalizedText SeveralCalled(string name, ImmutableArray<Entry> entries) => Filled(Called, Same(name), Same(string.Join(", ", entries.Select(entry => entry.Id.Value))));

    /// <summary>The text with its blanks filled, in each language.</summary>
    internal static LocalizedText Filled(LocalizedText pattern, params LocalizedText[] blanks) => LocalizedText.Of(Tongues.Interface.Select(tongue =>
        new Phrase(string.Format(CultureInfo.InvariantCulture, pattern.In(tongue).Text, [.. blanks.Select(blank => blank.In(tongue).Text)]), tongue)));

    /// <summary>What is written the same in every language.</summary>
    internal static LocalizedText Same(string text) => new(text, text, text);
}
