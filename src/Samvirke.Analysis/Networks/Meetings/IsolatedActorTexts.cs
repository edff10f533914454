using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Sentences about actors that take part in nothing.</summary>
internal static class IsolatedActorTexts
{
    private static readonly LocalizedText Alone = new(
        "{0} deltar ikke i noen struktur i registeret.",
        "{0} deltek ikkje i nokon struktur i registeret.",
        "{0} takes part in no structure in the register.");

    private static readonly LocalizedText AloneWithPart = new(
        "Verken {0} eller {1}, som hører til, deltar i noen struktur i registeret.",
        "Verken {0} eller {1}, som høyrer til, deltek i nokon struktur i registeret.",
        "Neither {0} nor {1}, which belongs to it, takes part in any structure in the register.");

    private static readonly LocalizedText AloneWithParts = new(
        "Verken {0} eller noen av de {1} som hører til, deltar i noen struktur i registeret.",
        "Verken {0} eller nokon av dei {1} som høyrer til, deltek i nokon struktur i registeret.",
        "Neither {0} nor any of the {1} that belong to it takes part in any structure in the register.");

    private static readonly LocalizedText Cooperates = new(
        "Kildene sier at {0} samarbeider med {1}, men ikke hvor de møtes.",
        "Kjeldene seier at {0} samarbeider med {1}, men ikkje kvar dei møtest.",
        "The sources say that {0} cooperates with {1}, but not where they meet.");

    private static readonly LocalizedText HasWork = new(
        "{0} har likevel ansvar i feltet: {1}.",
        "{0} har likevel ansvar i feltet: {1}.",
        "{0} nevertheless has responsibilities in the field: {1}.");

    public static ImmutableArray<Reason> Reasons(Entry actor, ImmutableArray<Entry> parts, ActorWork work, ImmutableArray<Entry> partners, ImmutableArray<Citation> cooperation)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        reasons.Add(new Reason(
            parts.Length switch
            {
                0 => Filled.Of(Alone, actor.Name),
                1 => Filled.Of(AloneWithPart, actor.Name, parts[0].Name),
                _ => Filled.Of(AloneWithParts, actor.Name, Filled.Number(parts.Length)),
            },
            [actor.Id, .. parts.Select(part => part.Id)],
            actor.Citations));
        if (!work.IsNone)
        {
            var done = work.Functions.Concat(work.Duties).Concat(work.Assignments).Concat(work.Owned).Concat(work.CarriedOut).DistinctBy(entry => entry.Id).ToList();
            reasons.Add(new Reason(Filled.Of(HasWork, actor.Name, Filled.And([.. done.Select(entry => entry.Name)])), [actor.Id, .. done.Select(entry => entry.Id)],
                [.. done.SelectMany(entry => Said(entry, actor)).Distinct()]));
        }

        if (!partners.IsEmpty)
        {
            reasons.Add(new Reason(Filled.Of(Cooperates, actor.Name, Filled.And([.. partners.Select(partner => partner.Name)])), [actor.Id, .. partners.Select(partner => partner.Id)], cooperation));
        }

        return reasons.ToImmutable();
    }

    /// <summary>Where it stands that the actor has to do with the entry; where no relation says so, it answers for it, and the entry's own citations tell.</summary>
    private static IEnumerable<Citation> Said(Entry entry, Entry actor) =>
        entry.Relations.Where(relation => relation.To == actor.Id).SelectMany(relation => relation.Citations).ToList() is { Count: > 0 } said ? said : entry.Citations;
}
