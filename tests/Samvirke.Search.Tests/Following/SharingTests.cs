using System.Runtime.CompilerServices;

namespace Samvirke.Search.Tests.Following;

public sealed class SharingTests
{
    // A phrase is always asked of SQLite.
    private static readonly SearchQuery Phrase = new() { Text = "\"tidlig innsats\"" };

    [Fact]
    public async Task Search_WhileOthersFollowAndEnd_AnswersAsBefore()
    {
        var register = new ChangingRegister(1, 60);
        var index = SearchIndex.Build(register.Snapshot());
        using var ended = new CancellationTokenSource();
        var answers = 0;
        var searching = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                var current = Volatile.Read(ref index);
                try
                {
                    current.Search(Phrase).Hits.ShouldAllBe(hit => current.Snapshot.Entries[hit.Ordinal] == hit.Entry);
                    current.Suggest("sko").ShouldAllBe(each => current.Snapshot.Find(each.Entry.Id) == each.Entry);
                    Interlocked.Increment(ref answers);
                }
                catch (ObjectDisposedException)
                {
                    // It was ended between being taken and being asked; a new one is there.
                    current.ShouldNotBeSameAs(Volatile.Read(ref index));
                }
            }
        })).ToList();
        for (var i = 0; i < 200; i++)
        {
            var old = index;
            var changed = register.Change();
            Volatile.Write(ref index, old.Follow(register.Snapshot(), changed));
            old.Dispose();
        }

        await ended.CancelAsync();
        await Task.WhenAll(searching);
        answers.ShouldBeGreaterThan(0);
        using var anew = SearchIndex.Build(register.Snapshot());
        foreach (var (asked, one, other) in Told.Both(index, anew, register, 20)) one.ShouldBe(other, asked);
        index.Dispose();
        index.IsGone.ShouldBeTrue();
    }

    [Fact]
    public void Dispose_OneOfThoseThatShare_LeavesTheOthers()
    {
        var index = SearchIndex.Build(SmallRegister.Snapshot);
        var followed = index.Follow(SmallRegister.Snapshot, []);
        var further = followed.Follow(SmallRegister.Snapshot, []);
        index.Dispose();
        index.Dispose();
        followed.Search(Phrase).Total.ShouldBeGreaterThan(0);
        followed.Dispose();
        further.Search(Phrase).Total.ShouldBeGreaterThan(0);
        further.IsGone.ShouldBeFalse();
        further.Dispose();
        further.IsGone.ShouldBeTrue();
    }

    [Fact]
    public void Search_AfterDispose_Refuses()
    {
        var index = SearchIndex.Build(SmallRegister.Snapshot);
        using var followed = index.Follow(SmallRegister.Snapshot, []);
        index.Dispose();
        Should.Throw<ObjectDisposedException>(() => index.Search(Phrase));
        Should.Throw<ObjectDisposedException>(() => index.Follow(SmallRegister.Snapshot, []));
    }

    [Fact]
    public void Collect_IndexesThatNobodyEnded_LeaveNothing()
    {
        var left = Forgotten();
        for (var i = 0; i < 20 && left.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        left.IsAlive.ShouldBeFalse();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Forgotten()
    {
        var index = SearchIndex.Build(SmallRegister.Snapshot);
        var followed = index.Follow(SmallRegister.Snapshot, []);
        index.Dispose();
        followed.Search(Phrase).Total.ShouldBeGreaterThan(0);
        return new WeakReference(followed);
    }
}
