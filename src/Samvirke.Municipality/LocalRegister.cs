using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality;

/// <summary>A municipality as the register knows it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Organisation">The municipality as an organisation, which answers for its own entries; nothing where the register has none.</param>
/// <param name="Own">What covers the area and is answered for by the organisation, itself left out, in the order of ids: each local thing says that it covers its municipality.</param>
public sealed record LocalRegister(Entry Area, Entry? Organisation, ImmutableArray<Entry> Own)
{
    /// <summary>The municipality with the number; nothing where no municipality has it.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="number">Four digits.</param>
    public static LocalRegister? Of(RegisterSnapshot snapshot, string number) => GapScope.Find(snapshot, "municipality", number) is { } area ? Of(snapshot, area) : null;

    /// <summary>The municipality of the area.</summary>
    public static LocalRegister Of(RegisterSnapshot snapshot, Entry area)
    {
        var covering = snapshot.LeadingTo(area.Id, RelationTypes.Covers);
        var organisation = covering.FirstOrDefault(IsMunicipality);
        return new(area, organisation, organisation is null ? [] : [.. covering.Where(entry => entry.Steward == organisation.Id && entry.Id != organisation.Id)]);
    }

    /// <summary>The entries of the kind that the municipality answers for.</summary>
    public IEnumerable<Entry> OfKind(Kind kind) => Own.Where(entry => entry.Kind == kind);

    /// <summary>Whether the entry is a municipality as an organisation.</summary>
    public static bool IsMunicipality(Entry entry) => entry.Kind == Kind.Actor && entry.Details.Scalar("actorType") is "municipality";
}
