using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadRequirements;

/// <summary>A provision, and the law that it stands in.</summary>
/// <param name="Provision">The provision, or a law as a whole.</param>
/// <param name="Law">The law, where the provision says so.</param>
/// <param name="Citations">Where it is stated that the requirement follows from it.</param>
public sealed record LegalBasis(Entry Provision, Entry? Law, ImmutableArray<Citation> Citations);

/// <summary>Something that is demanded of every municipality.</summary>
/// <param name="Entry">The duty or the plan requirement.</param>
/// <param name="Bases">What it follows from, by law and provision.</param>
/// <param name="Addressees">Whom in the municipality it binds.</param>
/// <param name="Usual">What the register says that municipalities meet it by.</param>
public sealed record Requirement(Entry Entry, ImmutableArray<LegalBasis> Bases, ImmutableArray<Entry> Addressees, ImmutableArray<Entry> Usual)
{
    internal static Requirement Of(RegisterSnapshot snapshot, Entry entry, IReadOnlySet<EntryId> municipal)
    {
        var own = entry.Relations.Where(relation => relation.Type == RelationTypes.LegalBasis).Select(relation => (Law: snapshot.Find(relation.To), relation.Citations));
        var imposing = snapshot.IncomingTo(entry.Id).ToArray().Where(each => each.Relation.Type == RelationTypes.Imposes).Select(each => (Law: (Entry?)each.From, each.Relation.Citations));
        return new Requirement(
            entry,
            [
                .. own.Concat(imposing).Where(each => each.Law is not null)
                    .GroupBy(each => each.Law!.Id)
                    .Select(same => new LegalBasis(same.First().Law!, snapshot.ReachedFrom(same.First().Law!, RelationTypes.SectionOf).FirstOrDefault(), [.. same.SelectMany(each => each.Citations).Distinct()]))
                    .OrderBy(basis => basis.Law?.Id ?? basis.Provision.Id).ThenBy(basis => basis.Provision.Id),
            ],
            [.. snapshot.ReachedFrom(entry, RelationTypes.Binds).Where(actor => municipal.Contains(actor.Id))],
            [.. snapshot.LeadingTo(entry.Id, RelationTypes.Fulfils).Where(NationalDemands.IsForAll).OrderBy(each => each.Id)]);
    }
}
