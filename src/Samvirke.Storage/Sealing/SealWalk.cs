namespace Samvirke.Storage.Sealing;

/// <summary>Goes through the changes of a log in order and finds the first that does not fit.</summary>
/// <param name="noted">A seal that somebody noted earlier.</param>
internal sealed class SealWalk(Seal? noted)
{
    private byte[] seal = SealChain.Beginning;
    private long last;

    /// <summary>A change that does not fit its seal; what comes after it may tell why.</summary>
    private Doubt? doubt;

    /// <summary>The answer, as soon as there is one.</summary>
    public LogVerification? Step(DigestedChange change)
    {
        if (doubt is not null) return new LogVerification.Broken(doubt.Change, doubt.Fault(change));
        if (change.Number <= last) return new LogVerification.Broken(change.Number, LogFault.Stray);
        if (change.Number > last + 1) return new LogVerification.Broken(last + 1, LogFault.ChangeMissing);
        if (change.Seal is null) return new LogVerification.Broken(change.Number, LogFault.SealMissing);
        var fitting = SealChain.Next(seal, change.Digest);
        if (!fitting.AsSpan().SequenceEqual(change.Seal))
        {
            doubt = new Doubt(change.Number, change.Seal, fitting);
            return noted is not null && doubt.Fault(noted) is { } fault ? new LogVerification.Broken(change.Number, fault) : null;
        }

        (seal, last) = (change.Seal, change.Number);
        var now = Seal.Of(last, seal);
        return noted?.Change == last && noted != now ? new LogVerification.Rewritten(noted, now) : null;
    }

    /// <summary>The answer when there are no more changes.</summary>
    /// <param name="stray">The lowest number under which something stands that belongs to no change.</param>
    public LogVerification End(long? stray)
    {
        if (doubt is not null) return new LogVerification.Broken(doubt.Change, LogFault.ContentOrSealChanged);
        if (stray is { } number) return new LogVerification.Broken(number, LogFault.Stray);
        if (noted?.Change > last) return new LogVerification.CutShort(noted, last);
        return new LogVerification.Whole(last, last == 0 ? null : Seal.Of(last, seal));
    }

    /// <summary>The seal that stands there and the one that would fit.</summary>
    private sealed record Doubt(long Change, byte[] Stored, byte[] Fitting)
    {
        /// <summary>The seal of the next change was made from the one that stood here then.</summary>
        public LogFault Fault(DigestedChange next)
        {
            if (next.Number != Change + 1 || next.Seal is null) return LogFault.ContentOrSealChanged;
            if (SealChain.Next(Stored, next.Digest).AsSpan().SequenceEqual(next.Seal)) return LogFault.ContentChanged;
            return SealChain.Next(Fitting, next.Digest).AsSpan().SequenceEqual(next.Seal) ? LogFault.SealChanged : LogFault.ContentOrSealChanged;
        }

        /// <summary>A noted seal of this change tells by itself.</summary>
        public LogFault? Fault(Seal noted)
        {
            if (noted == Seal.Of(Change, Stored)) return LogFault.ContentChanged;
            return noted == Seal.Of(Change, Fitting) ? LogFault.SealChanged : null;
        }
    }
}
