using Samvirke.Analysis.Reasons;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages say on which programmes are set up and steered.</summary>
public static class RunProgrammeTexts
{
    public static readonly Question Question = new(
        "/programarbeid",
        new("Programarbeid", "Programarbeid", "Programme work"),
        new(
            "Sett opp og styr et program på tvers av etater: mandat, fora, portefølje, prioritering, ressurser og beslutninger. Ingen modell er bygd inn; dere sier hvem som møtes og hvordan de beslutter.",
            "Set opp og styr eit program på tvers av etatar: mandat, forum, portefølje, prioritering, ressursar og avgjerder. Ingen modell er bygd inn; de seier kven som møtest og korleis dei avgjer.",
            "Set up and steer a programme across organisations: mandate, forums, portfolio, priority, resources and decisions. No model is built in; you say who meets and how they decide."));

    public static readonly LocalizedText[] Doings =
    [
        new("Skrive et mandat, få det godkjent, og se hva som skiller versjonene.", "Skrive eit mandat, få det godkjent, og sjå kva som skil versjonane.", "Write a mandate, have it approved, and see what differs between versions."),
        new("Sette opp styre, referansegruppe med unge, arbeidsgrupper og sekretariat.", "Setje opp styre, referansegruppe med unge, arbeidsgrupper og sekretariat.", "Set up board, reference group with young people, working groups and secretariat."),
        new("Følge initiativ fra idé til bruk. Ingenting blir anbefalt uten en evaluering som bærer det.", "Følgje initiativ frå idé til bruk. Ingenting blir tilrådd utan ei evaluering som ber det.", "Follow initiatives from idea to use. Nothing is recommended without an evaluation that carries it."),
        new("Prioritere etter styrets egne kriterier, og se det som tabell og bilde.", "Prioritere etter dei kriteria styret sjølv har valt, og sjå det som tabell og bilete.", "Rank by the board's own criteria, and see it as a table and a picture."),
        new("Holde oversikt over årsverk og kroner fra hver etat, og over veikartet.", "Halde oversyn over årsverk og kroner frå kvar etat, og over vegkartet.", "Keep track of person-years and kroner from each organisation, and of the roadmap."),
        new("Skrive referat og vedtak med begrunnelse og uenighet, og følge dem opp.", "Skrive referat og vedtak med grunngiving og usemje, og følgje dei opp.", "Write minutes and decisions with reasons and dissent, and follow them up."),
    ];

    public static readonly LocalizedText Overview = new("Oversikt", "Oversyn", "Overview");
    public static readonly LocalizedText Pages = new("Sider i programmet", "Sider i programmet", "Pages of the programme");
    public static readonly LocalizedText Saved = new("Det er lagret.", "Det er lagra.", "It is saved.");
    public static readonly LocalizedText Cancel = new("Avbryt", "Avbryt", "Cancel");
    public static readonly LocalizedText Change = new("Endre", "Endre", "Change");
    public static readonly LocalizedText ChangeThis = new("Endre {0}", "Endre {0}", "Change {0}");
    public static readonly LocalizedText Choose = new("Velg", "Vel", "Choose");
    public static readonly LocalizedText SomebodyWrote = new(
        "Noen andre lagret det samme mens du skrev. Ingenting av ditt er lagret ennå. Det du skrev, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Nokon andre lagra det same medan du skreiv. Ingenting av ditt er lagra enno. Det du skreiv, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Somebody else saved the same while you wrote. Nothing of yours is saved yet. What you wrote is in the form. Save again to let it stand.");
    public static readonly LocalizedText SetUp = new("Sett opp et program", "Set opp eit program", "Set up a programme");
    public static readonly LocalizedText SetUpFrom = new("Sett opp et program", "Set opp eit program", "Set up a programme");
    public static readonly LocalizedText SetUpFromThis = new("Sett opp et program ut fra {0}", "Set opp eit program ut frå {0}", "Set up a programme from {0}");
    public static readonly LocalizedText SetUpLead = new(
        "Programmet hører til {0}, som da har sekretariatet. Begynn med navnet. Mandat, fora og resten kommer etterpå, og alt kan endres.",
        "Programmet høyrer til {0}, som då har sekretariatet. Byrj med namnet. Mandat, forum og resten kjem etterpå, og alt kan endrast.",
        "The programme belongs to {0}, which then has the secretariat. Begin with the name. Mandate, forums and the rest come afterwards, and all can be changed.");
    public static readonly LocalizedText SignInToSetUp = new(
        "Den som er logget inn for en etat, kan sette opp et program her.",
        "Den som er logga inn for ein etat, kan setje opp eit program her.",
        "Whoever is signed in for an organisation can set up a programme here.");
    public static readonly LocalizedText Own = new("Programmene deres", "Programma dykkar", "Your programmes");
    public static readonly LocalizedText Public = new("Program som er delt med alle", "Program som er delte med alle", "Programmes shared with everybody");
    public static readonly LocalizedText NonePublic = new("Ingen har delt et program med alle ennå.", "Ingen har delt eit program med alle enno.", "Nobody has shared a programme with everybody yet.");
    public static readonly LocalizedText WhatCanBeDone = new("Dette kan gjøres her", "Dette kan gjerast her", "What can be done here");
    public static readonly LocalizedText InRegister = new("Dette har registeret", "Dette har registeret", "What the register has");
    public static readonly LocalizedText InRegisterLead = new(
        "Programmer og modeller for organisering som kildene beskriver. Et program kan settes opp ut fra dem: det registeret vet om fora og deltakere, kommer som forslag.",
        "Program og modellar for organisering som kjeldene skildrar. Eit program kan setjast opp ut frå dei: det registeret veit om forum og deltakarar, kjem som forslag.",
        "Programmes and models of organisation that the sources describe. A programme can be set up from them: what the register knows of forums and members comes as proposals.");
    public static readonly LocalizedText NoApprovedMandate = new("Ikke noe godkjent mandat", "Ikkje noko godkjent mandat", "No approved mandate");
    public static readonly LocalizedText SecretariatAt = new("Sekretariatet ligger hos", "Sekretariatet ligg hos", "The secretariat lies with");
    public static readonly LocalizedText VersionOf = new("Versjon {0}", "Versjon {0}", "Version {0}");
    public static readonly LocalizedText LastDecided = new("Sist bestemt", "Sist bestemt", "Last decided");
    public static readonly LocalizedText ChangeFrame = new("Endre navn, grunnlag og hvem som leser", "Endre namn, grunnlag og kven som les", "Change name, basis and readers");
    public static readonly LocalizedText Download = new("Last ned programmet (.docx)", "Last ned programmet (.docx)", "Download the programme (.docx)");
    public static readonly LocalizedText History = new("Alt som er endret", "Alt som er endra", "All that was changed");
    public static readonly LocalizedText HistoryLead = new(
        "Hver gang noen lagrer, blir det en ny versjon. Her står hva som ble endret, det siste først. Dere kan sette tilbake til en tidligere versjon. Bare dere ser denne siden.",
        "Kvar gong nokon lagrar, blir det ein ny versjon. Her står kva som vart endra, det siste først. De kan setje tilbake til ein tidlegare versjon. Berre de ser denne sida.",
        "Each time somebody saves, there is a new version. Here is what was changed, the latest first. You can put back to an earlier version. Only you see this page.");
    public static readonly LocalizedText HistoryCut = new("De {0} siste av {1} endringer vises.", "Dei {0} siste av {1} endringar er viste.", "The latest {0} of {1} changes are shown.");
    public static readonly LocalizedText VersionNumber = new("versjon {0}", "versjon {0}", "version {0}");
    public static readonly LocalizedText PutBack = new("Sett tilbake til denne versjonen", "Set tilbake til denne versjonen", "Put back to this version");
    public static readonly LocalizedText PutBackTo = new("Sett tilbake til versjon {0}", "Set tilbake til versjon {0}", "Put back to version {0}");
    public static readonly LocalizedText PutBackThis = new("{0}: sett tilbake til versjon {1}", "{0}: set tilbake til versjon {1}", "{0}: put back to version {1}");
    public static readonly LocalizedText PutBackLead = new(
        "Det blir en ny versjon som sier det samme som versjon {0} fra {1}. Ingen versjon blir borte.",
        "Det blir ein ny versjon som seier det same som versjon {0} frå {1}. Ingen versjon blir borte.",
        "There will be a new version that says the same as version {0} of {1}. No version is lost.");
    public static readonly LocalizedText PutBackStays = new(
        "Mandatene, trinnene et initiativ har hatt, og evalueringene blir stående. Fora som er satt opp siden, blir nedlagt, for møter og flyttinger kan vise til dem. Hvem som kan lese programmet, er som før.",
        "Mandata, stega eit initiativ har hatt, og evalueringane blir ståande. Forum som er sette opp sidan, blir nedlagde, for møte og flyttingar kan vise til dei. Kven som kan lese programmet, er som før.",
        "The mandates, the stages that an initiative has had, and the evaluations stay. Forums set up since are closed, for meetings and moves may name them. Who can read the programme is as before.");
    public static readonly LocalizedText PutBackChanges = new("Dette blir annerledes enn nå", "Dette blir annleis enn no", "This will differ from now");
    public static readonly LocalizedText PutBackNothing = new(
        "Det som kan settes tilbake, er slik i dag. Det er ingenting å gjøre.",
        "Det som kan setjast tilbake, er slik i dag. Det er ingenting å gjere.",
        "What can be put back is like this today. There is nothing to do.");
    public static readonly LocalizedText PutBackWhyAsked = new("Hvorfor settes det tilbake?", "Kvifor blir det sett tilbake?", "Why is it put back?");
    public static readonly LocalizedText TheProgramme = new("Programmet", "Programmet", "The programme");
    public static readonly LocalizedText MeetingOn = new("Møtet {0}", "Møtet {0}", "The meeting on {0}");
    public static readonly LocalizedText NameAsked = new("Hva heter programmet?", "Kva heiter programmet?", "What is the programme called?");
    public static readonly LocalizedText AboutAsked = new("Hva er det?", "Kva er det?", "What is it?");
    public static readonly LocalizedText AboutHelp = new("Noen få setninger som en kollega forstår.", "Nokre få setningar som ein kollega forstår.", "A few sentences that a colleague understands.");
    public static readonly LocalizedText BasisAsked = new("Hva settes det opp ut fra?", "Kva blir det sett opp ut frå?", "What is it set up from?");
    public static readonly LocalizedText BasisHelp = new(
        "En modell, en samhandlingsstruktur eller et program i registeret. La feltene stå tomme hvis det er noe helt nytt. Det registeret vet, kommer som forslag under «Fora».",
        "Ein modell, ein samhandlingsstruktur eller eit program i registeret. La felta stå tomme om det er noko heilt nytt. Det registeret veit, kjem som forslag under «Forum».",
        "A model, a collaboration structure or a programme of the register. Leave it empty if it is something quite new. What the register knows comes as proposals under “Forums”.");
    public static readonly LocalizedText ReportsAsked = new("Hvem rapporterer programmet til?", "Kven rapporterer programmet til?", "Whom does the programme report to?");
    public static readonly LocalizedText ReportsHelp = new(
        "For eksempel et departement eller en kjernegruppe.",
        "Til dømes eit departement eller ei kjernegruppe.",
        "For instance a ministry or a core group.");
    public static readonly LocalizedText WhoReadsHelp = new(
        "Det gjelder hele programmet: mandat, fora, portefølje, ressurser og beslutninger med referat.",
        "Det gjeld heile programmet: mandat, forum, portefølje, ressursar og avgjerder med referat.",
        "It goes for the whole programme: mandate, forums, portfolio, resources and decisions with minutes.");
    public static readonly LocalizedText NoMandateYet = new(
        "Programmet har ikke noe mandat ennå. Mandatet sier hva programmet skal oppnå og gjøre, hvilke rammer det har, og hvor lenge.",
        "Programmet har ikkje noko mandat enno. Mandatet seier kva programmet skal oppnå og gjere, kva rammer det har, og kor lenge.",
        "The programme has no mandate yet. The mandate says what the programme is for and is to do, its limits, and for how long.");
    public static readonly LocalizedText WriteMandate = new("Skriv mandatet", "Skriv mandatet", "Write the mandate");
    public static readonly LocalizedText ChangeMandate = new("Endre utkastet", "Endre utkastet", "Change the draft");
    public static readonly LocalizedText NextMandate = new("Skriv neste versjon", "Skriv neste versjon", "Write the next version");
    public static readonly LocalizedText NextMandateHow = new(
        "Mandatet som er godkjent, blir stående til den nye versjonen er godkjent.",
        "Mandatet som er godkjent, blir ståande til den nye versjonen er godkjend.",
        "The approved mandate stands until the new version is approved.");
    public static readonly LocalizedText ApproveMandate = new("Skriv inn godkjenning", "Skriv inn godkjenning", "Enter the approval");
    public static readonly LocalizedText ApproveHow = new(
        "Her skriver du hvem som godkjente versjon {0}, og når. Etterpå kan den ikke endres; da skriver dere neste versjon.",
        "Her skriv du kven som godkjende versjon {0}, og når. Etterpå kan han ikkje endrast; då skriv de neste versjon.",
        "Here you write who approved version {0}, and when. It cannot be changed afterwards; you then write the next version.");
    public static readonly LocalizedText ApproverAsked = new("Hvem godkjente mandatet?", "Kven godkjende mandatet?", "Who approved the mandate?");
    public static readonly LocalizedText ApproverHelp = new(
        "En aktør i registeret, for eksempel et departement. Begynn å skrive navnet.",
        "Ein aktør i registeret, til dømes eit departement. Byrj å skrive namnet.",
        "An actor of the register, for instance a ministry. Begin to write the name.");
    public static readonly LocalizedText DayAsked = new("Hvilken dag?", "Kva dag?", "Which day?");
    public static readonly LocalizedText ApprovedNotYet = new(
        "Dagen er ikke kommet ennå. Skriv dagen da mandatet ble godkjent.",
        "Dagen er ikkje komen enno. Skriv dagen då mandatet vart godkjent.",
        "The day has not come yet. Write the day on which the mandate was approved.");
    public static readonly LocalizedText ApprovedBeforeTheLast = new(
        "Versjonen foran ble godkjent senere enn dette. Skriv den dagen eller en senere.",
        "Versjonen framfor vart godkjend seinare enn dette. Skriv den dagen eller ein seinare.",
        "The version before was approved later than this. Write that day or a later one.");
    public static readonly LocalizedText InForce = new("gjelder", "gjeld", "in force");
    public static readonly LocalizedText Draft = new("utkast", "utkast", "draft");
    public static readonly LocalizedText Differs = new("Hva er annerledes enn i versjon {0}?", "Kva er annleis enn i versjon {0}?", "What differs from version {0}?");
    public static readonly LocalizedText Unchanged = new("Uendret.", "Uendra.", "Unchanged.");
    public static readonly LocalizedText TakeBack = new("Ta tilbake godkjenningen", "Ta tilbake godkjenninga", "Take back the approval");
    public static readonly LocalizedText TakeBackWhy = new(
        "Bare hvis godkjenningen ble skrevet inn ved en feil. Mandatet blir da et utkast igjen. At det skjedde, står under «Alt som er endret».",
        "Berre om godkjenninga vart skriven inn ved ein feil. Mandatet blir då eit utkast igjen. At det skjedde, står under «Alt som er endra».",
        "Only if the approval was entered by mistake. The mandate is then a draft again. That it happened stands under “All that was changed”.");
    public static readonly LocalizedText PurposeAsked = new("Hva skal programmet oppnå?", "Kva skal programmet oppnå?", "What is the programme for?");
    public static readonly LocalizedText TasksAsked = new("Hva skal det gjøre?", "Kva skal det gjere?", "What is it to do?");
    public static readonly LocalizedText LimitsAsked = new("Hvilke rammer har det?", "Kva rammer har det?", "What are its limits?");
    public static readonly LocalizedText LimitsHelp = new(
        "Det som ikke hører med, og det som andre bestemmer.",
        "Det som ikkje høyrer med, og det som andre bestemmer.",
        "What does not belong to it, and what others decide.");
    public static readonly LocalizedText FromAsked = new("Fra og med", "Frå og med", "From");
    public static readonly LocalizedText ToAsked = new("Til og med", "Til og med", "Until");
    public static readonly LocalizedText ForumsLead = new(
        "Hvem som møtes, hvordan de beslutter, og hvem som hører på de unge.",
        "Kven som møtest, korleis dei avgjer, og kven som høyrer på dei unge.",
        "Who meets, how they decide, and who listens to the young.");
    public static readonly LocalizedText AddForum = new("Legg til et forum", "Legg til eit forum", "Add a forum");
    public static readonly LocalizedText ChangeForum = new("Endre forumet", "Endre forumet", "Change the forum");
    public static readonly LocalizedText Proposals = new("Forslag fra registeret", "Forslag frå registeret", "Proposals from the register");
    public static readonly LocalizedText ProposalsLead = new(
        "Dette vet registeret om fora i det programmet er satt opp ut fra. Det som ikke står der, bestemmer dere.",
        "Dette veit registeret om forum i det programmet er sett opp ut frå. Det som ikkje står der, bestemmer de.",
        "This is what the register knows of forums in what the programme was set up from. What is not there is for you to decide.");
    public static readonly LocalizedText MembersKnown = new("deltakere: {0}", "deltakarar: {0}", "members: {0}");
    public static readonly LocalizedText MembersUnknown = new("registeret vet ikke hvem som er med", "registeret veit ikkje kven som er med", "the register does not know the members");
    public static readonly LocalizedText LedBy = new("ledes av {0}", "blir leia av {0}", "led by {0}");
    public static readonly LocalizedText CoordinatedBy = new("koordineres av {0}", "blir koordinert av {0}", "coordinated by {0}");
    public static readonly LocalizedText LeaderUnknown = new("registeret vet ikke hvem som leder", "registeret veit ikkje kven som leier", "the register does not know who leads");
    public static readonly LocalizedText SecretariatBy = new("sekretariat: {0}", "sekretariat: {0}", "secretariat: {0}");
    public static readonly LocalizedText Disputed = new("kildene er uenige", "kjeldene er usamde", "the sources disagree");
    public static readonly LocalizedText SetUpForum = new("Sett opp som forum", "Set opp som forum", "Set up as a forum");
    public static readonly LocalizedText SetUpThisForum = new("Sett opp som forum: {0}", "Set opp som forum: {0}", "Set up as a forum: {0}");
    public static readonly LocalizedText FromRegister = new(
        "Feltene er fylt ut med det registeret vet om {0}. Se gjennom dem. Hvordan forumet beslutter, vet registeret ikke.",
        "Felta er fylte ut med det registeret veit om {0}. Sjå gjennom dei. Korleis forumet avgjer, veit registeret ikkje.",
        "The fields are filled with what the register knows of {0}. Look through them. How the forum decides, the register does not know.");
    public static readonly LocalizedText ForumNameAsked = new("Hva heter forumet?", "Kva heiter forumet?", "What is the forum called?");
    public static readonly LocalizedText ForumSortAsked = new("Hva slags forum er det?", "Kva slags forum er det?", "What sort of forum is it?");
    public static readonly LocalizedText ForumTaskAsked = new("Hva skal det gjøre?", "Kva skal det gjere?", "What is it to do?");
    public static readonly LocalizedText MembersAsked = new("Hvem sitter der?", "Kven sit der?", "Who sits there?");
    public static readonly LocalizedText MembersHelp = new(
        "Skriv organisasjonen slik registeret har den, og stillingen som møter. Aldri navn på personer. Kryss av for dem som er der som stemme for unge, for eksempel et ungdomspanel.",
        "Skriv organisasjonen slik registeret har han, og stillinga som møter. Aldri namn på personar. Kryss av for dei som er der som stemme for unge, til dømes eit ungdomspanel.",
        "Write the organisation as the register has it, and the post that attends. Never names of people. Tick those who are there as a voice of young people, for instance a youth panel.");
    public static readonly LocalizedText Member = new("Deltaker {0}", "Deltakar {0}", "Member {0}");
    public static readonly LocalizedText MembersThere = new("Deltakere som står der fra før ({0})", "Deltakarar som står der frå før ({0})", "Members that are there already ({0})");
    public static readonly LocalizedText SeveralAsked = new("Legg til flere på én gang", "Legg til fleire på éin gong", "Add several at once");
    public static readonly LocalizedText SeveralHelp = new(
        "Én på hver linje: organisasjonen, kolon og stillingen. For eksempel «Politidirektoratet: avdelingsdirektør». Skriv «(unge)» bak dem som er der som stemme for unge.",
        "Éin på kvar linje: organisasjonen, kolon og stillinga. Til dømes «Politidirektoratet: avdelingsdirektør». Skriv «(unge)» bak dei som er der som stemme for unge.",
        "One on each line: the organisation, colon and the post. For instance “Politidirektoratet: head of department”. Write “(young)” behind those who are there as a voice of young people.");
    public static readonly LocalizedText MemberAsked = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly LocalizedText PostAsked = new("Stilling eller enhet", "Stilling eller eining", "Post or unit");
    public static readonly LocalizedText YouthAsked = new("Er der som stemme for unge", "Er der som stemme for unge", "Is there as a voice of young people");
    public static readonly LocalizedText LeaderAsked = new("Hvem leder det?", "Kven leier det?", "Who leads it?");
    public static readonly LocalizedText RotatesAsked = new("Deltakerne leder det på omgang", "Deltakarane leier det på omgang", "The members take turns to lead");
    public static readonly LocalizedText LeadHowAsked = new("Hvordan går det på omgang?", "Korleis går det på omgang?", "How do they take turns?");
    public static readonly LocalizedText LeadHowHelp = new(
        "For eksempel: ett år om gangen. La feltet stå tomt hvis ledelsen ligger fast.",
        "Til dømes: eitt år om gongen. La feltet stå tomt om leiinga ligg fast.",
        "For instance: a year each. Leave it empty if the lead stays.");
    public static readonly LocalizedText RuleAsked = new("Hvordan beslutter det?", "Korleis avgjer det?", "How does it decide?");
    public static readonly LocalizedText RuleHelp = new(
        "Bare et forum som beslutter, kan flytte et initiativ til et nytt trinn.",
        "Berre eit forum som avgjer, kan flytte eit initiativ til eit nytt steg.",
        "Only a forum that decides can move an initiative to another stage.");
    public static readonly LocalizedText RuleHowAsked = new("Mer om hvordan det beslutter", "Meir om korleis det avgjer", "More about how it decides");
    public static readonly LocalizedText MeetsAsked = new("Hvor ofte møtes det?", "Kor ofte møtest det?", "How often does it meet?");
    public static readonly LocalizedText MeetsHelp = new("For eksempel: hver annen måned.", "Til dømes: kvar andre månad.", "For instance: every other month.");
    public static readonly LocalizedText ForumReportsAsked = new("Hvem rapporterer det til?", "Kven rapporterer det til?", "Whom does it report to?");
    public static readonly LocalizedText ForumReportsHelp = new(
        "Et annet forum i programmet, eller en aktør eller struktur i registeret.",
        "Eit anna forum i programmet, eller ein aktør eller struktur i registeret.",
        "Another forum of the programme, or an actor or structure of the register.");
    public static readonly LocalizedText ClosedAsked = new("Forumet er nedlagt", "Forumet er nedlagt", "The forum is closed");
    public static readonly LocalizedText NoResources = new("Ingen etat har satt av ressurser ennå.", "Ingen etat har sett av ressursar enno.", "No organisation has set resources aside yet.");
    public static readonly LocalizedText ResourcesLead = new(
        "Årsverk og kroner som hver etat setter av, år for år. Summene er regnet ut.",
        "Årsverk og kroner som kvar etat set av, år for år. Summane er rekna ut.",
        "Person-years and kroner that each organisation sets aside, year by year. The sums are worked out.");
    public static readonly LocalizedText ChangeResources = new("Skriv inn ressurser", "Skriv inn ressursar", "Enter resources");
    public static readonly LocalizedText ByOrganisation = new("Hvem setter av hva?", "Kven set av kva?", "Who sets what aside?");
    public static readonly LocalizedText ByInitiative = new("Hva går det til?", "Kva går det til?", "What is it for?");
    public static readonly LocalizedText ResourcesHow = new(
        "Én linje for hver etat, hvert år og hvert formål.",
        "Éi linje for kvar etat, kvart år og kvart føremål.",
        "One line for each organisation, year and purpose.");
    public static readonly LocalizedText ResourceNumber = new("Linje {0}", "Linje {0}", "Line {0}");
    public static readonly LocalizedText ForAsked = new("Til hva?", "Til kva?", "For what?");
    public static readonly LocalizedText YearAsked = new("År", "År", "Year");
    public static readonly LocalizedText NoMeetings = new("Ingen møter er skrevet inn ennå.", "Ingen møte er skrivne inn enno.", "No meetings are entered yet.");
    public static readonly LocalizedText DecisionsLead = new(
        "Det foraene har bestemt, med begrunnelse og uenighet, det siste møtet først.",
        "Det foruma har bestemt, med grunngiving og usemje, det siste møtet først.",
        "What the forums have decided, with reasons and dissent, the latest meeting first.");
    public static readonly LocalizedText AddMeeting = new("Skriv inn et møte", "Skriv inn eit møte", "Enter a meeting");
    public static readonly LocalizedText ChangeMeeting = new("Endre referat og vedtak", "Endre referat og vedtak", "Change minutes and decisions");
    public static readonly LocalizedText SetUpForumFirst = new(
        "Programmet har ingen fora ennå. Sett opp et først.",
        "Programmet har ingen forum enno. Set opp eitt først.",
        "The programme has no forums yet. Set one up first.");
    public static readonly LocalizedText WhichForumAsked = new("Hvilket forum møttes?", "Kva forum møttest?", "Which forum met?");
    public static readonly LocalizedText MatterNumber = new("Sak {0}", "Sak {0}", "Matter {0}");
    public static readonly LocalizedText TitleAsked = new("Hva gjelder saken?", "Kva gjeld saka?", "What is the matter about?");
    public static readonly LocalizedText MinutesAsked = new("Referat", "Referat", "Minutes");
    public static readonly LocalizedText InitiativeAsked = new("Hvilket initiativ gjelder den?", "Kva initiativ gjeld ho?", "Which initiative is it about?");
    public static readonly LocalizedText NoInitiative = new("Ikke noe bestemt", "Ikkje noko bestemt", "None in particular");
    public static readonly LocalizedText DecidedHelp = new(
        "La det stå tomt hvis saken bare ble drøftet.",
        "La det stå tomt om saka berre vart drøfta.",
        "Leave it empty if the matter was only discussed.");
    public static readonly LocalizedText DissentsAsked = new("Hvem var uenig, og hvorfor?", "Kven var usamd, og kvifor?", "Who disagreed, and why?");
    public static readonly LocalizedText DissentsHelp = new(
        "Én organisasjon på hver linje, så kolon, så hvorfor.",
        "Éin organisasjon på kvar linje, så kolon, så kvifor.",
        "One organisation on each line, then a colon, then why.");
    public static readonly LocalizedText NoRoadmap = new(
        "Ingen initiativ har planlagte år ennå. De skrives inn på hvert initiativ.",
        "Ingen initiativ har planlagde år enno. Dei blir skrivne inn på kvart initiativ.",
        "No initiative has planned years yet. They are entered on each initiative.");
    public static readonly LocalizedText RoadmapPicture = new("Hva er planlagt når, fra {0} til {1}?", "Kva er planlagt når, frå {0} til {1}?", "What is planned when, from {0} to {1}?");
    public static readonly LocalizedText RoadmapTable = new("År for år", "År for år", "Year by year");
    public static readonly LocalizedText StandsAt = new("Står nå på", "Står no på", "Stands now at");
    public static readonly LocalizedText Unplanned = new("Uten planlagte år", "Utan planlagde år", "Without planned years");

    private static readonly LocalizedText Basis = new("Grunnlag {0}", "Grunnlag {0}", "Basis {0}");
    private static readonly LocalizedText Report = new("Rapporterer til, {0}", "Rapporterer til, {0}", "Reports to, {0}");
    private static readonly LocalizedText LinkTo = new("Henger sammen med, {0}", "Heng saman med, {0}", "Has to do with, {0}");

    /// <summary>The field of a basis among several.</summary>
    public static LocalizedText BasisNumber(int number) => Filled.Of(Basis, Filled.Number(number));

    /// <summary>The field of somebody that a programme reports to.</summary>
    public static LocalizedText ReportNumber(int number) => Filled.Of(Report, Filled.Number(number));

    /// <summary>The field of an entry that an initiative has to do with.</summary>
    public static LocalizedText LinkNumber(int number) => Filled.Of(LinkTo, Filled.Number(number));
}
