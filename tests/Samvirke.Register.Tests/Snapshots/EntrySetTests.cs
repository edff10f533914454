using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Snapshots;

namespace Samvirke.Register.Tests.Snapshots;

/// <summary>The set of bits is a set.</summary>
public sealed class EntrySetTests
{
    [Fact]
    public void EntrySet_AnyTwo_AreAsHashSets() => Prop.ForAll(Arb.From(Pairs), pair =>
    {
        var (capacity, a, b) = pair;
        var (left, right) = (Set(capacity, a), Set(capacity, b));
        return left.Capacity == capacity
            && left.Count == a.Count
            && left.Ordinals().SequenceEqual(a.Order())
            && Enumerable.Range(0, capacity).All(i => left.Contains(i) == a.Contains(i))
            && left.And(right).Ordinals().SequenceEqual(a.Intersect(b).Order())
            && left.Or(right).Ordinals().SequenceEqual(a.Union(b).Order())
            && left.CountWith(right) == a.Intersect(b).Count()
            && left.Count == a.Count;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void Full_AnyCapacity_HasAllAndNoMore(int capacity)
    {
        EntrySet.Full(capacity).Ordinals().ShouldBe(Enumerable.Range(0, capacity));
        EntrySet.Full(capacity).Count.ShouldBe(capacity);
        new EntrySet(capacity).Count.ShouldBe(0);
    }

    private static EntrySet Set(int capacity, HashSet<int> ordinals)
    {
        var set = new EntrySet(capacity);
        foreach (var ordinal in ordinals) set.Add(ordinal);
        return set;
    }

    private static Gen<(int Capacity, HashSet<int> A, HashSet<int> B)> Pairs =>
        from capacity in Gen.Choose(1, 200)
        from a in Gen.Choose(0, capacity - 1).ListOf()
        from b in Gen.Choose(0, capacity - 1).ListOf()
        select (capacity, a.ToHashSet(), b.ToHashSet());
}
