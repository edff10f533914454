using Samvirke.Municipality.Contact;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about a municipality's contact point say.</summary>
public static class ContactTexts
{
    public static readonly LocalizedText Ask = new("Hvem kan hjelpe i kommunen din?", "Kven kan hjelpe i kommunen din?", "Who can help in your municipality?");
    public static readonly LocalizedText AskWhy = new(
        "Skriv navnet på kommunen. Du får telefon og åpningstid til kontaktpunktet for rus, og kan spørre hvem som kan hjelpe med hva.",
        "Skriv namnet på kommunen. Du får telefon og opningstid til kontaktpunktet for rus, og kan spørje kven som kan hjelpe med kva.",
        "Write the name of the municipality. You get the telephone and opening hours of its contact point, and can ask who can help with what.");
    public static readonly LocalizedText Find = new("Finn hjelp", "Finn hjelp", "Find help");
    public static readonly LocalizedText Heading = new("Kontaktpunkt for rus i {0}", "Kontaktpunkt for rus i {0}", "Contact point about drugs and alcohol in {0}");
    public static readonly LocalizedText Lead = new(
        "Hit kan innbyggere og ansatte ta kontakt når de lurer på noe om rus eller er bekymret for noen.",
        "Hit kan innbyggjarar og tilsette ta kontakt når dei lurer på noko om rus eller er uroa for nokon.",
        "Anybody who lives or works here may turn to it with a question about drugs or alcohol, or a worry about somebody.");
    public static readonly LocalizedText NotEntered = new(
        "{0} har ikke ført opp kontaktpunktet sitt her ennå. Under står det registeret vet, og hvor alle kan ta kontakt.",
        "{0} har ikkje ført opp kontaktpunktet sitt her enno. Under står det registeret veit, og kvar alle kan ta kontakt.",
        "{0} has not entered its contact point here yet. Below is what the register knows, and where anybody can turn.");
    public static readonly LocalizedText Invitation = new("Arbeider du i {0}?", "Arbeider du i {0}?", "Do you work in {0}?");
    public static readonly LocalizedText InvitationText = new(
        "Det tar noen minutter å føre opp kontaktpunktet, så finner innbyggere og ansatte fram.",
        "Det tek nokre minutt å føre opp kontaktpunktet, så finn innbyggjarar og tilsette fram.",
        "It takes a few minutes to enter the contact point, and people will find their way.");
    public static readonly LocalizedText Enter = new("Før opp kontaktpunktet", "Før opp kontaktpunktet", "Enter the contact point");
    public static readonly LocalizedText Change = new("Endre kontaktpunktet", "Endre kontaktpunktet", "Change the contact point");
    public static readonly LocalizedText WhatUnit = new("Hva en rådgivende enhet for russaker er", "Kva ei rådgivande eining for russaker er", "What an advisory unit for drug cases is");
    public static readonly LocalizedText Elsewhere = new("Andre steder du kan ta kontakt", "Andre stader du kan ta kontakt", "Other places to turn to");
    public static readonly LocalizedText Nationwide = new("I hele landet", "I heile landet", "In the whole country");
    public static readonly LocalizedText Nearby = new("I området", "I området", "In the area");
    public static readonly LocalizedText More = new("Finn mer i {0}", "Finn meir i {0}", "Find more in {0}");
    public static readonly LocalizedText Place = new("Om kommunen", "Om kommunen", "About the municipality");
    public static readonly LocalizedText Confirmed = new("Bekreftet", "Stadfesta", "Confirmed");
    public static readonly LocalizedText ConfirmedBy = new("{0}, av {1}", "{0}, av {1}", "{0}, by {1}");
    public static readonly LocalizedText Share = new("Skriv ut eller del", "Skriv ut eller del", "Print or share");
    public static readonly LocalizedText ShareText = new(
        "Siden kan skrives ut fra nettleseren og henges opp. Koden leder telefoner hit.",
        "Sida kan skrivast ut frå nettlesaren og hengast opp. Koden leier telefonar hit.",
        "The page can be printed from the browser and put up. The code leads telephones here.");
    public static readonly LocalizedText Code = new("QR-kode til {0}", "QR-kode til {0}", "QR code to {0}");
    public static readonly LocalizedText Embed = new("Vis kontaktpunktet på kommunens egen nettside", "Vis kontaktpunktet på nettsida til kommunen", "Show the contact point on the municipality's own site");
    public static readonly LocalizedText EmbedText = new(
        "Kopier denne linjen inn på nettsiden. Det som vises der, følger med når dere endrer noe her.",
        "Kopier denne linja inn på nettsida. Det som blir vist der, følgjer med når de endrar noko her.",
        "Copy this line into the site. What it shows changes when you change something here.");
    public static readonly LocalizedText WholePage = new("Mer om hjelp i {0}", "Meir om hjelp i {0}", "More on help in {0}");
    public static readonly LocalizedText Entered = new("Takk. Kontaktpunktet er oppdatert, og alle ser det nå.", "Takk. Kontaktpunktet er oppdatert, og alle ser det no.", "Thank you. The contact point is updated, and everybody sees it now.");

    public static readonly LocalizedText EditHeading = new("Kontaktpunktet for rus i {0}", "Kontaktpunktet for rus i {0}", "The contact point in {0}");
    public static readonly LocalizedText EditWhy = new(
        "Det dere skriver, ser alle som søker etter hjelp i kommunen. Skriv om kontoret, aldri om en person.",
        "Det de skriv, ser alle som søkjer etter hjelp i kommunen. Skriv om kontoret, aldri om ein person.",
        "Everybody who looks for help in the municipality sees what you write. Write of the office, never of a person.");
    public static readonly LocalizedText BackToContact = new("Tilbake til kontaktpunktet", "Tilbake til kontaktpunktet", "Back to the contact point");
    public static readonly LocalizedText Send = new("Lagre kontaktpunktet", "Lagre kontaktpunktet", "Save the contact point");
    public static readonly LocalizedText WillPropose = new("{0} sine redaktører ser over det før det vises.", "Redaktørane i {0} ser over det før det blir vist.", "The editors of {0} look it over before it is shown.");
    public static readonly LocalizedText StandsNow = new("Slik står det nå", "Slik står det no", "As it is now");
    public static readonly LocalizedText Reason = new("Kommunen oppdaterte kontaktpunktet sitt.", "Kommunen oppdaterte kontaktpunktet sitt.", "The municipality updated its contact point.");
    public static readonly LocalizedText DefaultName = new("Kontaktpunkt for rus i {0}", "Kontaktpunkt for rus i {0}", "Contact point about drugs and alcohol in {0}");

    public static readonly LocalizedText Name = new("Hva heter det hos dere?", "Kva heiter det hos dykk?", "What do you call it?");
    public static readonly LocalizedText Help = new("Hva kan det hjelpe hvem med?", "Kva kan det hjelpe kven med?", "What can it help whom with?");
    public static readonly LocalizedText HelpHelp = new(
        "To eller tre setninger. For eksempel: Vi gir råd om rus til unge, foreldre og ansatte, og viser videre til dem som kan hjelpe.",
        "To eller tre setningar. Til dømes: Vi gir råd om rus til unge, foreldre og tilsette, og viser vidare til dei som kan hjelpe.",
        "Two or three sentences. For example: We advise young people, parents and staff, and show the way to those who can help.");
    public static readonly LocalizedText Telephone = new("Telefon", "Telefon", "Telephone");
    public static readonly LocalizedText OpeningHours = new("Når er det åpent?", "Når er det ope?", "When is it open?");
    public static readonly LocalizedText OpeningHoursHelp = new("For eksempel: mandag til fredag kl. 9–15", "Til dømes: måndag til fredag kl. 9–15", "For example: Monday to Friday 9–15");
    public static readonly LocalizedText Email = new("E-post til kontoret", "E-post til kontoret", "E-mail of the office");
    public static readonly LocalizedText Address = new("Hvor er det, og hvordan kommer man dit?", "Kvar er det, og korleis kjem ein dit?", "Where is it, and how does one get there?");
    public static readonly LocalizedText Website = new("Nettside", "Nettside", "Web page");
    public static readonly LocalizedText WebsiteHelp = new("Hele adressen, med https:// foran.", "Heile adressa, med https:// framfor.", "The whole address, with https:// before it.");
    public static readonly LocalizedText Referral = new("Må man ha henvisning?", "Må ein ha tilvising?", "Does one need a referral?");
    public static readonly LocalizedText NotSaid = new("Ikke oppgitt", "Ikkje oppgitt", "Not said");
    public static readonly LocalizedText Languages = new("På hvilke språk?", "På kva språk?", "In which languages?");
    public static readonly LocalizedText Cost = new("Hva koster det?", "Kva kostar det?", "What does it cost?");

    public static readonly LocalizedText NameMissing = new("skriv hva det heter", "skriv kva det heiter", "write what it is called");
    public static readonly LocalizedText HelpMissing = new("skriv hva det kan hjelpe hvem med", "skriv kva det kan hjelpe kven med", "write what it can help whom with");
    public static readonly LocalizedText NoWay = new("skriv en telefon, en e-post eller en adresse, så folk kan ta kontakt", "skriv ein telefon, ein e-post eller ei adresse, så folk kan ta kontakt", "write a telephone, an e-mail or an address, so that people can get in touch");
    public static readonly LocalizedText WrongTelephone = new("skriv telefonnummeret med sifre, som 22 00 00 00", "skriv telefonnummeret med siffer, som 22 00 00 00", "write the telephone number in digits, such as 22 00 00 00");
    public static readonly LocalizedText WrongEmail = new(
        "skriv adressen til kontoret, som postmottak@kommunen.no eller ruskontakt@kommunen.no, ikke til en person",
        "skriv adressa til kontoret, som postmottak@kommunen.no eller ruskontakt@kommunen.no, ikkje til ein person",
        "write the address of the office, such as postmottak@kommunen.no, not of a person");
    public static readonly LocalizedText WrongWebsite = new("skriv hele adressen til nettsiden, med https:// foran", "skriv heile adressa til nettsida, med https:// framfor", "write the whole address of the web page, with https:// before it");

    /// <summary>What to do about a fault.</summary>
    public static LocalizedText Of(ContactFault fault) => fault switch
    {
        ContactFault.Missing { Field: nameof(ContactAnswers.Name) } => NameMissing,
        ContactFault.Missing => HelpMissing,
        ContactFault.NoWay => NoWay,
        ContactFault.WrongForm { Field: nameof(ContactAnswers.Telephone) } => WrongTelephone,
        ContactFault.WrongForm { Field: nameof(ContactAnswers.Email) } => WrongEmail,
        ContactFault.WrongForm => WrongWebsite,
        ContactFault.NoText text => text.Fault,
        _ => throw new InvalidOperationException($"An unknown fault: {fault.GetType().Name}"),
    };
}
