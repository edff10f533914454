using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Tests.Snapshots;

/// <summary>Registers of several blocks, in which much is put into one place, much taken out of another, and some is renamed here and there.</summary>
public sealed class BlocksTests
{
    [Fact]
    public void After_ManyAddedAndTakenOut_HoldsWhatASortedListHolds() => Prop.ForAll(Steps, steps =>
    {
        var expected = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        var snapshot = RegisterSnapshot.Empty;
        foreach (var (from, length, every, isRemoval) in steps)
        {
            var changed = Enumerable.Range(0, length).Select(i => Id(from + (i * every))).Where(id => !isRemoval || expected.ContainsKey(id)).ToList();
            var number = snapshot.Moment.Change + 1;
            var revisions = changed.Select(id => isRemoval ? (Revision)new Revision.Remove(new EntryId(id)) : new Revision.Put(Named(id, number))).ToList();
            foreach (var id in changed)
            {
                if (isRemoval) expected.Remove(id);
                else expected[id] = Named(id, number);
            }

            snapshot = snapshot.After(new RecordedChange(number, DateTimeOffset.UnixEpoch, new ProposedChange("a", "b", "c", [.. revisions])));
            ShouldHold(snapshot.Entries, [.. expected.Values]);
            snapshot.Entries.Index().Where(each => snapshot.Ordinal(each.Item.Id) != each.Index).ShouldBeEmpty();
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void With_OtherValues_LeavesTheListBefore() => Prop.ForAll(Arb.From(Gen.Choose(0, 3000)), length =>
    {
        var before = Blocks<int>.Of([.. Enumerable.Range(0, length)]);
        var after = before.With(Enumerable.Range(0, length / 7).ToDictionary(i => i * 7, i => -1));
        before.ShouldBe(Enumerable.Range(0, length));
        after.ShouldBe(Enumerable.Range(0, length).Select(i => i % 7 == 0 && i / 7 < length / 7 ? -1 : i));
        after.PlacesOf(-1).ShouldBe(Enumerable.Range(0, length / 7).Select(i => i * 7));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_MoreBehindTheLast_HasThemToo() => Prop.ForAll(Arb.From(Gen.Choose(0, 2000)), Arb.From(Gen.Choose(0, 1500)), (length, more) =>
    {
        var before = Blocks.Of([.. Enumerable.Range(0, length)]);
        var after = before.With(Enumerable.Range(length, more).Prepend(0).Distinct().Where(i => i < length + more).ToDictionary(i => i, i => -i));
        after.ShouldBe(Enumerable.Range(0, length + more).Select(i => i < length ? i : -i));
        before.Length.ShouldBe(length);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-1)]
    [InlineData(600)]
    [InlineData(int.MaxValue)]
    public void Item_NoSuchPlace_IsABug(int place) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Blocks<int>.Of([.. Enumerable.Range(0, 600)])[place]);

    private static Arbitrary<(int From, int Length, int Every, bool IsRemoval)[]> Steps => Arb.From(
        from steps in Gen.ArrayOf(
            from start in Gen.Choose(0, 6000)
            from length in Gen.Elements(1, 3, 60, 700, 1000)
            from every in Gen.Elements(1, 1, 5)
            from isRemoval in Gen.Elements(false, false, true)
            select (start, length, every, isRemoval))
        select steps);

    private static void ShouldHold(Blocks<Entry> blocks, List<Entry> expected)
    {
        blocks.Length.ShouldBe(expected.Count);
        var (place, wrong) = (0, new List<int>());
        foreach (var entry in blocks)
        {
            if (entry != expected[place] || blocks[place] != expected[place]) wrong.Add(place);
            place++;
        }

        wrong.ShouldBeEmpty();
        place.ShouldBe(expected.Count);
        ((IEnumerable<Entry>)blocks).SequenceEqual(expected).ShouldBeTrue();
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"e{number:000000}");

    private static Entry Named(string id, long change) => new() { Id = new EntryId(id), Kind = Kind.Measure, Name = new LocalizedText(string.Create(CultureInfo.InvariantCulture, $"{id} {change}")) };
}
