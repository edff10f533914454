using Samvirke.Register.Changes;

namespace Samvirke.Storage.Log;

/// <summary>Work in the transaction that records a change: both are done, or neither.</summary>
/// <returns>Whether the change may be recorded; if not, nothing is.</returns>
public delegate Task<bool> Alongside(RegisterContext context, RecordedChange recorded, CancellationToken cancellation);
