using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Web.Changes.ConfirmEntries;

/// <summary>What came of confirming entries: exactly one of the records below. Only the first has altered anything.</summary>
internal abstract record ConfirmOutcome
{
    private ConfirmOutcome()
    {
    }

    /// <summary>All that were chosen are confirmed.</summary>
    public sealed record Confirmed(int Entries) : ConfirmOutcome;

    /// <summary>None was chosen.</summary>
    public sealed record NothingChosen : ConfirmOutcome;

    /// <summary>More were chosen than a form shows.</summary>
    public sealed record TooMany : ConfirmOutcome;

    /// <summary>Something that was chosen is not there, or not this person's to confirm; the two look the same.</summary>
    public sealed record NotTheirs : ConfirmOutcome;

    /// <summary>Others have changed these since the person read them.</summary>
    public sealed record Changed(ImmutableArray<Entry> Entries) : ConfirmOutcome;

    /// <summary>The rules of the register do not allow these to be as they are.</summary>
    public sealed record Faulty(ImmutableArray<Entry> Entries) : ConfirmOutcome;

    /// <summary>Others record changes all the time; it may be tried again.</summary>
    public sealed record Crowded : ConfirmOutcome;
}
