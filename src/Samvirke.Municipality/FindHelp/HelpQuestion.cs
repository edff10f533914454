using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.FindHelp;

/// <summary>Whom help is sought for.</summary>
/// <param name="Id">Its word in addresses.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Ages">How old they are.</param>
/// <param name="Groups">The terms of <c>targetGroup</c> that they belong to.</param>
public sealed record HelpFor(string Id, LocalizedText Label, AgeSpan Ages, ImmutableArray<string> Groups)
{
    /// <summary>Everybody that help may be sought for.</summary>
    public static ImmutableArray<HelpFor> All { get; } =
    [
        new("barn", new("Et barn, 0–12 år", "Eit barn, 0–12 år", "A child, 0–12 years"), new AgeSpan(0, 12), ["children", "pupils", "vulnerable-children", "children-in-care"]),
        new("ungdom", new("En ungdom, 13–17 år", "Ein ungdom, 13–17 år", "An adolescent, 13–17 years"), new AgeSpan(13, 17), ["adolescents", "children", "pupils", "vulnerable-children", "children-in-care"]),
        new("ung-voksen", new("En ung voksen, 18–24 år", "Ein ung vaksen, 18–24 år", "A young adult, 18–24 years"), new AgeSpan(18, 24), ["young-adults", "students", "care-leavers"]),
        new("forelder", new("En mor, far eller annen foresatt", "Ei mor, ein far eller ein annan føresett", "A parent or guardian"), new AgeSpan(18, null), ["parents", "pregnant"]),
    ];
}

/// <summary>What somebody is worried about.</summary>
/// <param name="Id">Its word in addresses.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Groups">Terms of <c>targetGroup</c> that the worry adds to those of the person.</param>
/// <param name="Topics">Terms of <c>topic</c> that help with it is about.</param>
/// <param name="Settings">Terms of <c>setting</c> where it happens or is helped with.</param>
/// <param name="Levels">Terms of <c>preventionLevel</c> that suit it.</param>
public sealed record HelpWorry(string Id, LocalizedText Label, ImmutableArray<string> Groups, ImmutableArray<string> Topics, ImmutableArray<string> Settings, ImmutableArray<string> Levels)
{
    /// <summary>Somebody is in danger now.</summary>
    public static HelpWorry AcuteDanger { get; } = new("akutt", new("Noen er i fare akkurat nå", "Nokon er i fare akkurat no", "Somebody is in danger right now"), ["substance-users"], ["overdose", "information"], ["health-service", "police"], ["indicated"]);

    /// <summary>Everything that one may be worried about, what cannot wait first.</summary>
    public static ImmutableArray<HelpWorry> All { get; } =
    [
        AcuteDanger,
        new("egen-bruk", new("At de selv bruker rusmidler", "At dei sjølve bruker rusmiddel", "That they use drugs or alcohol themselves"), ["substance-users"], ["early-intervention", "information", "follow-up", "treatment", "mental-health"], ["health-service"], ["selective", "indicated"]),
        new("venn", new("En venn som bruker rusmidler", "Ein ven som bruker rusmiddel", "A friend who uses drugs or alcohol"), ["relatives"], ["information", "early-intervention"], ["digital", "leisure"], ["universal", "selective"]),
        new("foreldres-bruk", new("Rusmidler hos foreldre eller andre hjemme", "Rusmiddel hos foreldre eller andre heime", "Drugs or alcohol among parents or others at home"), ["relatives", "vulnerable-children"], ["child-protection", "follow-up", "early-intervention", "information"], ["home", "child-welfare"], ["selective", "indicated"]),
        new("skole-fritid", new("Rusmidler på skolen, i fritiden eller ute", "Rusmiddel på skulen, i fritida eller ute", "Drugs or alcohol at school, in leisure time or out"), [], ["early-intervention", "crime-prevention", "leisure-activities", "education", "information"], ["school", "leisure", "sports", "local-community", "nightlife"], ["universal", "selective"]),
    ];
}

/// <summary>Who asks.</summary>
/// <param name="Id">Its word in addresses.</param>
/// <param name="Label">What they are called.</param>
/// <param name="IsProfessional">Whether they ask in their work.</param>
/// <param name="BoundAs">The actors of the register that a law which binds them may name, those nearest to them first.</param>
public sealed record HelpAsker(string Id, LocalizedText Label, bool IsProfessional, ImmutableArray<EntryId> BoundAs)
{
    private static readonly EntryId Anybody = new("innbyggerne");

    /// <summary>Everybody who may ask.</summary>
    public static ImmutableArray<HelpAsker> All { get; } =
    [
        new("ung", new("Ung selv", "Ung sjølv", "A young person"), false, [Anybody]),
        new("foresatt", new("Mor, far eller annen nær voksen", "Mor, far eller annan nær vaksen", "A parent or another close adult"), false, [Anybody]),
        new("laerer", new("Lærer eller ansatt i skolen", "Lærar eller tilsett i skulen", "A teacher or somebody else at a school"), true, [new("skolene"), Anybody]),
        new("helsesykepleier", new("Helsesykepleier eller annet helsepersonell", "Helsesjukepleiar eller anna helsepersonell", "A public-health nurse or other health personnel"), true, [new("helsesykepleierne"), new("helsepersonell"), Anybody]),
        new("politi", new("Ansatt i politiet", "Tilsett i politiet", "Somebody in the police"), true, [new("politiet"), Anybody]),
        new("kommune", new("Ansatt et annet sted i kommunen", "Tilsett ein annan stad i kommunen", "Somebody else in the municipality"), true, [new("kommunene"), Anybody]),
    ];
}

/// <summary>What somebody wants to know: who can help whom with what, and who asks.</summary>
/// <param name="For">Whom it is about.</param>
/// <param name="Age">How old they are, in whole years, where it is known; one of the ages of <paramref name="For"/>.</param>
/// <param name="Worry">What the worry is.</param>
/// <param name="Asker">Who asks.</param>
public sealed record HelpQuestion(HelpFor For, int? Age, HelpWorry Worry, HelpAsker Asker)
{
    /// <summary>The ages that help has to be for.</summary>
    public AgeSpan Ages => Age is { } age ? new AgeSpan(age, age) : For.Ages;

    /// <summary>The terms of <c>targetGroup</c> that help may be for.</summary>
    public bool IsFor(string group) => group is "population" || For.Groups.Contains(group) || Worry.Groups.Contains(group) || (Asker.IsProfessional && group is "professionals");

    /// <summary>The age that was typed, where it is one of those that are meant; nothing where it is not.</summary>
    public static int? ReadAge(HelpFor about, string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && about.Ages.Overlaps(new AgeSpan(age, age)) ? age : null;
}
