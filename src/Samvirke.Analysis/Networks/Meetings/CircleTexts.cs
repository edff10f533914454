using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Names of circles, and sentences about them.</summary>
internal static class CircleTexts
{
    private static readonly LocalizedText Around = new("Rundt {0}", "Rundt {0}", "Around {0}");

    private static readonly LocalizedText AroundShared = new("Rundt {0} ({1})", "Rundt {0} ({1})", "Around {0} ({1})");

    private static readonly LocalizedText More = new(
        "De {0} møter hverandre mer enn de møter andre: {1}.",
        "Dei {0} møter kvarandre meir enn dei møter andre: {1}.",
        "These {0} meet each other more than they meet others: {1}.");

    private static readonly LocalizedText Here = new(
        "{0} av dem møtes i {1}.",
        "{0} av dei møtest i {1}.",
        "{0} of them meet in {1}.");

    private static readonly LocalizedText Share = new(
        "De fleste av dem har dette felles: {0}.",
        "Dei fleste av dei har dette felles: {0}.",
        "Most of them share this: {0}.");

    public static LocalizedText Name(Entry around, ImmutableArray<FacetTerm> shared) =>
        shared.IsEmpty ? Filled.Of(Around, around.Name) : Filled.Of(AroundShared, around.Name, Terms(shared));

    public static ImmutableArray<Reason> Reasons(ImmutableArray<Entry> actors, Entry around, List<Participation> here, ImmutableArray<FacetTerm> shared)
    {
        ImmutableArray<EntryId> ids = [.. actors.Select(actor => actor.Id)];
        ImmutableArray<Citation> citations = [.. here.SelectMany(each => each.Citations).Distinct()];
        ImmutableArray<Reason> reasons =
        [
            new(Filled.Of(More, Filled.Number(actors.Length), Filled.And([.. actors.Select(actor => actor.Name)])), ids, citations),
            new(Filled.Of(Here, Filled.Number(here.Count), around.Name), [around.Id, .. here.Select(each => each.Actor.Id)], citations),
        ];
        return shared.IsEmpty ? reasons : reasons.Add(new Reason(Filled.Of(Share, Terms(shared)), ids, [.. actors.SelectMany(actor => actor.Citations).Distinct()]));
    }

    private static LocalizedText Terms(ImmutableArray<FacetTerm> terms) => LocalizedText.Of(Tongues.Interface.Select(tongue =>
        new Phrase(string.Join(", ", terms.Select(term => term.Label.In(tongue).Text)), tongue)));
}
