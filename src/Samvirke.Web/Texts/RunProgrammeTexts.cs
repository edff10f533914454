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
        "Hver gang noen lagrer, blir det en ny versjon. Her står hva som ble endret, det siste først. Bare dere ser denne siden.",
        "Kvar gong nokon lagrar, blir det ein ny versjon. Her står kva som vart endra, det siste først. Berre de ser denne sida.",
        "Each time somebody saves, there is a new version. Here is what was changed, the latest first. Only you see this page.");
    public static readonly LocalizedText HistoryCut = new("De {0} siste av {1} endringer vises.", "Dei {0} siste av {1} endringar er viste.", "The latest {0} of {1} changes are shown.");
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
    public static readonly LocalizedText PortfolioLead = new(
        "Initiativene etter hvor langt de er kommet. Et initiativ går ett trinn fram, tilbake, eller stopper. Ingenting blir anbefalt uten en evaluering som bærer det.",
        "Initiativa etter kor langt dei er komne. Eit initiativ går eitt steg fram, tilbake, eller stoppar. Ingenting blir tilrådd utan ei evaluering som ber det.",
        "The initiatives by how far they have come. An initiative goes one stage on, back, or stops. Nothing is recommended without an evaluation that carries it.");
    public static readonly LocalizedText AddInitiative = new("Legg til et initiativ", "Legg til eit initiativ", "Add an initiative");
    public static readonly LocalizedText ChangeInitiative = new("Endre initiativet", "Endre initiativet", "Change the initiative");
    public static readonly LocalizedText NoInitiatives = new("Porteføljen er tom.", "Porteføljen er tom.", "The portfolio is empty.");
    public static readonly LocalizedText Since = new("siden {0}", "sidan {0}", "since {0}");
    public static readonly LocalizedText NothingCarries = new("ingen evaluering bærer en anbefaling ennå", "inga evaluering ber ei tilråding enno", "no evaluation carries a recommendation yet");
    public static readonly LocalizedText MoveIt = new("Flytt til et annet trinn", "Flytt til eit anna steg", "Move to another stage");
    public static readonly LocalizedText MoveHow = new("«{0}» står på trinnet «{1}».", "«{0}» står på steget «{1}».", "“{0}” is at the stage “{1}”.");
    public static readonly LocalizedText SetUpDecider = new(
        "Ingen av foraene kan bestemme noe. Sett opp et forum som beslutter, først.",
        "Ingen av foruma kan bestemme noko. Set opp eit forum som avgjer, først.",
        "None of the forums can decide. Set up a forum that decides first.");
    public static readonly LocalizedText ToStageAsked = new("Hvilket trinn skal det til?", "Kva steg skal det til?", "Which stage is it to come to?");
    public static readonly LocalizedText ToStageHelp = new(
        "Til «Anbefalt» og «I bruk» må en evaluering bære det.",
        "Til «Tilrådd» og «I bruk» må ei evaluering bere det.",
        "For “Recommended” and “In use” an evaluation must carry it.");
    public static readonly LocalizedText DeciderAsked = new("Hvilket forum bestemte det?", "Kva forum bestemte det?", "Which forum decided it?");
    public static readonly LocalizedText DecidesNothing = new("{0} (beslutter ikke)", "{0} (avgjer ikkje)", "{0} (does not decide)");
    public static readonly LocalizedText DecidedDayAsked = new("Hvilken dag ble det bestemt?", "Kva dag vart det bestemt?", "On which day was it decided?");
    public static readonly LocalizedText WhyAsked = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly LocalizedText WhoDecided = new("Hvem som bestemte", "Kven som bestemte", "Who decided");
    public static readonly LocalizedText WrittenIn = new("lagt til", "lagt til", "added");
    public static readonly LocalizedText AddEvaluation = new("Skriv inn en evaluering", "Skriv inn ei evaluering", "Enter an evaluation");
    public static readonly LocalizedText EvaluationHow = new(
        "En evaluering som er skrevet inn, endres ikke. Er den feil, settes den til side med en begrunnelse.",
        "Ei evaluering som er skriven inn, blir ikkje endra. Er ho feil, blir ho sett til side med ei grunngiving.",
        "An evaluation that is entered is not changed. If it is wrong, it is set aside with a reason.");
    public static readonly LocalizedText NoEvaluations = new(
        "Ingen evaluering er skrevet inn. Uten en som bærer det, kan initiativet ikke bli anbefalt.",
        "Inga evaluering er skriven inn. Utan ei som ber det, kan initiativet ikkje bli tilrådd.",
        "No evaluation is entered. Without one that carries it, the initiative cannot be recommended.");
    public static readonly LocalizedText DesignAsked = new("Hvordan ble det undersøkt?", "Korleis vart det undersøkt?", "How was it found out?");
    public static readonly LocalizedText DesignHelp = new(
        "For eksempel: randomisert forsøk, før–etter-måling med sammenligning, intervjuer.",
        "Til dømes: randomisert forsøk, før–etter-måling med samanlikning, intervju.",
        "For instance: randomised trial, before–after with comparison, interviews.");
    public static readonly LocalizedText FindingAsked = new("Hva ble funnet?", "Kva vart funne?", "What was found?");
    public static readonly LocalizedText CertaintyAsked = new("Hvor sikkert er det?", "Kor sikkert er det?", "How sure is it?");
    public static readonly LocalizedText CertaintyHelp = new("De fire nivåene i GRADE.", "Dei fire nivåa i GRADE.", "The four levels of GRADE.");
    public static readonly LocalizedText VerdictAsked = new("Bærer den en anbefaling?", "Ber ho ei tilråding?", "Does it carry a recommendation?");
    public static readonly LocalizedText VerdictHelp = new(
        "Det er en vurdering som mennesker gjør. Samvirke gjetter ikke.",
        "Det er ei vurdering som menneske gjer. Samvirke gjettar ikkje.",
        "This is for people to judge. Samvirke does not guess.");
    public static readonly LocalizedText SourceAsked = new("Hvor den kan leses", "Kvar ho kan lesast", "Where it can be read");
    public static readonly LocalizedText RegisterSourceAsked = new("Kilde i registeret", "Kjelde i registeret", "Source of the register");
    public static readonly LocalizedText RegisterSourceHelp = new(
        "Enten en kilde i registeret eller en lenke, eller begge.",
        "Anten ei kjelde i registeret eller ei lenkje, eller begge.",
        "Either a source of the register or a link, or both.");
    public static readonly LocalizedText LocatorAsked = new("Sted i kilden", "Stad i kjelda", "Place in the source");
    public static readonly LocalizedText LinkAsked = new("Lenke", "Lenkje", "Link");
    public static readonly LocalizedText IsSetAside = new("satt til side", "sett til side", "set aside");
    public static readonly LocalizedText WhySetAside = new("Hvorfor den er satt til side", "Kvifor ho er sett til side", "Why it is set aside");
    public static readonly LocalizedText SetAside = new("Sett til side", "Set til side", "Set aside");
    public static readonly LocalizedText SetThisAside = new("Sett til side: evaluering {0}", "Set til side: evaluering {0}", "Set aside: evaluation {0}");
    public static readonly LocalizedText SetAsideHow = new(
        "Evalueringen blir stående med begrunnelsen, men teller ikke lenger.",
        "Evalueringa blir ståande med grunngivinga, men tel ikkje lenger.",
        "The evaluation stays with the reason, but no longer counts.");
    public static readonly LocalizedText NoReasonToSetAside = new(
        "Skriv hvorfor evalueringen ikke lenger skal telle.",
        "Skriv kvifor evalueringa ikkje lenger skal telje.",
        "Write why the evaluation is no longer to count.");
    public static readonly LocalizedText CarriesWhereItStands = new(
        "Denne evalueringen er det eneste som bærer at initiativet er anbefalt eller i bruk. Flytt initiativet tilbake først, eller skriv inn en annen evaluering som bærer det.",
        "Denne evalueringa er det einaste som ber at initiativet er tilrådd eller i bruk. Flytt initiativet tilbake først, eller skriv inn ei anna evaluering som ber det.",
        "This evaluation alone carries that the initiative is recommended or in use. Move the initiative back first, or enter another evaluation that carries it.");
    public static readonly LocalizedText AlreadySetAside = new(
        "Noen andre har satt evalueringen til side allerede.",
        "Nokon andre har sett evalueringa til side alt.",
        "Somebody else has set the evaluation aside already.");
    public static readonly LocalizedText InitiativeNameAsked = new("Hva heter initiativet?", "Kva heiter initiativet?", "What is the initiative called?");
    public static readonly LocalizedText InitiativeAboutAsked = new("Hva går det ut på?", "Kva går det ut på?", "What is it about?");
    public static readonly LocalizedText BeganAsked = new("Når ble ideen tatt inn i porteføljen?", "Når vart ideen teken inn i porteføljen?", "When was the idea taken into the portfolio?");
    public static readonly LocalizedText LinksAsked = new("Hva i registeret henger det sammen med?", "Kva i registeret heng det saman med?", "What in the register has it to do with?");
    public static readonly LocalizedText LinksHelp = new(
        "Tiltak, tiltaksforslag, utfordringer eller oppdrag.",
        "Tiltak, tiltaksforslag, utfordringar eller oppdrag.",
        "Measures, proposals, challenges or assignments.");
    public static readonly LocalizedText PlanAsked = new("Hvilke år er planlagt for hvert trinn?", "Kva år er planlagde for kvart steg?", "Which years are planned for each stage?");
    public static readonly LocalizedText PlanHelp = new(
        "La det stå tomt der det ikke er noen plan. Årene vises i veikartet.",
        "La det stå tomt der det ikkje er nokon plan. Åra blir viste i vegkartet.",
        "Leave it empty where there is no plan. The years are shown in the roadmap.");
    public static readonly LocalizedText FromYear = new("Fra år", "Frå år", "From year");
    public static readonly LocalizedText ToYear = new("Til år", "Til år", "To year");
    public static readonly LocalizedText Rate = new("Vurder", "Vurder", "Rate");
    public static readonly LocalizedText RateThis = new("Vurder {0}", "Vurder {0}", "Rate {0}");
    public static readonly LocalizedText RateHow = new(
        "Gi 1 til 5 poeng på hvert kriterium. La det stå tomt der styret ikke har vurdert det ennå: ingenting settes i stedet.",
        "Gi 1 til 5 poeng på kvart kriterium. La det stå tomt der styret ikkje har vurdert det enno: ingenting blir sett i staden.",
        "Give 1 to 5 points on each criterion. Leave it empty where the board has not rated yet: nothing is put in its place.");
    public static readonly LocalizedText PointsAsked = new("Poeng, 1–5", "Poeng, 1–5", "Points, 1–5");
    public static readonly LocalizedText WhyPointsAsked = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly LocalizedText Ratings = new("Vurdert av styret", "Vurdert av styret", "Rated by the board");
    public static readonly LocalizedText NoCriteria = new(
        "Styret har ikke valgt hva det prioriterer etter ennå. Samvirke har ingen egne kriterier.",
        "Styret har ikkje valt kva det prioriterer etter enno. Samvirke har ingen eigne kriterium.",
        "The board has not chosen what to rank by yet. Samvirke has no criteria of its own.");
    public static readonly LocalizedText PriorityLead = new(
        "Initiativene i den rekkefølgen styrets kriterier, vekter og vurderinger gir.",
        "Initiativa i den rekkjefølgja som kriteria, vektene og vurderingane til styret gir.",
        "The initiatives in the order that the board's criteria, weights and ratings give.");
    public static readonly LocalizedText ChooseCriteria = new("Velg kriterier og vekter", "Vel kriterium og vekter", "Choose criteria and weights");
    public static readonly LocalizedText ChangeCriteria = new("Endre kriterier og vekter", "Endre kriterium og vekter", "Change criteria and weights");
    public static readonly LocalizedText NobodyRated = new("Ingen initiativ er vurdert på «{0}».", "Ingen initiativ er vurderte på «{0}».", "No initiative is rated on “{0}”.");
    public static readonly LocalizedText NothingToRank = new("Det er ingen initiativ å prioritere mellom.", "Det er ingen initiativ å prioritere mellom.", "There are no initiatives to rank.");
    public static readonly LocalizedText PriorityPicture = new(
        "Hvor ligger initiativene på «{0}» og «{1}»?",
        "Kvar ligg initiativa på «{0}» og «{1}»?",
        "Where do the initiatives lie on “{0}” and “{1}”?");
    public static readonly LocalizedText PictureHow = new(
        "Tallet i sirkelen er plassen i tabellen under. Poeng fra 1 til 5.",
        "Talet i sirkelen er plassen i tabellen under. Poeng frå 1 til 5.",
        "The number in the circle is the place in the table below. Points from 1 to 5.");
    public static readonly LocalizedText NotInPicture = new(
        "Ikke vurdert på begge, og derfor ikke i bildet: {0}",
        "Ikkje vurderte på begge, og derfor ikkje i biletet: {0}",
        "Not rated on both, and so not in the picture: {0}");
    public static readonly LocalizedText Across = new("Bortover", "Bortover", "Across");
    public static readonly LocalizedText Up = new("Oppover", "Oppover", "Up");
    public static readonly LocalizedText ShowPicture = new("Vis", "Vis", "Show");
    public static readonly LocalizedText PriorityTable = new("Rekkefølgen", "Rekkjefølgja", "The order");
    public static readonly LocalizedText SumHow = new(
        "«Samlet» er snittet av poengene, veid med vektene. Der lavt er best, snus poengene: 1 teller som 5. Mangler en vurdering, regnes ingenting ut.",
        "«Samla» er snittet av poenga, vege med vektene. Der lågt er best, blir poenga snudde: 1 tel som 5. Manglar ei vurdering, blir ingenting rekna ut.",
        "“Together” is the mean of the points, weighed by the weights. Where low is best, the points are turned: 1 counts as 5. Where a rating is missing, nothing is worked out.");
    public static readonly LocalizedText CriteriaHow = new(
        "Skriv det styret har valgt å prioritere etter, og hvor mye hvert kriterium veier i forhold til de andre. Et kriterium som tas bort og kommer igjen, er et nytt.",
        "Skriv det styret har valt å prioritere etter, og kor mykje kvart kriterium veg i forhold til dei andre. Eit kriterium som blir teke bort og kjem igjen, er eit nytt.",
        "Write what the board has chosen to rank by, and how much each criterion weighs beside the others. A criterion that is taken away and comes again is a new one.");
    public static readonly LocalizedText ChooserAsked = new("Hvilket forum bestemte kriteriene?", "Kva forum bestemte kriteria?", "Which forum decided on the criteria?");
    public static readonly LocalizedText CriterionNumber = new("Kriterium {0}", "Kriterium {0}", "Criterion {0}");
    public static readonly LocalizedText CriterionAsked = new("Hva heter det?", "Kva heiter det?", "What is it called?");
    public static readonly LocalizedText MeaningAsked = new("Hva betyr 1, og hva betyr 5?", "Kva betyr 1, og kva betyr 5?", "What does 1 mean, and what does 5 mean?");
    public static readonly LocalizedText WeightAsked = new("Vekt, fra 0 til 100", "Vekt, frå 0 til 100", "Weight, from 0 to 100");
    public static readonly LocalizedText LowIsBestAsked = new("Lavt er best, som for kostnad", "Lågt er best, som for kostnad", "Low is best, as for cost");
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
