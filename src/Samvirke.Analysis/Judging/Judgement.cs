using System.Security.Cryptography;
using System.Text;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Judging;

/// <summary>What an organisation says of how two efforts relate.</summary>
/// <param name="Id">The entry that says it.</param>
/// <param name="Organisation">Who says it.</param>
/// <param name="Relation">How they relate; nothing where they do not.</param>
/// <param name="Reason">Why.</param>
public sealed record Judgement(EntryId Id, EntryId Organisation, EffortRelation Relation, LocalizedText Reason)
{
    private const int KeyLength = 20;

    /// <summary>
    /// The id of the judgement of the two by the organisation, whichever comes first. An organisation has one judgement of a pair: a later one is a revision
    /// of it. Nobody speaks for another by writing its name on a judgement, because only the one with this id counts.
    /// </summary>
    public static EntryId IdOf(EntryId one, EntryId other, EntryId organisation)
    {
        var (a, b) = Ordered(one, other);
        return IdOf([a, b], organisation);
    }

    /// <summary>The id of the judgement of these by the organisation.</summary>
    /// <param name="about">In the order of ids.</param>
    /// <param name="organisation">Who judges.</param>
    public static EntryId IdOf(IEnumerable<EntryId> about, EntryId organisation)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', about.Append(organisation).Select(id => id.Value))));
        return new($"vurdering-{Convert.ToHexStringLower(hash)[..KeyLength]}");
    }

    /// <summary>The two in the order of ids.</summary>
    internal static (EntryId A, EntryId B) Ordered(EntryId one, EntryId other) => one.CompareTo(other) <= 0 ? (one, other) : (other, one);

    /// <summary>Reads the judgement that an entry is; nothing where it is none, is not about two things, or is not its organisation's judgement of them.</summary>
    internal static (EntryId A, EntryId B, Judgement Judgement)? Read(Entry entry)
    {
        if (entry.Kind != Kind.Judgement || entry.Steward is not { } organisation) return null;
        EntryId[] about = [.. entry.Relations.Where(relation => relation.Type == RelationTypes.Judges).Select(relation => relation.To).Distinct().Order()];
        if (about is not [var a, var b] || entry.Id != IdOf(a, b, organisation)) return null;
        return JudgedWords.Relation(entry.Details.Scalar(JudgedWords.Key)) is { } relation
            ? (a, b, new Judgement(entry.Id, organisation, relation, entry.Details.Text(JudgedWords.Reason) ?? LocalizedText.Empty))
            : null;
    }
}
