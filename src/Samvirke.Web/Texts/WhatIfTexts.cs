using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page says that shows what would follow.</summary>
public static class WhatIfTexts
{
    public static readonly Question Question = new(
        "/hva-om",
        new("Hva om …", "Kva om …", "What if …"),
        new(
            "Tenk deg at en struktur, et tiltak eller en plikt blir tatt ut, slått sammen med en annen eller endret, og se hva som følger, før noen foreslår det.",
            "Tenk deg at ein struktur, eit tiltak eller ei plikt blir teken ut, slått saman med ei anna eller endra, og sjå kva som følgjer, før nokon føreslår det.",
            "Imagine that a structure, a measure or a duty is taken out, merged with another or changed, and see what follows, before anybody proposes it."));

    public static readonly LocalizedText OfEntry = new("Hva om den ble borte eller endret?", "Kva om ho vart borte eller endra?", "What if it were gone or changed?");
    public static readonly LocalizedText NothingChanged = new("Ingenting er endret", "Ingenting er endra", "Nothing has been changed");
    public static readonly LocalizedText NothingChangedWhy = new(
        "Dette er bare tenkt. Registeret er som før, og ingen andre ser det med mindre du deler adressen til siden.",
        "Dette er berre tenkt. Registeret er som før, og ingen andre ser det med mindre du deler adressa til sida.",
        "This is only imagined. The register is as before, and nobody else sees it unless you share the address of the page.");
    public static readonly LocalizedText Imagined = new("Du tenker deg at", "Du tenkjer deg at", "You imagine that");
    public static readonly LocalizedText TakeBack = new("Ta bort steg {0}", "Ta bort steg {0}", "Take away step {0}");
    public static readonly LocalizedText Begin = new("Begynn", "Byrja", "Begin");
    public static readonly LocalizedText AddStep = new("Tenk deg noe mer", "Tenk deg noko meir", "Imagine something more");
    public static readonly LocalizedText StartOver = new("Begynn på nytt", "Byrja på nytt", "Start again");
    public static readonly LocalizedText Shown = new("Slik registeret er {0}.", "Slik registeret er {0}.", "As the register is on {0}.");
    public static readonly LocalizedText ShownAfter = new(
        "Slik registeret vil være {0}, når alt du tenker deg, er slutt.", "Slik registeret vil vere {0}, når alt du tenkjer deg, er slutt.", "As the register will be on {0}, when all that you imagine has ended.");
    public static readonly LocalizedText Unknown = new("Adressen har noe som ikke er et steg: «{0}».", "Adressa har noko som ikkje er eit steg: «{0}».", "The address has something that is no step: “{0}”.");
    public static readonly LocalizedText Refused = new("Det går ikke slik", "Det går ikkje slik", "It cannot be so");
    public static readonly LocalizedText RefusedHow = new("Ta bort eller bytt ut stegene det gjelder, så ser du hva som følger.", "Ta bort eller byt ut stega det gjeld, så ser du kva som følgjer.", "Take away or replace the steps in question to see what follows.");
    public static readonly LocalizedText Step = new("Steg {0}", "Steg {0}", "Step {0}");
    public static readonly LocalizedText None = new(
        "Det får ingen følger som registeret kan vise.", "Det får ingen følgjer som registeret kan vise.", "It has no consequences that the register can show.");
    public static readonly LocalizedText Consequences = new("Hva som følger", "Kva som følgjer", "What follows");
    public static readonly LocalizedText AllOthers = new("Alle {0} det gjelder", "Alle {0} det gjeld", "All {0} concerned");

    public static readonly LocalizedText Load = new("Hvem får mer eller mindre å gjøre", "Kven får meir eller mindre å gjere", "Who gets more or less to do");
    public static readonly LocalizedText Actor = new("Aktør", "Aktør", "Actor");
    public static readonly LocalizedText Structures = new("Strukturer", "Strukturar", "Structures");
    public static readonly LocalizedText Met = new("Andre de møter", "Andre dei møter", "Others they meet");
    public static readonly LocalizedText Work = new("Annet å gjøre", "Anna å gjere", "Else to do");
    public static readonly LocalizedText FromTo = new("{0}, før {1}", "{0}, før {1}", "{0}, before {1}");
    public static readonly LocalizedText Gone = new("borte, før {0}", "borte, før {0}", "gone, before {0}");
    public static readonly LocalizedText More = new("{0} til", "{0} til", "{0} more");
    public static readonly LocalizedText AsData = new("Alt som JSON", "Alt som JSON", "Everything as JSON");

    public static readonly LocalizedText Method = new("Slik er det funnet", "Slik er det funne", "How this was found");
    public static readonly LocalizedText MethodText = new(
        "De samme analysene er gjort av registeret slik det er, og slik det ville vært: hva som mangler, hvem som møter hvem, og hva hver aktør har å gjøre. Siden viser forskjellen. Det registeret ikke vet om, kan den ikke vise.",
        "Dei same analysane er gjorde av registeret slik det er, og slik det ville vore: kva som manglar, kven som møter kven, og kva kvar aktør har å gjere. Sida viser skilnaden. Det registeret ikkje veit om, kan ho ikkje vise.",
        "The same analyses are made of the register as it is and as it would be: what is missing, who meets whom, and what each actor has to do. The page shows the difference. What the register does not know of, it cannot show.");

    public static readonly LocalizedText Propose = new("Gjør det til et forslag", "Gjer det til eit forslag", "Make it a proposal");
    public static readonly LocalizedText ProposeHow = new(
        "Alle stegene blir ett endringsforslag, som de som svarer for oppføringene, tar stilling til.",
        "Alle stega blir eitt endringsforslag, som dei som svarer for oppføringane, tek stilling til.",
        "All the steps become one proposed change, which those who answer for the entries decide on.");
    public static readonly LocalizedText ProposeHeading = new("Foreslå det du tenkte deg", "Føreslå det du tenkte deg", "Propose what you imagined");
    public static readonly LocalizedText ProposeWhat = new("Dette blir endret i registeret", "Dette blir endra i registeret", "This is changed in the register");
    public static readonly LocalizedText WillRemove = new("blir tatt ut", "blir teken ut", "is taken out");
    public static readonly LocalizedText BackTo = new("Tilbake til det som følger", "Tilbake til det som følgjer", "Back to what follows");

    /// <summary>The parts of the page, in order.</summary>
    public static readonly (string Anchor, LocalizedText Name, ConsequenceKind First, ConsequenceKind Last)[] Groups =
    [
        ("ett", new("Det som blir ett", "Det som blir eitt", "What becomes one"), ConsequenceKind.Merged, ConsequenceKind.Merged),
        ("mangler", new("Det som da mangler", "Det som då manglar", "What is then missing"), ConsequenceKind.DutyUnaddressed, ConsequenceKind.SourceLost),
        ("motes", new("Hvem som møter hvem", "Kven som møter kven", "Who meets whom"), ConsequenceKind.ActorIsolated, ConsequenceKind.MeetingFormed),
        ("overlapp", new("Overlapp som blir borte eller kommer til", "Overlapp som blir borte eller kjem til", "Overlaps that vanish or arise"), ConsequenceKind.OverlapFormed, ConsequenceKind.SameMembersGone),
        ("bedre", new("Det som ikke lenger mangler", "Det som ikkje lenger manglar", "What is no longer missing"), ConsequenceKind.GapClosed, ConsequenceKind.BridgeGone),
        ("bortfalt", new("Det ingen lenger spør etter", "Det ingen lenger spør etter", "What nobody asks for any more"), ConsequenceKind.GapGone, ConsequenceKind.GapGone),
    ];

    /// <summary>What a sort of consequence is called.</summary>
    public static LocalizedText Of(ConsequenceKind kind) => kind switch
    {
        ConsequenceKind.Merged => new("Slått sammen", "Slått saman", "Merged"),
        ConsequenceKind.DutyUnaddressed => new("Plikten binder ingen", "Plikta bind ingen", "The duty binds nobody"),
        ConsequenceKind.DutyUnfulfilled => new("Ingen oppfyller plikten", "Ingen oppfyller plikta", "Nobody carries the duty out"),
        ConsequenceKind.TransitionGapOpened => new("Hull i en overgang", "Hol i ein overgang", "Gap in a transition"),
        ConsequenceKind.GapOpened => new("Ledd som mangler", "Ledd som manglar", "Missing link"),
        ConsequenceKind.CellEmptied => new("Grupper ingen når", "Grupper ingen når", "Groups that nobody reaches"),
        ConsequenceKind.OwnerLost => new("Ingen svarer for det", "Ingen svarer for det", "Nobody answers for it"),
        ConsequenceKind.RelationLost => new("Mister den andre enden", "Mistar den andre enden", "Loses its other end"),
        ConsequenceKind.SourceLost => new("Utsagn uten kilde", "Utsegner utan kjelde", "Statements without a source"),
        ConsequenceKind.ActorIsolated => new("Blir stående utenfor", "Blir ståande utanfor", "Is left apart"),
        ConsequenceKind.BridgeFormed => new("Alt henger på én", "Alt heng på éin", "All depends on one"),
        ConsequenceKind.StructureLost => new("Møteplass som blir borte", "Møteplass som blir borte", "Place to meet that is gone"),
        ConsequenceKind.MeetingLost => new("Møtes ikke lenger", "Møtest ikkje lenger", "No longer meet"),
        ConsequenceKind.MeetingFormed => new("Møtes", "Møtest", "Come to meet"),
        ConsequenceKind.OverlapFormed => new("Kommer til å overlappe", "Kjem til å overlappe", "Come to overlap"),
        ConsequenceKind.OverlapGone => new("Overlapper ikke lenger", "Overlappar ikkje lenger", "No longer overlap"),
        ConsequenceKind.SameMembersFormed => new("Får de samme deltakerne", "Får dei same deltakarane", "Get the same participants"),
        ConsequenceKind.SameMembersGone => new("Ikke lenger to med de samme deltakerne", "Ikkje lenger to med dei same deltakarane", "No longer two with the same participants"),
        ConsequenceKind.GapClosed => new("Ledd som kommer på plass", "Ledd som kjem på plass", "Link that is filled"),
        ConsequenceKind.TransitionGapClosed => new("Overgang som blir tettet", "Overgang som blir tetta", "Transition that is mended"),
        ConsequenceKind.CellFilled => new("Grupper som blir nådd", "Grupper som blir nådde", "Groups that are reached"),
        ConsequenceKind.ActorIncluded => new("Kommer med", "Kjem med", "Is included"),
        ConsequenceKind.BridgeGone => new("Henger ikke lenger på én", "Heng ikkje lenger på éin", "Depends no longer on one"),
        ConsequenceKind.GapGone => new("Hull som bortfaller", "Hol som fell bort", "Gap that falls away"),
        _ => throw new InvalidOperationException($"An unknown consequence: {kind}"),
    };
}
