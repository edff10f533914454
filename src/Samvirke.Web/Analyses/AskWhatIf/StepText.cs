using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;

namespace Samvirke.Web.Analyses.AskWhatIf;

/// <summary>
/// Steps as addresses have them: a word for what is done and what it is done with, with points between, such as <c>merge.FROM.INTO</c>. Pages have the words in
/// Norwegian and programs in English; either is understood anywhere.
/// </summary>
public static class StepText
{
    /// <summary>Names the steps in the address of a page.</summary>
    public const string Parameter = "steg";

    /// <summary>Stands between steps.</summary>
    public const char BetweenSteps = ',';

    private const char Between = '.';

    /// <summary>Longer texts are no steps, whatever they say.</summary>
    private const int Longest = 300;

    /// <summary>What can be imagined, in the order in which it is asked.</summary>
    public static readonly ImmutableArray<StepVerb> Verbs =
    [
        new("fjern", "remove"), new("sla-sammen", "merge"), new("eier", "owner"), new("legg-til", "add"), new("ta-bort", "take"), new("knytt", "tie"), new("los", "untie"), new("avslutt", "end"),
    ];

    /// <summary>The step that the text says, or nothing.</summary>
    public static ImaginedStep? Parse(string? text)
    {
        if (text is not { Length: > 0 and <= Longest }) return null;
        var parts = text.Split(Between);
        if (parts.Length < 2 || !EntryId.IsValid(parts[1])) return null;
        var entry = new EntryId(parts[1]);
        return (StepVerb.Find(parts[0])?.English, parts[2..]) switch
        {
            ("remove", []) => new ImaginedStep.Remove(entry),
            ("merge", [var into]) when EntryId.IsValid(into) => new ImaginedStep.Merge(entry, new EntryId(into)),
            ("owner", [var owner]) when EntryId.IsValid(owner) => new ImaginedStep.ChangeOwner(entry, new EntryId(owner)),
            ("add", [var facet, var term]) when Facet.Find(facet) is { } known => new ImaginedStep.AddTerm(entry, known, term),
            ("take", [var facet, var term]) when Facet.Find(facet) is { } known => new ImaginedStep.TakeTerm(entry, known, term),
            ("tie", [var type, var to]) when RelationTypes.Find(type) is { } known && EntryId.IsValid(to) => new ImaginedStep.AddRelation(entry, known, new EntryId(to)),
            ("untie", [var type, var to]) when RelationTypes.Find(type) is { } known && EntryId.IsValid(to) => new ImaginedStep.TakeRelation(entry, known, new EntryId(to)),
            ("end", [var last]) when Day(last) is { } day => new ImaginedStep.EndOn(entry, day),
            _ => null,
        };
    }

    /// <summary>The step as a page's address has it.</summary>
    public static string Write(ImaginedStep step) => Write(step, verb => verb.Norwegian);

    /// <summary>The step as programs write it.</summary>
    public static string WriteEnglish(ImaginedStep step) => Write(step, verb => verb.English);

    /// <summary>The day that the text names, or nothing.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Write(ImaginedStep step, Func<StepVerb, string> word) => string.Join(Between, step switch
    {
        ImaginedStep.Remove => [word(Verbs[0]), step.Entry.Value],
        ImaginedStep.Merge merge => [word(Verbs[1]), step.Entry.Value, merge.Into.Value],
        ImaginedStep.ChangeOwner owner => [word(Verbs[2]), step.Entry.Value, owner.Owner.Value],
        ImaginedStep.AddTerm term => [word(Verbs[3]), step.Entry.Value, term.Facet.Id, term.Term],
        ImaginedStep.TakeTerm term => [word(Verbs[4]), step.Entry.Value, term.Facet.Id, term.Term],
        ImaginedStep.AddRelation tie => [word(Verbs[5]), step.Entry.Value, tie.Type.Id, tie.To.Value],
        ImaginedStep.TakeRelation tie => [word(Verbs[6]), step.Entry.Value, tie.Type.Id, tie.To.Value],
        ImaginedStep.EndOn end => (string[])[word(Verbs[7]), step.Entry.Value, end.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        _ => throw new InvalidOperationException($"A step of an unknown sort: {step.GetType().Name}"),
    });
}

/// <summary>A word for what is imagined.</summary>
/// <param name="Norwegian">In the addresses of pages.</param>
/// <param name="English">For programs.</param>
public sealed record StepVerb(string Norwegian, string English)
{
    /// <summary>The verb with the word, or nothing.</summary>
    public static StepVerb? Find(string? word) => StepText.Verbs.FirstOrDefault(verb => verb.Norwegian == word || verb.English == word);
}
