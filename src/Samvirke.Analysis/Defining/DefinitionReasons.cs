using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Defining;

/// <summary>Says why two definitions relate as they do, and what could be aligned.</summary>
internal sealed class DefinitionReasons(RegisterSnapshot snapshot, DefinedPair pair)
{
    private LocalizedText Term => new(DefinedPair.Term(pair.A)!);

    /// <summary>Why, the difference that counts most first.</summary>
    public ImmutableArray<Reason> Reasons =>
    [
        .. pair.Differences.SelectMany(Difference),
        Of(pair.Differences.IsEmpty && pair.Agree ? DefinitionTexts.Same : DefinitionTexts.SameTerm, Term),
        .. Used(pair.A), .. Used(pair.B),
    ];

    /// <summary>What could be aligned: something for every overlap and conflict.</summary>
    public ImmutableArray<Alignment> Align => pair.Relation switch
    {
        EffortRelation.Overlaps => [new(AlignedMatter.Content, Of(DefinitionTexts.AlignSame))],
        EffortRelation.Conflicts =>
        [
            new(AlignedMatter.Terms, Of(DefinitionTexts.AlignWords, Term)),
            .. pair.Differences.OfType<DefinitionDifference.Aged>().Select(aged => new Alignment(AlignedMatter.TargetGroup, Of(DefinitionTexts.AlignAges, Written([.. aged.OnlyA, .. aged.OnlyB])))),
            .. pair.Differences.OfType<DefinitionDifference.Classified>().Select(_ => new Alignment(AlignedMatter.Owner, Of(DefinitionTexts.AlignOwners))),
        ],
        _ => [],
    };

    /// <summary>The ages in words.</summary>
    internal static LocalizedText Written(ImmutableArray<AgeSpan> spans) => Filled.And([.. spans.Order(Comparer<AgeSpan>.Create((x, y) => x.From.CompareTo(y.From))).Select(Written)]);

    private static LocalizedText Written(AgeSpan span) => span switch
    {
        { To: null } => Filled.Of(DefinitionTexts.AndOlder, Filled.Number(span.From)),
        { To: { } to } when to == span.From => Filled.Of(DefinitionTexts.One, Filled.Number(to)),
        { To: { } to } => Filled.Of(DefinitionTexts.Span, Filled.Number(span.From), Filled.Number(to)),
    };

    private IEnumerable<Reason> Difference(DefinitionDifference difference) => difference switch
    {
        DefinitionDifference.Classified classified => [Of(DefinitionTexts.Classified, pair.A.Name, classified.A.Label, pair.B.Name, classified.B.Label)],
        DefinitionDifference.Aged aged => [.. Only(aged.OnlyA, pair.A, pair.B), .. Only(aged.OnlyB, pair.B, pair.A)],
        DefinitionDifference.Delimited delimited => [Of(DefinitionTexts.Delimited, delimited.Facet.Label, Joined(delimited.A), pair.A.Name, Joined(delimited.B), pair.B.Name)],
        _ => throw new InvalidOperationException("No difference."),
    };

    private IEnumerable<Reason> Only(ImmutableArray<AgeSpan> ages, Entry here, Entry there) =>
        ages.IsEmpty ? [] : [Of(DefinitionTexts.OnlyHere, Written(ages), here.Name, there.Name)];

    private IEnumerable<Reason> Used(Entry definition)
    {
        var used = snapshot.ReachedFrom(definition, RelationTypes.UsedIn);
        if (used.IsEmpty) yield break;
        var citations = definition.Relations.Where(relation => relation.Type == RelationTypes.UsedIn).SelectMany(relation => relation.Citations);
        yield return new(Filled.Of(DefinitionTexts.UsedIn, definition.Name, NamedEntries.Named(used)), NamedEntries.Ids([definition, .. used]), [.. citations.Distinct()]);
    }

    private Reason Of(LocalizedText pattern, params LocalizedText[] blanks) =>
        new(Filled.Of(pattern, blanks), NamedEntries.Ids([pair.A, pair.B]), [.. pair.A.Citations.Concat(pair.B.Citations).Distinct()]);

    private static LocalizedText Joined(ImmutableArray<FacetTerm> terms) => Filled.And([.. terms.Select(term => InSentences.Small(term.Label))]);
}
