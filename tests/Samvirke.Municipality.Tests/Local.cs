using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.Tests;

/// <summary>The national register with something that a municipality has entered.</summary>
internal static class Local
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static RegisterSnapshot With(params Revision[] revisions) => National.Snapshot.Imagine([.. revisions]);

    /// <summary>An entry of the municipality, which covers it and has the relations.</summary>
    public static Revision.Put Entry(Kind kind, string id, string number, string steward, DateOnly? confirmed, params (RelationType Type, string To)[] relations) => new(new Entry
    {
        Id = new EntryId(id),
        Kind = kind,
        Name = new LocalizedText(id),
        Steward = new EntryId(steward),
        Confirmed = confirmed,
        Relations =
        [
            .. relations.Prepend((Type: RelationTypes.Covers, To: $"kommune-{number}"))
                .Select(each => new Relation(each.Type, new EntryId(each.To), LocalizedText.Empty, ValidTime.Always, false, [])),
        ],
    });
}
