using Samvirke.Register.Changes;

namespace Samvirke.Storage.Log;

/// <summary>
/// Work that belongs to a change and is kept together with it, or not at all: it runs in the transaction that records the change, after the change was
/// written. What it saves in the context is kept when it answers true; when it answers false, nothing of either is.
/// </summary>
/// <param name="context">Its tables, in the transaction; neither to be committed nor disposed of.</param>
/// <param name="change">The change with its number and time.</param>
/// <param name="cancellation">Gives up; nothing is then kept.</param>
public delegate Task<bool> Alongside(RegisterContext context, RecordedChange change, CancellationToken cancellation);

/// <summary>On which terms a change may be added to the log.</summary>
/// <param name="Head">The number of the change that must be the last one: that up to which the change was judged.</param>
/// <param name="Alongside">What has to be kept together with the change.</param>
public sealed record AppendTerms(long? Head = null, Alongside? Alongside = null);
