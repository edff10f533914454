using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Sentences about structures with the same participants.</summary>
internal static class SameMembersTexts
{
    private static readonly LocalizedText All = new(
        "{0} og {1} har de samme {2} deltakerne: {3}.",
        "{0} og {1} har dei same {2} deltakarane: {3}.",
        "{0} and {1} have the same {2} participants: {3}.");

    private static readonly LocalizedText Most = new(
        "{2} av {3} deltakere er de samme i {0} og {1}: {4}.",
        "{2} av {3} deltakarar er dei same i {0} og {1}: {4}.",
        "{2} of {3} participants are the same in {0} and {1}: {4}.");

    private static readonly LocalizedText Only = new(
        "Bare i {0} er {1} med.",
        "Berre i {0} er {1} med.",
        "Only in {0}: {1}.");

    private static readonly LocalizedText Part = new(
        "{0} er en del av {1}.",
        "{0} er ein del av {1}.",
        "{0} is part of {1}.");

    public static ImmutableArray<Reason> Reasons(
        Entry a, Entry b, ImmutableArray<Entry> shared, ImmutableArray<Entry> onlyA, ImmutableArray<Entry> onlyB, StructureTie? tie, ImmutableArray<Citation> citations)
    {
        var others = onlyA.Length + onlyB.Length;
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.Add(new Reason(
            others == 0
                ? Filled.Of(All, a.Name, b.Name, Filled.Number(shared.Length), Names(shared))
                : Filled.Of(Most, a.Name, b.Name, Filled.Number(shared.Length), Filled.Number(shared.Length + others), Names(shared)),
            [a.Id, b.Id, .. shared.Select(actor => actor.Id)],
            citations));
        if (!onlyA.IsEmpty) reasons.Add(new Reason(Filled.Of(Only, a.Name, Names(onlyA)), [a.Id, .. onlyA.Select(actor => actor.Id)], citations));
        if (!onlyB.IsEmpty) reasons.Add(new Reason(Filled.Of(Only, b.Name, Names(onlyB)), [b.Id, .. onlyB.Select(actor => actor.Id)], citations));
        if (tie is not null) reasons.Add(new Reason(Filled.Of(Part, tie.From.Name, tie.To.Name), [tie.From.Id, tie.To.Id], tie.Relation.Citations));
        return reasons.ToImmutable();
    }

    private static LocalizedText Names(ImmutableArray<Entry> entries) => Filled.And([.. entries.Select(entry => entry.Name)]);
}
