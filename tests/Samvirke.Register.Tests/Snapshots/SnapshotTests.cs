using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Register.Tests.Snapshots;

/// <summary>A snapshot answers what a plain walk through its entries would answer.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Of_AnyEntries_OrdersAndFindsThem() => ForAll(register =>
    {
        var snapshot = register.Snapshot;
        snapshot.Entries.Select(entry => entry.Id.Value).ShouldBe(register.Entries.Select(entry => entry.Id.Value).Order(StringComparer.Ordinal));
        for (var i = 0; i < snapshot.Entries.Length; i++)
        {
            var id = snapshot.Entries[i].Id;
            snapshot.Ordinal(id).ShouldBe(i);
            snapshot.Find(id).ShouldBeSameAs(snapshot.Entries[i]);
            snapshot.Find(id.Value).ShouldBeSameAs(snapshot.Entries[i]);
        }

        snapshot.Find("romskip").ShouldBeNull();
        snapshot.Find((string?)null).ShouldBeNull();
        snapshot.Ordinal(new EntryId("romskip")).ShouldBeNull();
        snapshot.Everything.Count.ShouldBe(snapshot.Entries.Length);
        snapshot.Nothing.Count.ShouldBe(0);
    });

    [Fact]
    public void IncomingTo_AnyEntry_MirrorsTheRelationsOfTheOthers() => ForAll(register =>
    {
        var snapshot = register.Snapshot;
        foreach (var entry in snapshot.Entries)
        {
            var incoming = snapshot.IncomingTo(entry.Id).ToArray();
            var expected = snapshot.Entries.SelectMany(from => from.Relations.Where(relation => relation.To == entry.Id).Select(relation => new Incoming(from, relation)));
            incoming.ShouldBe(expected, ignoreOrder: true);
            incoming.Select(each => (RelationTypes.All.IndexOf(each.Relation.Type), each.From.Id)).ShouldBeInOrder();
        }

        snapshot.Entries.Sum(entry => snapshot.IncomingTo(entry.Id).Length).ShouldBe(snapshot.Entries.Sum(entry => entry.Relations.Length));
        snapshot.IncomingTo(new EntryId("romskip")).Length.ShouldBe(0);
    });

    [Fact]
    public void OfKindAndWithTerm_AnyRegister_AreWhatAWalkFinds() => ForAll(register =>
    {
        var snapshot = register.Snapshot;
        foreach (var kind in Kind.All) snapshot.OfKind(kind).Ordinals().ShouldBe(Walk(snapshot, entry => entry.Kind == kind));
        foreach (var facet in Facet.All)
        {
            foreach (var term in facet.Terms)
            {
                snapshot.WithTerm(facet, term.Id).Ordinals().ShouldBe(Walk(snapshot, entry => facet.IsAge
                    ? entry.Facets[facet].Any(value => AgeSpan.Parse(value)!.Value.Overlaps(term.Ages!.Value))
                    : entry.Facets[facet].Contains(term.Id)));
            }

            snapshot.WithTerm(facet, "romskip").Count.ShouldBe(0);
        }
    });

    [Fact]
    public void LeadingToAndReachedFrom_AnyEntry_AreTheEndsOfItsRelations() => ForAll(register =>
    {
        var snapshot = register.Snapshot;
        RelationType[] types = [RelationTypes.LedBy, RelationTypes.HasMember, RelationTypes.Concerns];
        foreach (var entry in snapshot.Entries)
        {
            snapshot.ReachedFrom(entry, types).ShouldBe(entry.Relations.Where(relation => types.Contains(relation.Type)).Select(relation => snapshot.Find(relation.To)!).Distinct());
            snapshot.LeadingTo(entry.Id, types).ShouldBe(snapshot.Entries.Where(from => from.Relations.Any(relation => relation.To == entry.Id && types.Contains(relation.Type))), ignoreOrder: true);
            snapshot.LeadingTo(entry.Id).ShouldBeEmpty();
        }
    });

    [Fact]
    public void StatementsFrom_AnySource_AreAllThatCiteIt() => ForAll(register =>
    {
        var snapshot = register.Snapshot;
        foreach (var source in snapshot.Entries)
        {
            var expected = snapshot.Entries.SelectMany(entry => entry.Citations.Select(citation => new Statement(entry, null, citation))
                .Concat(entry.Relations.SelectMany(relation => relation.Citations.Select(citation => new Statement(entry, relation, citation))))
                .Concat(entry.Notes.SelectMany(note => note.Citations).Select(citation => new Statement(entry, null, citation))));
            snapshot.StatementsFrom(source.Id).ShouldBe(expected.Where(statement => statement.Citation.Source == source.Id));
        }

        snapshot.StatementsFrom(new EntryId("romskip")).ShouldBeEmpty();
    });

    [Fact]
    public void ValidAt_AnyDay_HasExactlyWhatHolds() => ForAllDays((register, day) =>
    {
        var all = register.Snapshot;
        var then = all.ValidAt(day);
        then.Moment.ShouldBe(all.Moment with { ValidAt = day });
        then.Entries.Select(entry => entry.Id).ShouldBe(all.Entries.Where(entry => Holds(entry.Valid, day)).Select(entry => entry.Id));
        foreach (var entry in then.Entries)
        {
            var whole = all.Find(entry.Id)!;
            entry.Relations.ShouldBe(whole.Relations.Where(relation => Holds(relation.Valid, day) && then.Find(relation.To) is not null));
            (entry with { Relations = whole.Relations }).Json().ShouldBe(whole.Json());
        }
    });

    [Fact]
    public void UnchangedSince_AnyDay_IsTheFirstOfEqualDays() => ForAllDays((register, day) =>
    {
        var all = register.Snapshot;
        var since = all.UnchangedSince(day);
        since.ShouldBeLessThanOrEqualTo(day);
        all.ValidAt(since).Entries.Json().ShouldBe(all.ValidAt(day).Entries.Json());
        if (since > DateOnly.MinValue) all.ValidAt(since.AddDays(-1)).Entries.Json().SequenceEqual(all.ValidAt(day).Entries.Json()).ShouldBeFalse($"nothing turns on {since:O}");
        all.UnchangedSince(since).ShouldBe(since);
    });

    [Fact]
    public void Replay_AnyLog_IsTheNaiveFold() => Prop.ForAll(Generated.Logs, log =>
    {
        var expected = new List<Entry>();
        foreach (var revision in log.SelectMany(change => change.Change.Revisions))
        {
            expected.RemoveAll(entry => entry.Id == revision.Id);
            if (revision is Revision.Put put) expected.Add(put.Entry);
        }

        var snapshot = SnapshotBuilder.Replay(log);
        snapshot.Entries.ShouldBe(expected.OrderBy(entry => entry.Id.Value, StringComparer.Ordinal));
        snapshot.Moment.ShouldBe(log.Length == 0 ? RegisterSnapshot.Empty.Moment : new Moment(log.Length, log[^1].RecordedAt, null));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Empty_Register_AnswersEverything()
    {
        var empty = RegisterSnapshot.Empty;
        empty.ValidAt(new DateOnly(2024, 1, 1)).Entries.ShouldBeEmpty();
        empty.UnchangedSince(new DateOnly(2024, 1, 1)).ShouldBe(DateOnly.MinValue);
        empty.OfKind(Kind.Actor).Count.ShouldBe(0);
        empty.Everything.Ordinals().ShouldBeEmpty();
    }

    private static bool Holds(ValidTime time, DateOnly day) => (time.From ?? DateOnly.MinValue) <= day && day <= (time.To ?? DateOnly.MaxValue);

    private static IEnumerable<int> Walk(RegisterSnapshot snapshot, Func<Entry, bool> fits) => Enumerable.Range(0, snapshot.Entries.Length).Where(i => fits(snapshot.Entries[i]));

    private static void ForAll(Action<Sample> property) => Prop.ForAll(Generated.Registers, property).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static void ForAllDays(Action<Sample, DateOnly> property) =>
        Prop.ForAll(Generated.RegistersAndDays, each => property(each.Register, each.Day)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
