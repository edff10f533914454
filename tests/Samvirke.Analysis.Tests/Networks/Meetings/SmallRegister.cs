using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Tests.Networks.Meetings;

/// <summary>A register of actors and structures that is written in a few lines.</summary>
internal sealed class SmallRegister
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public RegisterSnapshot Snapshot => RegisterSnapshot.Of(entries.Values, RegisterSnapshot.Empty.Moment);

    public IReadOnlyCollection<Entry> Entries => entries.Values;

    /// <summary>Actors of the ids.</summary>
    public SmallRegister Actors(params string[] ids)
    {
        foreach (var id in ids) Add(Kind.Actor, id);
        return this;
    }

    /// <summary>A structure with its members.</summary>
    public SmallRegister Structure(string id, params string[] members) => Add(Kind.Structure, id, [.. members.Select(member => (RelationTypes.HasMember, member))]);

    /// <summary>Any entry.</summary>
    public SmallRegister Add(Kind kind, string id, params (RelationType Type, string To)[] relations)
    {
        entries[id] = new Entry
        {
            Id = new EntryId(id),
            Kind = kind,
            Name = new LocalizedText(id),
            Relations = [.. relations.Select(each => new Relation(each.Type, new EntryId(each.To), LocalizedText.Empty, ValidTime.Always, false, [Citation(id, each.To)]))],
            Citations = [Citation(id, "selv")],
            Details = DetailValues.None,
        };
        return this;
    }

    /// <summary>Alters the entry.</summary>
    public SmallRegister With(string id, Func<Entry, Entry> altered)
    {
        entries[id] = altered(entries[id]);
        return this;
    }

    /// <summary>Gives the entry terms of a facet.</summary>
    public SmallRegister Facet(string id, Facet facet, params string[] terms) =>
        With(id, entry => entry with { Facets = FacetValues.Of(entry.Facets.All.Where(each => each.Facet != facet).Append(new FacetTerms(facet, [.. terms]))) });

    /// <summary>Where it stands that the one has to do with the other.</summary>
    public static Citation Citation(string id, string to) => new(new EntryId("kilde"), $"{id}, {to}");

    /// <summary>Actors and structures as chance has it: every part that an actor can play, ties between structures, functions, groups, status and facets.</summary>
    public static SmallRegister Any(int seed, int size)
    {
        var random = new Random(seed);
        var register = new SmallRegister();
        var actors = Enumerable.Range(0, 1 + random.Next(size)).Select(i => $"a{i:00}").ToArray();
        var structures = Enumerable.Range(0, random.Next(size)).Select(i => $"s{i:00}").ToArray();
        var functions = Enumerable.Range(0, random.Next(3)).Select(i => $"f{i}").ToArray();
        foreach (var actor in actors) register.Add(Kind.Actor, actor, [.. Some(2, [RelationTypes.PartOf, RelationTypes.CooperatesWith], actors, actor)]);
        foreach (var function in functions) register.Add(Kind.Function, function, [.. Some(2, [RelationTypes.HeldBy], actors, function)]);
        foreach (var structure in structures)
        {
            register.Add(random.Next(8) == 0 ? Kind.Programme : Kind.Structure, structure,
            [
                .. Some(6, [RelationTypes.HasMember, RelationTypes.HasMember, RelationTypes.LedBy, RelationTypes.SecretariatBy, RelationTypes.CooperatesWith], actors, structure),
                .. Some(2, [RelationTypes.HasMember, RelationTypes.CoordinatedBy], functions, structure),
                .. Some(2, [RelationTypes.PartOf, RelationTypes.HasMember], structures, structure),
            ]);
        }

        register.Add(Kind.Measure, "m0", [.. Some(3, [RelationTypes.CarriedOutBy], actors, "m0")]);
        foreach (var id in register.entries.Keys.ToList())
        {
            foreach (var facet in (Facet[])[Register.Facets.Facet.Sector, Register.Facets.Facet.Level, Register.Facets.Facet.Status])
            {
                if (random.Next(2) == 0) register.Facet(id, facet, facet.Terms[random.Next(Math.Min(5, facet.Terms.Length))].Id);
            }
        }

        return register;

        IEnumerable<(RelationType, string)> Some(int most, RelationType[] types, string[] ends, string self) => Enumerable.Range(0, random.Next(most + 1))
            .Where(_ => ends.Length > 0)
            .Select(_ => (types[random.Next(types.Length)], ends[random.Next(ends.Length)]))
            .Where(each => each.Item2 != self)
            .Distinct()
            .ToList();
    }
}
