using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Takes a step on the bench, or says why it cannot be taken.</summary>
internal static class StepTaking
{
    /// <summary>Nothing where the step was taken.</summary>
    /// <param name="bench">Where.</param>
    /// <param name="step">The step.</param>
    /// <param name="place">Its place among the steps.</param>
    public static LocalizedText? Take(Workbench bench, ImaginedStep step, int place) => bench.Find(step.Entry) is not { } entry
        ? Missing(bench, step.Entry)
        : step switch
        {
            ImaginedStep.Remove => Remove(bench, entry, place),
            ImaginedStep.Merge merge => Merge(bench, entry, merge.Into, place),
            ImaginedStep.ChangeOwner owner => Own(bench, entry, owner.Owner),
            ImaginedStep.AddTerm term => Add(bench, entry, term.Facet, term.Term),
            ImaginedStep.TakeTerm term => Take(bench, entry, term.Facet, term.Term),
            ImaginedStep.AddRelation relation => Tie(bench, entry, relation),
            ImaginedStep.TakeRelation relation => Untie(bench, entry, relation),
            ImaginedStep.EndOn end => End(bench, entry, end.Last, place),
            _ => throw new InvalidOperationException($"A step of an unknown sort: {step.GetType().Name}"),
        };

    private static LocalizedText Missing(Workbench bench, EntryId id) => (bench.GoneBy(id), bench.Before(id)) switch
    {
        ({ Into: { } into } by, { } entry) => RefusalTexts.OfMerged(entry, bench.Before(into)!, by.Step),
        ({ } by, { } entry) => RefusalTexts.OfRemoved(entry, by.Step),
        _ => RefusalTexts.OfUnknown(id),
    };

    private static LocalizedText? Remove(Workbench bench, Entry entry, int place)
    {
        bench.Remove(entry.Id, place);
        return null;
    }

    private static LocalizedText? Merge(Workbench bench, Entry from, EntryId id, int place)
    {
        if (from.Id == id) return RefusalTexts.OfItself(from);
        if (bench.Find(id) is not { } into) return Missing(bench, id);
        if (Merging.WhyNot(bench, from, into) is { } why) return why;
        bench.Put(Uniting.United(into, from));
        bench.Redirect(from.Id, into.Id, place);
        return null;
    }

    private static LocalizedText? Own(Workbench bench, Entry entry, EntryId id)
    {
        if (bench.Find(id) is not { } owner) return Missing(bench, id);
        if (owner.Kind != Kind.Actor) return RefusalTexts.OfOwner(owner);
        if (entry.Steward == id) return RefusalTexts.OfSameOwner(owner, entry);
        bench.Put(entry with { Steward = id });
        return null;
    }

    private static LocalizedText? Add(Workbench bench, Entry entry, Facet facet, string term)
    {
        if (!facet.Allows(term)) return RefusalTexts.OfUnknownTerm(facet, term);
        if (entry.Facets[facet].Contains(term)) return RefusalTexts.OfTermThere(entry, facet, term);
        bench.Put(With(entry, facet, entry.Facets[facet].Add(term)));
        return null;
    }

    private static LocalizedText? Take(Workbench bench, Entry entry, Facet facet, string term)
    {
        if (!entry.Facets[facet].Contains(term)) return RefusalTexts.OfTermMissing(entry, facet, term);
        bench.Put(With(entry, facet, entry.Facets[facet].Remove(term)));
        return null;
    }

    private static Entry With(Entry entry, Facet facet, ImmutableArray<string> terms) =>
        entry with { Facets = FacetValues.Of(entry.Facets.All.Where(each => each.Facet != facet).Append(new FacetTerms(facet, terms))) };

    private static LocalizedText? Tie(Workbench bench, Entry entry, ImaginedStep.AddRelation step)
    {
        if (bench.Find(step.To) is not { } to) return Missing(bench, step.To);
        if (to.Id == entry.Id) return RefusalTexts.OfTieToItself(entry);
        if (!step.Type.MayJoin(entry.Kind, to.Kind)) return RefusalTexts.OfTieNotAllowed(entry, step.Type, to);
        if (entry.Relations.Any(relation => relation.Type == step.Type && relation.To == to.Id)) return RefusalTexts.OfTieThere(entry, step.Type, to);
        if (step.Type.IsSingle && entry.Relations.Any(relation => relation.Type == step.Type)) return RefusalTexts.OfSingle(entry, step.Type);
        bench.Put(entry with { Relations = entry.Relations.Add(new Relation(step.Type, to.Id, LocalizedText.Empty, ValidTime.Always, Disputed: false, [])) });
        return null;
    }

    private static LocalizedText? Untie(Workbench bench, Entry entry, ImaginedStep.TakeRelation step)
    {
        ImmutableArray<Relation> left = [.. entry.Relations.Where(relation => relation.Type != step.Type || relation.To != step.To)];
        if (left.Length == entry.Relations.Length) return RefusalTexts.OfTieMissing(entry, step.Type, bench.Find(step.To)?.Name ?? bench.Before(step.To)?.Name ?? new LocalizedText(step.To.Value));
        bench.Put(entry with { Relations = left });
        return null;
    }

    private static LocalizedText? End(Workbench bench, Entry entry, DateOnly last, int place)
    {
        if (entry.Valid.From > last) return RefusalTexts.OfEndBeforeBeginning(entry, last);
        if (entry.Valid.To == last) return RefusalTexts.OfSameEnd(entry, last);
        if (bench.Day > last) bench.Remove(entry.Id, place);
        else bench.Put(entry with { Valid = entry.Valid with { To = last } });
        return null;
    }
}
