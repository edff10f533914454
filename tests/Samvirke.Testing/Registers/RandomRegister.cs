using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Changes;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Testing.Registers;

/// <summary>
/// A register made up from a seed: every kind, relation, facet, detail, note and language that the rules allow, and no defect. The same seed
/// and size always give the same.
/// </summary>
public sealed class RandomRegister
{
    private readonly Random random;
    private readonly RandomText texts;
    private readonly RandomDetails details;
    private readonly ImmutableArray<Plan> plans;
    private readonly Dictionary<Kind, ImmutableArray<Plan>> byKind;
    private readonly ImmutableArray<Plan> citable;

    /// <param name="seed">What everything follows from.</param>
    /// <param name="size">How many entries; at least two, an actor and a source, which all others need.</param>
    public RandomRegister(int seed, int size)
    {
        (Seed, Size) = (seed, Math.Max(2, size));
        random = new Random(seed);
        texts = new RandomText(random);
        details = new RandomDetails(random, texts);
        plans = [.. Enumerable.Range(0, Size).Select(Made)];
        byKind = Kind.All.ToDictionary(kind => kind, kind => plans.Where(plan => plan.Kind == kind).ToImmutableArray());
        citable = [.. byKind[Kind.Source], .. byKind[Kind.Law]];
    }

    public int Seed { get; }

    public int Size { get; }

    /// <summary>Every entry once.</summary>
    public ImmutableArray<Entry> Entries() => [.. plans.Select(Body)];

    /// <summary>Changes that set, alter and remove entries of the register; not every moment in between is without defects.</summary>
    public ImmutableArray<ProposedChange> Changes(int count) => [.. Enumerable.Range(0, count).Select(_ => Change())];

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"new RandomRegister(seed: {Seed}, size: {Size})");

    private ProposedChange Change()
    {
        var touched = plans.OrderBy(_ => random.Next()).Take(random.Next(1, 6));
        return new ProposedChange(
            texts.Words(1, 1),
            plans[0].Id.Value,
            texts.Words(1, 6),
            [.. touched.Select(plan => random.Next(4) == 0 ? new Revision.Remove(plan.Id) : (Revision)new Revision.Put(Body(plan)))]);
    }

    private Plan Made(int ordinal)
    {
        var kind = ordinal switch { 0 => Kind.Actor, 1 => Kind.Source, _ => texts.Pick(Kind.All) };
        var id = string.Create(CultureInfo.InvariantCulture, $"{kind.Id}-{ordinal}");
        if (random.Next(10) == 0) id = id.PadRight(EntryId.MaxLength, 'z');
        return new Plan(ordinal, new EntryId(id), kind, kind == Kind.Source ? details.Sections() : []);
    }

    private Entry Body(Plan plan)
    {
        var relations = Relations(plan);
        return new Entry
        {
            Id = plan.Id,
            Kind = plan.Kind,
            Name = Name(plan),
            Aliases = [.. Some(3, () => texts.Words(1, 2))],
            Summary = texts.Any(3, 20),
            Facets = FacetValues.Of(Facet.All.Where(_ => random.Next(3) == 0).Select(Terms)),
            Valid = Valid(),
            Steward = texts.Pick(byKind[Kind.Actor]).Id,
            Confirmed = random.Next(3) == 0 ? null : details.PastDay(),
            Relations = relations,
            Citations = plan.Kind == Kind.Source && random.Next(2) == 0 ? [] : [.. Some(2, Citation), Citation()],
            Notes = Notes(relations.Any(relation => relation.Disputed)),
            Details = details.Of(plan.Kind, plan.Sections),
        };
    }

    /// <summary>The ordinal keeps names of a kind apart, as the rules want.</summary>
    private LocalizedText Name(Plan plan)
    {
        var tongues = plan.Kind == Kind.Area ? Tongues.All : Tongues.Interface;
        return LocalizedText.Of(tongues
            .Where(tongue => tongue == Tongue.Nb || random.Next(2) == 0)
            .Select(tongue => new Phrase(string.Create(CultureInfo.InvariantCulture, $"{texts.Words(1, 4)} {plan.Ordinal}"), tongue)));
    }

    private FacetTerms Terms(Facet facet) => new(facet, facet.IsAge
        ? [texts.Pick(["13-18", "0-24", "18-", "15"])]
        : [.. Some(3, () => texts.Pick(facet.Terms).Id).Distinct(StringComparer.Ordinal)]);

    private ImmutableArray<Relation> Relations(Plan plan)
    {
        var types = RelationTypes.All.Where(type => type.Joints.Any(joint => joint.From.Contains(plan.Kind))).ToList();
        if (types.Count == 0) return [];
        return [.. Some(5, () => Relation(plan, texts.Pick(types))).OfType<Relation>().DistinctBy(relation => relation.Type.IsSingle ? (relation.Type, plan.Id) : (relation.Type, relation.To))];
    }

    private Relation? Relation(Plan plan, RelationType type)
    {
        var kinds = type.Joints.Where(joint => joint.From.Contains(plan.Kind)).SelectMany(joint => joint.To).ToList();
        var ends = byKind[texts.Pick(kinds)];
        if (ends.IsEmpty) return null;
        var end = texts.Pick(ends);
        if (end.Id == plan.Id) return null;
        return new Relation(type, end.Id, texts.Any(1, 3), Valid(), random.Next(10) == 0, [.. Some(1, Citation), Citation()]);
    }

    private ImmutableArray<Note> Notes(bool disputed)
    {
        var notes = Some(1, () => new Note(NoteType.Correction, texts.Localized(2, 8), [Reading()]));
        return disputed || random.Next(10) == 0
            ? [.. notes, new Note(NoteType.Contradiction, texts.Localized(2, 8), [Reading(), Reading()])]
            : [.. notes];
    }

    private Citation Reading() => Citation() with { Reading = texts.Words(1, 5) };

    private Citation Citation()
    {
        var source = texts.Pick(citable);
        if (source.Sections.IsEmpty) return new Citation(source.Id, string.Create(CultureInfo.InvariantCulture, $"§ {random.Next(40)}-{random.Next(20)}"));
        var locator = texts.Pick(source.Sections).Locator;
        return new Citation(source.Id, locator.Contains(',', StringComparison.Ordinal) || random.Next(2) == 0 ? locator : string.Create(CultureInfo.InvariantCulture, $"{locator}, s. {random.Next(200)}"));
    }

    private ValidTime Valid()
    {
        if (random.Next(2) == 0) return ValidTime.Always;
        var from = details.Day();
        return random.Next(3) switch { 0 => new(from, null), 1 => new(null, from), _ => new(from, from.AddDays(random.Next(3000))) };
    }

    private IEnumerable<T> Some<T>(int most, Func<T> one) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => one());

    /// <summary>What is settled of an entry before any other refers to it.</summary>
    private sealed record Plan(int Ordinal, EntryId Id, Kind Kind, ImmutableArray<Section> Sections);
}
