using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages ask when somebody imagines a step.</summary>
public static class WhatIfStepTexts
{
    public static readonly LocalizedText What = new("Hva tenker du deg?", "Kva tenkjer du deg?", "What do you imagine?");
    public static readonly LocalizedText WhatOf = new("Hva tenker du deg med {0}?", "Kva tenkjer du deg med {0}?", "What do you imagine of {0}?");
    public static readonly LocalizedText WhatLead = new("Velg én ting. Du kan legge til flere etterpå.", "Vel éin ting. Du kan leggje til fleire etterpå.", "Choose one thing. You can add more afterwards.");
    public static readonly LocalizedText Which = new("Hvilken oppføring gjelder det?", "Kva oppføring gjeld det?", "Which entry is it about?");
    public static readonly LocalizedText WhichHelp = new("Skriv navnet eller noe av det, for eksempel «fritidserklæringen».", "Skriv namnet eller noko av det, til dømes «fritidserklæringa».", "Write its name or a part of it, for example “fritidserklæringen”.");
    public static readonly LocalizedText Into = new("Hva skal {0} slås sammen med?", "Kva skal {0} slåast saman med?", "What is {0} to be merged into?");
    public static readonly LocalizedText IntoHelp = new("Den du velger, blir stående, og får alt det {0} har.", "Den du vel, blir ståande, og får alt det {0} har.", "The one you choose stays, and gets everything that {0} has.");
    public static readonly LocalizedText Alike = new("Har nesten de samme deltakerne", "Har nesten dei same deltakarane", "Has nearly the same participants");
    public static readonly LocalizedText Owner = new("Hvem skal svare for {0}?", "Kven skal svare for {0}?", "Who is to answer for {0}?");
    public static readonly LocalizedText OwnerHelp = new("Skriv navnet på en aktør.", "Skriv namnet på ein aktør.", "Write the name of an actor.");
    public static readonly LocalizedText AddTerm = new("Hva skal {0} få?", "Kva skal {0} få?", "What is {0} to get?");
    public static readonly LocalizedText TakeTerm = new("Hva skal {0} miste?", "Kva skal {0} miste?", "What is {0} to lose?");
    public static readonly LocalizedText TermHelp = new("Målgruppe, nivå, sektor, alder, arena og annet som oppføringer kjennetegnes ved.", "Målgruppe, nivå, sektor, alder, arena og anna som kjenneteiknar oppføringar.", "Target group, level, sector, age, setting and other features of entries.");
    public static readonly LocalizedText Tie = new("Hvilken sammenheng skal {0} få?", "Kva samanheng skal {0} få?", "Which tie is {0} to get?");
    public static readonly LocalizedText TieHelp = new("Velg hvordan setningen begynner. Resten kommer på neste side.", "Vel korleis setninga byrjar. Resten kjem på neste side.", "Choose how the sentence begins. The rest comes on the next page.");
    public static readonly LocalizedText TieTo = new("{0} {1} hvem eller hva?", "{0} {1} kven eller kva?", "{0} {1} whom or what?");
    public static readonly LocalizedText Untie = new("Hvilken sammenheng skal {0} miste?", "Kva samanheng skal {0} miste?", "Which tie is {0} to lose?");
    public static readonly LocalizedText NoTies = new("{0} har ingen sammenhenger av sine egne.", "{0} har ingen eigne samanhengar.", "{0} has no ties of its own.");
    public static readonly LocalizedText NoTerms = new("{0} har ingen kjennetegn.", "{0} har ingen kjenneteikn.", "{0} has no features.");
    public static readonly LocalizedText End = new("Når skal {0} slutte?", "Når skal {0} slutte?", "When is {0} to end?");
    public static readonly LocalizedText LastDay = new("Den siste dagen", "Den siste dagen", "The last day");
    public static readonly LocalizedText EndHelp = new("Skriv år, måned og dag, for eksempel 2027-12-31.", "Skriv år, månad og dag, til dømes 2027-12-31.", "Write year, month and day, for example 2027-12-31.");
    public static readonly LocalizedText NotADay = new("«{0}» er ingen dato. Skriv den som 2027-12-31.", "«{0}» er ingen dato. Skriv han som 2027-12-31.", "“{0}” is no date. Write it as 2027-12-31.");
    public static readonly LocalizedText Search = new("Søk", "Søk", "Search");
    public static readonly LocalizedText Continue = new("Gå videre", "Gå vidare", "Continue");
    public static readonly LocalizedText Found = new("{0} treff på «{1}»", "{0} treff på «{1}»", "{0} hits for “{1}”");
    public static readonly LocalizedText NotFound = new("Ingen treff på «{0}». Prøv et annet ord, eller bare begynnelsen av navnet.", "Ingen treff på «{0}». Prøv eit anna ord, eller berre byrjinga av namnet.", "No hits for “{0}”. Try another word, or only the beginning of the name.");
    public static readonly LocalizedText MoreFound = new("Bare de {0} første er vist. Skriv mer av navnet.", "Berre dei {0} første er viste. Skriv meir av namnet.", "Only the first {0} are shown. Write more of the name.");
    public static readonly LocalizedText Choose = new("Velg", "Vel", "Choose");
    public static readonly LocalizedText MissingEntry = new("Registeret har ingen oppføring «{0}» den dagen. Søk etter en annen.", "Registeret har inga oppføring «{0}» den dagen. Søk etter ei anna.", "The register has no entry “{0}” on that day. Search for another.");
    public static readonly LocalizedText Back = new("Tilbake uten å legge til noe", "Tilbake utan å leggje til noko", "Back without adding anything");

    /// <summary>What a step of the sort does, as a choice.</summary>
    public static (LocalizedText Name, LocalizedText Why) Of(string verb) => verb switch
    {
        "remove" => (new("Ta den ut", "Ta ho ut", "Take it out"), new("Oppføringen blir borte.", "Oppføringa blir borte.", "The entry is gone.")),
        "merge" => (new("Slå den sammen med en annen", "Slå ho saman med ei anna", "Merge it with another"), new("To blir til én, som får alt begge har.", "To blir til éi, som får alt begge har.", "Two become one, which gets all that both have.")),
        "owner" => (new("La noen andre svare for den", "La nokon andre svare for ho", "Let somebody else answer for it"), new("En annen aktør får ansvaret for oppføringen.", "Ein annan aktør får ansvaret for oppføringa.", "Another actor answers for the entry.")),
        "add" => (new("Gi den noe mer", "Gi ho noko meir", "Give it something more"), new("For eksempel en målgruppe eller et nivå til.", "Til dømes ei målgruppe eller eit nivå til.", "For example one more target group or level.")),
        "take" => (new("Ta noe bort fra den", "Ta noko bort frå ho", "Take something from it"), new("For eksempel en målgruppe eller et nivå.", "Til dømes ei målgruppe eller eit nivå.", "For example a target group or a level.")),
        "tie" => (new("Knytt den til noe", "Knyt ho til noko", "Tie it to something"), new("For eksempel en ny deltaker, en hjemmel eller en som gjennomfører.", "Til dømes ein ny deltakar, ein heimel eller ein som gjennomfører.", "For example a new participant, a legal basis or somebody who carries it out.")),
        "untie" => (new("Løs den fra noe", "Løys ho frå noko", "Untie it from something"), new("For eksempel en deltaker som går ut.", "Til dømes ein deltakar som går ut.", "For example a participant who leaves.")),
        "end" => (new("La den slutte en dag", "La ho slutte ein dag", "Let it end on a day"), new("Du ser følgene dagen etter.", "Du ser følgjene dagen etter.", "You see what follows on the day after.")),
        _ => throw new InvalidOperationException($"An unknown step: {verb}"),
    };
}
