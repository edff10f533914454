using System.Globalization;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reports;

/// <summary>What a comparison of two runs says.</summary>
internal static class ComparisonTexts
{
    public static readonly LocalizedText Since = new("Siden {0}: {1}.", "Sidan {0}: {1}.", "Since {0}: {1}.");
    public static readonly LocalizedText Same = new("Siden {0} er ingenting endret.", "Sidan {0} er ingenting endra.", "Since {0} nothing has changed.");
    public static readonly LocalizedText StillOne = new("Ett er som før.", "Eitt er som før.", "One is as before.");
    public static readonly LocalizedText Still = new("{0} er som før.", "{0} er som før.", "{0} are as before.");
    public static readonly LocalizedText Others = new("{0}: {1} nye, {2} borte, {3} endret.", "{0}: {1} nye, {2} borte, {3} endra.", "{0}: {1} new, {2} gone, {3} changed.");
    public static readonly LocalizedText Before = new("Det som sammenlignes med: {0}", "Det som det blir jamført med: {0}", "What it is compared with: {0}");
    public static readonly LocalizedText EmptyBefore = new(
        "Registeret hadde ingen oppføringer {0}, så det er ingenting å sammenligne med. Velg en senere dag.",
        "Registeret hadde ingen oppføringar {0}, så det er ingenting å jamføre med. Vel ein seinare dag.",
        "The register had no entries on {0}, so there is nothing to compare with. Choose a later day.");

    public static readonly LocalizedText NewHeading = new("Nytt", "Nytt", "New");
    public static readonly LocalizedText ChangedHeading = new("Endret", "Endra", "Changed");
    public static readonly LocalizedText CountsHeading = new("Del for del", "Del for del", "Part by part");
    public static readonly LocalizedText CountsTable = new("Hvor mange i hver del", "Kor mange i kvar del", "How many in each part");
    public static readonly LocalizedText Part = new("Del", "Del", "Part");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText Was = new("Da", "Då", "Then");
    public static readonly LocalizedText Is = new("Nå", "No", "Now");
    public static readonly LocalizedText Standing = new("Hvordan det står", "Korleis det står", "How it stands");
    public static readonly LocalizedText StillHeading = new("Som før", "Som før", "As before");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");

    private static readonly LocalizedText NewNone = new("ingen er nye", "ingen er nye", "none is new");
    private static readonly LocalizedText NewOne = new("ett er nytt", "eitt er nytt", "one is new");
    private static readonly LocalizedText NewMany = new("{0} er nye", "{0} er nye", "{0} are new");
    private static readonly LocalizedText ChangedOne = new("ett er endret", "eitt er endra", "one has changed");
    private static readonly LocalizedText ChangedMany = new("{0} er endret", "{0} er endra", "{0} have changed");

    private static readonly LocalizedText[] Words =
    [
        new("ingen", "ingen", "no"), new("ett", "eitt", "one"), new("to", "to", "two"), new("tre", "tre", "three"), new("fire", "fire", "four"), new("fem", "fem", "five"), new("seks", "seks", "six"),
        new("sju", "sju", "seven"), new("åtte", "åtte", "eight"), new("ni", "ni", "nine"), new("ti", "ti", "ten"), new("elleve", "elleve", "eleven"), new("tolv", "tolv", "twelve"),
    ];

    /// <summary>The sentence of the firm findings: how many are resolved, new and changed since the day.</summary>
    public static LocalizedText Summary(Comparison firm, ReportWords words, DateOnly since)
    {
        var day = PaperTongue.Date(since);
        var told = firm.IsSame ? Filled.Of(Same, day) : Filled.Of(Since, day, Filled.And(Clauses(firm, words)));
        return firm.Still.Length switch { 0 => told, 1 => Joined(told, StillOne), var many => Joined(told, Capital(Filled.Of(Still, Word(many)))) };
    }

    /// <summary>The sentence of the others.</summary>
    public static LocalizedText SummaryOfOthers(Comparison others, ReportWords words) => Filled.Of(
        Others, words.Others, PaperTongue.Number(others.New.Length), PaperTongue.Number(others.Resolved.Length), PaperTongue.Number(others.Changed.Length));

    /// <summary>The sentences one after the other.</summary>
    public static LocalizedText Joined(params LocalizedText[] texts) =>
        LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(string.Join(' ', texts.Select(text => text.In(tongue).Text).Where(text => text.Length > 0)), tongue)));

    private static LocalizedText[] Clauses(Comparison firm, ReportWords words) =>
    [
        firm.Resolved.Length == 1 ? words.ResolvedOne : Filled.Of(words.ResolvedMany, Word(firm.Resolved.Length)),
        firm.New.Length switch { 0 => NewNone, 1 => NewOne, var many => Filled.Of(NewMany, Word(many)) },
        .. firm.Changed.Length switch { 0 => (LocalizedText[])[], 1 => [ChangedOne], var many => [Filled.Of(ChangedMany, Word(many))] },
    ];

    private static LocalizedText Word(int number) => number < Words.Length ? Words[number] : PaperTongue.Number(number);

    private static LocalizedText Capital(LocalizedText text) =>
        LocalizedText.Of(text.Phrases.Select(phrase => phrase with { Text = char.ToUpper(phrase.Text[0], CultureInfo.InvariantCulture) + phrase.Text[1..] }));
}
