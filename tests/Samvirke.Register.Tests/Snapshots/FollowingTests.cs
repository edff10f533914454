using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Testing.Registers;

namespace Samvirke.Register.Tests.Snapshots;

/// <summary>A snapshot that followed the changes one by one answers everything as one made from all of them at once.</summary>
public sealed class FollowingTests
{
    [Fact]
    public void After_EachChangeOfAnyLog_EqualsReplay() => Prop.ForAll(Generated.Logs, log =>
    {
        var followed = RegisterSnapshot.Empty;
        for (var i = 0; i < log.Length; i++)
        {
            // Some indexes are made only when they are asked for; both ways must be right.
            if (i % 3 == 1) _ = (followed.StatementsFrom(new EntryId("a")), followed.UnchangedSince(DateOnly.MinValue));
            followed = followed.After(log[i]);
            ShouldEqual(followed, SnapshotBuilder.Replay(log[..(i + 1)]));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void After_ChangesOfALargerRegister_EqualsReplay() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
    {
        var register = new RandomRegister(seed, 130 + (seed % 70));
        var loaded = new ProposedChange("a", "b", "c", [.. register.Entries().Where((_, i) => i % 5 != 4).Select(entry => new Revision.Put(entry))]);
        var log = register.Changes(8).Prepend(loaded).Select((change, i) => new RecordedChange(i + 1, DateTimeOffset.UnixEpoch.AddMinutes(i), change)).ToArray();
        var followed = SnapshotBuilder.Replay(log[..1]);
        _ = followed.StatementsFrom(new EntryId("a"));
        ShouldEqual(followed.After(log[1..]), SnapshotBuilder.Replay(log));
        foreach (var change in log[1..]) followed = followed.After(change);
        ShouldEqual(followed, SnapshotBuilder.Replay(log));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void ValidAt_FromTheDayBeforeAnyChanges_EqualsTheDayMadeWhole() => Prop.ForAll(Generated.Logs, Arb.From(Gen.Choose(0, 100)), (log, choice) =>
    {
        var before = SnapshotBuilder.Replay(log[..(log.Length / 2)]);
        var after = before.After(log[(log.Length / 2)..]);
        var days = Days(after).Concat(Days(before)).Distinct().Order().ToList();
        var day = days[choice % days.Count];
        var (followed, whole) = (after.ValidAt(day, before, before.ValidAt(day)), after.ValidAt(day));
        followed.Moment.ShouldBe(whole.Moment);
        followed.Entries.Json().ShouldBe(whole.Entries.Json());
        foreach (var entry in whole.Entries)
        {
            followed.LastRevision(entry.Id).ShouldBe(whole.LastRevision(entry.Id));
            followed.IncomingTo(entry.Id).ToArray().Select(incoming => (incoming.From.Id, incoming.Relation)).ShouldBe(whole.IncomingTo(entry.Id).ToArray().Select(incoming => (incoming.From.Id, incoming.Relation)));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void ChangedSince_AnyTwoSnapshotsOfALog_IsWhatTheyHaveOtherwise() => Prop.ForAll(Generated.Logs, log =>
    {
        var (before, after) = (SnapshotBuilder.Replay(log[..(log.Length / 2)]), SnapshotBuilder.Replay(log));
        var followed = before.After(log[(log.Length / 2)..]);
        var expected = before.Entries.Concat(after.Entries).Select(entry => entry.Id).Distinct().Order()
            .Select(id => new DifferingEntry(before.Find(id), after.Find(id))).Where(each => !ReferenceEquals(each.Before, each.After)).ToList();
        after.ChangedSince(before).ShouldBe(expected);
        followed.ChangedSince(before).ShouldBe(expected);
        after.ChangedSince(after).ShouldBeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void LastRevision_AnyLog_IsThatOfTheLastPut() => Prop.ForAll(Generated.Logs, log =>
    {
        var snapshot = SnapshotBuilder.Replay(log);
        foreach (var id in log.SelectMany(change => change.Change.Revisions).Select(revision => revision.Id).Distinct())
        {
            var last = log.Last(change => change.Change.Revisions.Any(revision => revision.Id == id));
            var isThere = last.Change.Revisions.Single(revision => revision.Id == id) is Revision.Put;
            snapshot.LastRevision(id).ShouldBe(isThere ? new Revised(last.Number, last.RecordedAt) : null);
            var day = new DateOnly(2024, 1, 1);
            if (snapshot.ValidAt(day).Find(id) is not null) snapshot.ValidAt(day).LastRevision(id).ShouldBe(snapshot.LastRevision(id));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void After_NotTheNextChange_IsABug()
    {
        var change = new RecordedChange(2, DateTimeOffset.UnixEpoch, new ProposedChange("a", "b", "c", []));
        Should.Throw<InvalidOperationException>(() => RegisterSnapshot.Empty.After(change));
        Should.Throw<InvalidOperationException>(() => RegisterSnapshot.Empty.ValidAt(DateOnly.MinValue).After(change with { Number = 1 }));
    }

    private static void ShouldEqual(RegisterSnapshot one, RegisterSnapshot other)
    {
        one.Moment.ShouldBe(other.Moment);
        one.Entries.ShouldBe(other.Entries);
        one.Everything.Ordinals().ShouldBe(other.Everything.Ordinals());
        one.Nothing.Capacity.ShouldBe(other.Nothing.Capacity);
        foreach (var entry in other.Entries) one.Names.Candidates([NameKey.Of(entry)!.Value]).ShouldContain(other.Ordinal(entry.Id)!.Value);
        foreach (var kind in Kind.All) one.OfKind(kind).Ordinals().ShouldBe(other.OfKind(kind).Ordinals());
        foreach (var (facet, term) in Facet.All.SelectMany(facet => facet.Terms.Select(term => (facet, term)))) one.WithTerm(facet, term.Id).Ordinals().ShouldBe(other.WithTerm(facet, term.Id).Ordinals());
        foreach (var id in other.Entries.Select(entry => entry.Id).Append(new EntryId("borte")))
        {
            one.Find(id).ShouldBe(other.Find(id));
            one.Find(id.Value).ShouldBe(other.Find(id.Value));
            one.Ordinal(id).ShouldBe(other.Ordinal(id));
            one.LastRevision(id).ShouldBe(other.LastRevision(id));
            one.IncomingTo(id).ToArray().ShouldBe(other.IncomingTo(id).ToArray());
            one.StatementsFrom(id).ShouldBe(other.StatementsFrom(id));
        }

        foreach (var day in Days(other)) one.UnchangedSince(day).ShouldBe(other.UnchangedSince(day));
    }

    private static IEnumerable<DateOnly> Days(RegisterSnapshot snapshot) => snapshot.Entries
        .SelectMany(entry => entry.Relations.Select(relation => relation.Valid).Prepend(entry.Valid))
        .SelectMany(valid => new[] { valid.From, valid.To, valid.To?.AddDays(1) })
        .OfType<DateOnly>()
        .Append(DateOnly.MaxValue);
}
