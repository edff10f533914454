using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadArea;

/// <summary>One step of where an area belongs: the area, and the bodies that cover it.</summary>
public sealed record AreaStep(Entry Area, ImmutableArray<Entry> Bodies);

/// <summary>Where an area belongs.</summary>
/// <param name="Steps">The area's own bodies first, then each larger area with its bodies.</param>
public sealed record AreaView(ImmutableArray<AreaStep> Steps)
{
    public static AreaView Of(RegisterSnapshot snapshot, Entry area, IComparer<string> names) =>
        new([.. Areas.Outward(snapshot, area).Prepend(area).Select(each => new AreaStep(each, Bodies(snapshot, each, names)))]);

    private static ImmutableArray<Entry> Bodies(RegisterSnapshot snapshot, Entry area, IComparer<string> names) =>
        [.. snapshot.LeadingTo(area.Id, RelationTypes.Covers).Where(entry => entry.Kind == Kind.Actor).OrderBy(Name, names)];

    private static string Name(Entry entry) => entry.Name.ToString();
}
