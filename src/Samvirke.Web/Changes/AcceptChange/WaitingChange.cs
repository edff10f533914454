using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Storage.Log;

namespace Samvirke.Web.Changes.AcceptChange;

/// <summary>A change that waits to be accepted.</summary>
internal sealed class WaitingChange(ProposedChange change, ImmutableDictionary<EntryId, long> basedOn, Alongside? alongside)
{
    private readonly TaskCompletionSource<AcceptOutcome> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int isTaken;

    public ProposedChange Change { get; } = change;

    /// <summary>What came of it.</summary>
    public Task<AcceptOutcome> Outcome => done.Task;

    /// <summary>What the work alongside it has failed by, if it has.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The work alongside, which is nobody else's fault.</summary>
    public Alongside? Alongside => alongside is null ? null : async (context, recorded, cancellation) =>
    {
        try
        {
            return await alongside(context, recorded, cancellation);
        }
        catch (Exception exception)
        {
            Failure = exception;
            throw;
        }
    };

    /// <summary>Whether the caller is the first to take it: who works on it, or who gives it up.</summary>
    public bool TryTake() => Interlocked.Exchange(ref isTaken, 1) == 0;

    public void End(AcceptOutcome outcome) => done.TrySetResult(outcome);

    public void Fail(Exception exception) => done.TrySetException(exception);

    /// <summary>The entries that others have changed since.</summary>
    public ImmutableArray<EntryId> Newer(RegisterSnapshot register) =>
        [.. basedOn.Where(each => (register.LastRevision(each.Key)?.Change ?? 0) != each.Value).Select(each => each.Key).Order()];

    /// <summary>
    /// Whether it can be judged together with others of its sort that are about other entries: it only sets entries anew that keep their name, kind
    /// and the parts that others point to, so that none of them can be what makes another right or wrong.
    /// </summary>
    public bool IsIndependent(RegisterSnapshot register) => Change.Revisions is { IsDefaultOrEmpty: false, Length: <= FewEntries } && Change.Revisions.All(revision =>
        revision is Revision.Put { Entry: var after } && register.Find(after.Id) is { } before && before.Kind == after.Kind
        && before.Name.Exactly(Tongue.Nb) == after.Name.Exactly(Tongue.Nb) && before.Details.Scalar("areaType") == after.Details.Scalar("areaType")
        && before.Details.Sections().AsSpan().SequenceEqual(after.Details.Sections().AsSpan())
        && before.Details.Codes("paragraphs").AsSpan().SequenceEqual(after.Details.Codes("paragraphs").AsSpan()));

    private const int FewEntries = 20;
}
