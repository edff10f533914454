using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about Samvirke itself say.</summary>
public static class AboutTexts
{
    public static readonly LocalizedText About = new("Om Samvirke", "Om Samvirke", "About Samvirke");
    public static readonly LocalizedText Documents = new("Dokumentene registeret bygger på", "Dokumenta registeret byggjer på", "The documents that the register rests on");
    public static readonly LocalizedText Licence = new("Bruk av opplysningene", "Bruk av opplysningane", "Use of the information");
    public static readonly LocalizedText LicenceText = new(
        "Opplysningene kan brukes fritt når kilden oppgis. Lovopplysninger: Inneholder data under norsk lisens for offentlige data (NLOD) 2.0, tilgjengeliggjort av Stiftelsen Lovdata, bearbeidet av Samvirke. Områder og folketall bygger på data fra Kartverket og Statistisk sentralbyrå (CC BY 4.0).",
        "Opplysningane kan brukast fritt når kjelda blir oppgitt. Lovopplysningar: Inneheld data under norsk lisens for offentlege data (NLOD) 2.0, gjort tilgjengeleg av Stiftinga Lovdata, omarbeidd av Samvirke. Område og folketal byggjer på data frå Kartverket og Statistisk sentralbyrå (CC BY 4.0).",
        "The information may be used freely when its source is stated. On law: contains data under the Norwegian Licence for Open Government Data (NLOD) 2.0, made available by Stiftelsen Lovdata, processed by Samvirke. Areas and population rest on data from Kartverket and Statistics Norway (CC BY 4.0).");
    public static readonly LocalizedText Help = new("Hjelp", "Hjelp", "Help");
    public static readonly LocalizedText Words = new("Ord vi bruker", "Ord vi bruker", "Words that we use");
    public static readonly LocalizedText Accessibility = new("Tilgjengelighetserklæring", "Tilgjengeerklæring", "Accessibility statement");
    public static readonly LocalizedText Privacy = new("Personvern", "Personvern", "Privacy");
    public static readonly LocalizedText Api = new("Åpne data og API", "Opne data og API", "Open data and API");

    public static ImmutableArray<LocalizedText> AboutParagraphs { get; } =
    [
        new(
            "Mange sektorer deler ansvaret for å forebygge rusproblemer blant barn og unge: helse, skole, barnevern, politi, NAV, kriminalomsorg, kommuner og frivillige. Hver har sin lov, sine planer, sine tilskudd og sine møteplasser.",
            "Mange sektorar deler ansvaret for å førebyggje rusproblem blant barn og unge: helse, skule, barnevern, politi, NAV, kriminalomsorg, kommunar og frivillige. Kvar har si lov, sine planar, sine tilskot og sine møteplassar.",
            "Many sectors share the responsibility for preventing substance-use problems among children and young people: health, schools, child welfare, police, NAV, correctional services, municipalities and voluntary organisations. Each has its own law, plans, grants and meeting places."),
        new(
            "Samvirke samler dette i ett register, der alt henger sammen og alt har en kilde. Grunnlaget er direktoratenes felles rapport fra juli 2024 og dokumentene som hører til.",
            "Samvirke samlar dette i eitt register, der alt heng saman og alt har ei kjelde. Grunnlaget er den felles rapporten frå direktorata frå juli 2024 og dokumenta som høyrer til.",
            "Samvirke gathers this in one register, where everything is connected and everything has a source. It rests on the directorates' joint report of July 2024 and the documents that belong to it."),
        new(
            "Kildene har feil og er av og til uenige. Der det er sikkert hva som er riktig, står det riktige, med en merknad om hva kilden sier. Der det ikke er sikkert, står begge lesemåtene.",
            "Kjeldene har feil og er av og til usamde. Der det er sikkert kva som er rett, står det rette, med ein merknad om kva kjelda seier. Der det ikkje er sikkert, står begge lesemåtane.",
            "The sources contain errors and sometimes disagree. Where it is certain what is right, the right thing stands here, with a note of what the source says. Where it is not, both readings stand."),
    ];

    public static ImmutableArray<(LocalizedText Heading, LocalizedText Text)> HelpSections { get; } =
    [
        (
            new("Søke", "Søkje", "Searching"),
            new(
                "Skriv med vanlige ord eller forkortelser. Søket finner bøyde former, begge målformer, deler av sammensatte ord og ord med en skrivefeil eller to. Sett ord i hermetegn for å finne dem akkurat slik. Under hvert treff står det hvorfor det kom med.",
                "Skriv med vanlege ord eller forkortingar. Søket finn bøygde former, begge målformer, delar av samansette ord og ord med ein skrivefeil eller to. Set ord i hermeteikn for å finne dei akkurat slik. Under kvart treff står det kvifor det kom med.",
                "Write ordinary words or abbreviations. The search finds inflected forms, both written standards of Norwegian, parts of compounds and words with a misprint or two. Put words in quotation marks to find them exactly so. Below each hit it says why it was found.")),
        (
            new("Kilder", "Kjelder", "Sources"),
            new(
                "De små tallene etter en opplysning er kildene. Trykk på tallet for å se dokumentet og avsnittet. Kildesiden viser hvert avsnitt i dokumentet og alt i registeret som bygger på det.",
                "Dei små tala etter ei opplysning er kjeldene. Trykk på talet for å sjå dokumentet og avsnittet. Kjeldesida viser kvart avsnitt i dokumentet og alt i registeret som byggjer på det.",
                "The small numbers after a statement are its sources. Press the number to see the document and the section. The page of a source shows each section of the document and everything in the register that rests on it.")),
        (
            new("En annen dato", "Ein annan dato", "Another date"),
            new(
                "Nederst på alle sider kan du velge å se registeret på en annen dato. En stripe øverst minner deg om det til du går tilbake til i dag.",
                "Nedst på alle sider kan du velje å sjå registeret på ein annan dato. Ei stripe øvst minner deg om det til du går tilbake til i dag.",
                "At the bottom of every page you can choose to see the register on another date. A ribbon at the top reminds you of it until you go back to today.")),
        (
            new("Vise til en side", "Vise til ei side", "Referring to a page"),
            new(
                "Adressen til en oppføring endres aldri, så den kan stå i et brev. Under «Slik viser du til oppføringen» finner du en ferdig henvisning.",
                "Adressa til ei oppføring blir aldri endra, så ho kan stå i eit brev. Under «Slik viser du til oppføringa» finn du ei ferdig tilvising.",
                "The address of an entry never changes, so it may stand in a letter. Under “How to cite this entry” there is a ready reference.")),
    ];

    public static ImmutableArray<(LocalizedText Word, LocalizedText Meaning)> Glossary { get; } =
    [
        (new("Universell, selektiv og indisert forebygging", "Universell, selektiv og indisert førebygging", "Universal, selective and indicated prevention"),
            new("Rettet mot alle, mot grupper med økt risiko og mot enkeltpersoner med tegn til problemer.", "Retta mot alle, mot grupper med auka risiko og mot enkeltpersonar med teikn til problem.", "Directed at everyone, at groups with raised risk, and at individuals with signs of problems.")),
        (new("Samhandlingsstruktur", "Samhandlingsstruktur", "Collaboration structure"),
            new("Et fast sted der flere aktører møtes eller arbeider sammen.", "Ein fast stad der fleire aktørar møtest eller arbeider saman.", "A lasting place where several actors meet or work together.")),
        (new("Normerende produkt", "Normerande produkt", "Guidance"),
            new("Retningslinje, veileder, råd eller rundskriv fra en myndighet.", "Retningslinje, rettleiar, råd eller rundskriv frå ei styresmakt.", "A guideline, guide, advice or circular from an authority.")),
        (new("SLT", "SLT", "SLT"),
            new("Samordning av lokale rus- og kriminalitetsforebyggende tiltak.", "Samordning av lokale rus- og kriminalitetsførebyggjande tiltak.", "Coordination of local measures against substance use and crime.")),
        (new("BTI", "BTI", "BTI"), new("Bedre tverrfaglig innsats.", "Betre tverrfagleg innsats.", "Better interdisciplinary effort, a model of collaboration in municipalities.")),
        (new("RER", "RER", "RER"), new("Rådgivende enhet for russaker i kommunen.", "Rådgivande eining for russaker i kommunen.", "The municipality's advisory unit for drug cases.")),
        (new("KUBU", "KUBU", "KUBU"), new("Departementenes kjernegruppe for utsatte barn og unge.", "Kjernegruppa til departementa for utsette barn og unge.", "The ministries' core group for vulnerable children and young people.")),
    ];

    public static ImmutableArray<LocalizedText> AccessibilityParagraphs { get; } =
    [
        new(
            "Samvirke skal kunne brukes av alle: med tastatur alene, med skjermleser, på en liten skjerm, i lyst og mørkt, uten JavaScript og på papir.",
            "Samvirke skal kunne brukast av alle: med tastatur aleine, med skjermlesar, på ein liten skjerm, i lyst og mørkt, utan JavaScript og på papir.",
            "Samvirke is to be usable by everyone: by keyboard alone, with a screen reader, on a small screen, in light and dark, without JavaScript and on paper."),
        new(
            "Sidene er laget etter kravene i WCAG 2.1 på nivå A og AA. Hver side prøves automatisk i en ekte nettleser hver gang programmet endres. Automatiske prøver finner ikke alt, og sidene er ennå ikke prøvd av brukere med hjelpemidler.",
            "Sidene er laga etter krava i WCAG 2.1 på nivå A og AA. Kvar side blir prøvd automatisk i ein ekte nettlesar kvar gong programmet blir endra. Automatiske prøver finn ikkje alt, og sidene er enno ikkje prøvde av brukarar med hjelpemiddel.",
            "The pages are made to meet WCAG 2.1 at levels A and AA. Each page is tested automatically in a real browser whenever the program changes. Automatic tests do not find everything, and the pages have not yet been tried by users of assistive technology."),
        new(
            "Mange oppføringer har bare tekst på bokmål. Teksten er da merket med sitt eget språk, slik at skjermleseren leser den riktig.",
            "Mange oppføringar har berre tekst på bokmål. Teksten er då merkt med sitt eige språk, slik at skjermlesaren les han rett.",
            "Many entries have text in bokmål only. The text is then marked with its own language, so that a screen reader reads it rightly."),
    ];

    public static ImmutableArray<LocalizedText> PrivacyParagraphs { get; } =
    [
        new(
            "Registeret handler om virksomheter, lover og tiltak. Det inneholder ingen opplysninger om enkeltpersoner.",
            "Registeret handlar om verksemder, lover og tiltak. Det inneheld ingen opplysningar om enkeltpersonar.",
            "The register is about organisations, laws and measures. It holds nothing about individual persons."),
        new(
            "Du kan lese alt uten konto. Da setter vi én informasjonskapsel, og bare når du velger språk: den husker språket i et år. Vi bruker ingen tjenester fra andre, ingen sporing og ingen statistikk over hvem som leser.",
            "Du kan lese alt utan konto. Då set vi éin informasjonskapsel, og berre når du vel språk: han hugsar språket i eit år. Vi bruker ingen tenester frå andre, inga sporing og ingen statistikk over kven som les.",
            "You can read everything without an account. We then set one cookie, and only when you choose a language: it remembers the language for a year. We use no services of others, no tracking and no statistics of who reads."),
        new(
            "Åpner du en side med et skjema, som innloggingen, setter vi en informasjonskapsel som hindrer at andre sender skjemaet for deg. Logger du inn, setter vi en til, som viser at det er deg. Begge er borte når du lukker nettleseren.",
            "Opnar du ei side med eit skjema, som innlogginga, set vi ein informasjonskapsel som hindrar at andre sender skjemaet for deg. Loggar du inn, set vi ein til, som viser at det er deg. Begge er borte når du lukkar nettlesaren.",
            "If you open a page with a form, such as the one for signing in, we set a cookie that keeps others from sending the form for you. If you sign in, we set another, which shows that it is you. Both are gone when you close the browser."),
        new(
            "Om den som har konto, lagrer vi e-postadressen, passordet i en form som ikke kan leses, den åpne halvdelen av passnøkler, fingeravtrykk av reservekoder, hvilke roller personen har og har hatt, utkast og forslag, og når hver innlogging ble gjort og sist brukt. Det trengs for å vite hvem som får endre hva. Adressen ses bare av personen selv og av dem som administrerer organisasjonen eller Samvirke, og står verken i registeret eller i tjenerens logg.",
            "Om den som har konto, lagrar vi e-postadressa, passordet i ei form som ikkje kan lesast, den opne halvdelen av passnøklar, fingeravtrykk av reservekodar, kva roller personen har og har hatt, utkast og forslag, og når kvar innlogging vart gjord og sist brukt. Det trengst for å vite kven som får endre kva. Adressa er det berre personen sjølv og dei som administrerer organisasjonen eller Samvirke, som ser, og ho står verken i registeret eller i loggen til tenaren.",
            "Of somebody with an account we keep the e-mail address, the password in a form that cannot be read, the public half of passkeys, fingerprints of recovery codes, the roles that the person has and has had, drafts and proposals, and when each sign-in was made and last used. It is needed to know who may change what. The address is seen only by the person and by those who administer the organisation or Samvirke, and stands neither in the register nor in the server's log."),
        new(
            "Logger du inn med ID-porten eller lignende, husker vi bare et fingeravtrykk av det de kaller deg der, aldri navn eller fødselsnummer. To informasjonskapsler til brukes da: en mens du er der, og en som bare utlogging hos dem trenger.",
            "Loggar du inn med ID-porten eller liknande, hugsar vi berre eit fingeravtrykk av det dei kallar deg der, aldri namn eller fødselsnummer. To informasjonskapslar til blir brukte då: ein medan du er der, og ein som berre utlogging hos dei treng.",
            "If you sign in with ID-porten or the like, we remember only a fingerprint of what they call you there, never your name or national identity number. Two more cookies are then used: one while you are there, and one that only signing out there needs."),
        new(
            "Innlogginger, roller, avgjørelser og uthenting av opplysninger skrives i en revisjonslogg som ikke kan endres. Den har ingen navn eller adresser, og bare grovt hvilket nettverk noen kom fra. Du ser det som gjelder deg, under Min konto. Der kan du også se, rette, laste ned og slette alt vi lagrer om deg. Det som er godtatt, blir stående i historien under organisasjonens navn.",
            "Innloggingar, roller, avgjerder og uthenting av opplysningar blir skrivne i ein revisjonslogg som ikkje kan endrast. Han har ingen namn eller adresser, og berre grovt kva nettverk nokon kom frå. Du ser det som gjeld deg, under Kontoen min. Der kan du òg sjå, rette, laste ned og slette alt vi lagrar om deg. Det som er godteke, blir ståande i historia under namnet til organisasjonen.",
            "Sign-ins, roles, decisions and exports are written in an audit log that cannot be changed. It has no names or addresses, and only roughly which network somebody came from. You see what concerns you under My account. There you can also see, correct, download and delete everything that we keep about you. What was accepted stays in the history under the organisation's name."),
        new(
            "Følger du noe, lagrer vi hva det er, siden når, hvor ofte du vil ha brev og på hvilket språk. Bare du ser det, og du sletter det selv under «Det du følger».",
            "Følgjer du noko, lagrar vi kva det er, sidan når, kor ofte du vil ha brev og på kva språk. Berre du ser det, og du slettar det sjølv under «Det du følgjer».",
            "If you follow something, we keep what it is, since when, how often you want letters and in which language. Only you see it, and you delete it yourself under “What you follow”."),
    ];

    public static ImmutableArray<LocalizedText> ApiParagraphs { get; } =
    [
        new(
            "Alt i registeret kan hentes som JSON, fritt og uten nøkkel. Svarene har ETag, lange lister deles opp, og feil meldes etter RFC 9457.",
            "Alt i registeret kan hentast som JSON, fritt og utan nøkkel. Svara har ETag, lange lister blir delte opp, og feil blir melde etter RFC 9457.",
            "Everything in the register can be fetched as JSON, freely and without a key. Answers carry an ETag, long lists come in pages, and faults are reported by RFC 9457."),
        new(
            "Legg til asOf=2024-07-01 for å få bare det som gjaldt den dagen.",
            "Legg til asOf=2024-07-01 for å få berre det som gjaldt den dagen.",
            "Add asOf=2024-07-01 to get only what was valid on that day."),
    ];
}
