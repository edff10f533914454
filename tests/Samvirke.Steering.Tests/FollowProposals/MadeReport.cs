using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.Tests.FollowProposals;

/// <summary>A small report: two challenges in chapter 4.2 and two proposals in 5.2, the first with a part; published on 1 July 2024.</summary>
internal static class MadeReport
{
    public static readonly ImmutableArray<Entry> Entries =
    [
        Source("rapporten", "2024-07-01", "report"), Source("brevet-2023", "2023-01-15", "letter"), Source("brevet-2025", "2025-01-15", "letter"),
        Actor("a-direktoratet"), Actor("b-direktoratet"), Actor("departementet"),
        Entry("oppdraget", Kind.Assignment, "1", "assigned-to:a-direktoratet", "assigned-to:b-direktoratet", "led-to:rapporten"),
        Entry("kapittel-4", Kind.Challenge, "4.2"), Entry("utfordring-ti", Kind.Challenge, "4.2.10", "part-of:kapittel-4"), Entry("utfordring-to", Kind.Challenge, "4.2.2", "part-of:kapittel-4"),
        Entry("andre-utfordringer", Kind.Challenge, "4.1"), Entry("annen-utfordring", Kind.Challenge, "4.1.1", "part-of:andre-utfordringer"),
        Entry("kapittel-5", Kind.Proposal, "5"), Entry("kapittel-5-2", Kind.Proposal, "5.2", "part-of:kapittel-5"), Entry("kapittel-5-5", Kind.Proposal, "5.5", "part-of:kapittel-5"),
        Entry("forslag-en", Kind.Proposal, "5.2.1", "part-of:kapittel-5-2", "answers:utfordring-to", "carried-out-by:a-direktoratet"),
        Entry("forslag-en-del", Kind.Proposal, "5.2.1", "part-of:forslag-en"),
        Entry("forslag-to", Kind.Proposal, "5.2.2", "part-of:kapittel-5-2"),
    ];

    /// <summary>The register of it, with more or other entries.</summary>
    public static RegisterSnapshot With(params Entry[] more) =>
        RegisterSnapshot.Of(Entries.Where(entry => more.All(each => each.Id != entry.Id)).Concat(more), new Moment(3, DateTimeOffset.UnixEpoch, null));

    public static Entry Entry(string id, Kind kind, string locator, params string[] relations) => From("rapporten", id, kind, locator, relations);

    /// <summary>An entry that another document states.</summary>
    public static Entry From(string source, string id, Kind kind, string locator, params string[] relations) => new()
    {
        Id = new EntryId(id),
        Kind = kind,
        Name = new LocalizedText(id),
        Steward = new EntryId("departementet"),
        Citations = [new Citation(new EntryId(source), locator)],
        Relations = [.. relations.Select(each => each.Split(':')).Select(each => Tie(each[0], each[1], source, locator))],
    };

    public static Relation Tie(string type, string to, string source = "rapporten", string locator = "1") =>
        new(RelationTypes.Find(type)!, new EntryId(to), LocalizedText.Empty, ValidTime.Always, false, [new Citation(new EntryId(source), locator)]);

    public static Entry From(this Entry entry, int year, int month = 1, int day = 1) => entry with { Valid = new ValidTime(new DateOnly(year, month, day), null) };

    public static Entry Saying(this Entry entry, string key, DetailValue value) =>
        entry with { Details = DetailValues.Of(entry.Details.All.Add(new Detail(DetailSchema.Find(entry.Kind, key)!, value))) };

    private static Entry Actor(string id) => Entry(id, Kind.Actor, "1");

    private static Entry Source(string id, string published, string type) =>
        Entry(id, Kind.Source, "1").Saying("documentType", new DetailValue.Scalar(type)).Saying("published", new DetailValue.Scalar(published));
}
