using System.Globalization;
using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Analyses.AskWhatIf;

/// <summary>Steps as sentences.</summary>
internal static class StepTelling
{
    private static readonly LocalizedText Removed = new("{0} blir tatt ut", "{0} blir teken ut", "{0} is taken out");
    private static readonly LocalizedText Merged = new("{0} blir slått sammen med {1}", "{0} blir slått saman med {1}", "{0} is merged into {1}");
    private static readonly LocalizedText Owned = new("{1} svarer for {0}", "{1} svarer for {0}", "{1} answers for {0}");
    private static readonly LocalizedText Added = new("{0} får {1}: {2}", "{0} får {1}: {2}", "{0} gets {1}: {2}");
    private static readonly LocalizedText Taken = new("{0} mister {1}: {2}", "{0} mistar {1}: {2}", "{0} loses {1}: {2}");
    private static readonly LocalizedText Tied = new("{0} {1} {2}", "{0} {1} {2}", "{0} {1} {2}");
    private static readonly LocalizedText Untied = new("Ikke lenger: {0} {1} {2}", "Ikkje lenger: {0} {1} {2}", "No longer: {0} {1} {2}");
    private static readonly LocalizedText Ended = new("{0} slutter {1}", "{0} sluttar {1}", "{0} ends on {1}");

    /// <summary>The step as a sentence without its point.</summary>
    public static LocalizedText Told(RegisterSnapshot snapshot, ImaginedStep step) => step switch
    {
        ImaginedStep.Remove => Filled.Of(Removed, Name(snapshot, step.Entry)),
        ImaginedStep.Merge merge => Filled.Of(Merged, Name(snapshot, step.Entry), Name(snapshot, merge.Into)),
        ImaginedStep.ChangeOwner owner => Filled.Of(Owned, Name(snapshot, step.Entry), Name(snapshot, owner.Owner)),
        ImaginedStep.AddTerm term => Filled.Of(Added, Name(snapshot, step.Entry), Lower(term.Facet.Label), Term(term.Facet, term.Term)),
        ImaginedStep.TakeTerm term => Filled.Of(Taken, Name(snapshot, step.Entry), Lower(term.Facet.Label), Term(term.Facet, term.Term)),
        ImaginedStep.AddRelation tie => Filled.Of(Tied, Name(snapshot, step.Entry), tie.Type.Forward, Name(snapshot, tie.To)),
        ImaginedStep.TakeRelation tie => Filled.Of(Untied, Name(snapshot, step.Entry), tie.Type.Forward, Name(snapshot, tie.To)),
        ImaginedStep.EndOn end => Filled.Of(Ended, Name(snapshot, step.Entry), Day(end.Last)),
        _ => throw new InvalidOperationException($"A step of an unknown sort: {step.GetType().Name}"),
    };

    /// <summary>The label of a term; its id where it is none of them.</summary>
    public static LocalizedText Term(Facet facet, string term) => facet.Term(term)?.Label ?? new LocalizedText(term);

    private static LocalizedText Lower(LocalizedText text) => LocalizedText.Of(text.Phrases.Select(phrase => phrase with { Text = char.ToLowerInvariant(phrase.Text[0]) + phrase.Text[1..] }));

    private static LocalizedText Day(DateOnly day) => new(
        day.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("nb-NO")), day.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("nn-NO")), day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")));

    private static LocalizedText Name(RegisterSnapshot snapshot, EntryId id) => snapshot.Find(id)?.Name ?? new LocalizedText(id.Value);
}
