using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Gaps;

/// <summary>A duty with everything in the register that hangs on it.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Provisions">The provisions and laws that it follows from.</param>
/// <param name="LegalCitations">Where it is stated that it does, and whom it binds.</param>
/// <param name="Addressees">Whom it binds, by id.</param>
/// <param name="OwedTo">To whom it is owed.</param>
/// <param name="IsFulfilled">Whether some established effort of any kind is said to fulfil it.</param>
/// <param name="Pieces">What stands at its links, by link and then by id; each entry once.</param>
public sealed record DutyChain(
    Entry Duty,
    ImmutableArray<Entry> Provisions,
    ImmutableArray<Citation> LegalCitations,
    ImmutableArray<Entry> Addressees,
    ImmutableArray<Entry> OwedTo,
    bool IsFulfilled,
    ImmutableArray<ChainPiece> Pieces)
{
    /// <summary>What stands at the link.</summary>
    public IEnumerable<ChainPiece> At(ChainLink link) => Pieces.Where(piece => piece.Link == link);

    /// <summary>Whether something stands at the link that fills it.</summary>
    public bool Has(ChainLink link) => link switch
    {
        ChainLink.Duty => true,
        ChainLink.Responsibility => !Addressees.IsEmpty,
        _ => Pieces.Any(piece => piece.Link == link && piece.Fills),
    };

    /// <summary>
    /// What a challenge must be about to speak of the link: the duty, a provision that it follows from, or what stands at that very link. A challenge about something
    /// else that hangs on the duty says nothing of it.
    /// </summary>
    internal IEnumerable<EntryId> Bearing(ChainLink link) => At(link).Select(piece => piece.Entry.Id).Concat(Provisions.Select(provision => provision.Id)).Prepend(Duty.Id);
}
