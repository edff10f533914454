using System.Collections.Immutable;
using Samvirke.Steering.CompareWordings;
using Samvirke.Steering.ReadLetter;

namespace Samvirke.Steering.CompareLetters;

/// <summary>What differs between the letters that word an assignment.</summary>
/// <param name="Chosen">The wording that the others are laid beside; nothing where no letter that was laid in words it.</param>
/// <param name="Others">The others, each beside the chosen one.</param>
/// <param name="DifferInDay">Whether they name different days.</param>
/// <param name="DifferInLead">Whether they name different leads.</param>
/// <param name="DifferInWords">Whether they say it with different words.</param>
public sealed record WordingsCompared(LetterWording? Chosen, ImmutableArray<ComparedWording> Others, bool DifferInDay, bool DifferInLead, bool DifferInWords)
{
    /// <summary>Lays the wordings beside one of them.</summary>
    /// <param name="standing">The assignment.</param>
    /// <param name="names">The names of the actors: two names of one lead are no difference.</param>
    /// <param name="chosen">The key of the letter whose wording the others are laid beside; else the first.</param>
    public static WordingsCompared Of(AssignmentStanding standing, PartyNames names, string? chosen)
    {
        ImmutableArray<LetterWording> all = [.. standing.Agencies.SelectMany(agency => agency.Wordings)];
        if (all.IsEmpty) return new(null, [], false, false, false);
        var first = all.FirstOrDefault(wording => wording.Letter.Kept.Key == chosen) ?? all[0];
        ImmutableArray<ComparedWording> others =
        [
            .. all.Where(wording => wording != first).Select(wording => new ComparedWording(wording, WordingComparison.Of(first.Assignment.Text, wording.Assignment.Text))),
        ];
        return new(
            first, others, all.Select(wording => wording.Assignment.Due).Distinct().Count() > 1,
            all.Select(wording => string.Join('|', wording.Assignment.Leads.Select(lead => names.Find(lead)?.Value ?? lead.ToUpperInvariant()).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).Count() > 1,
            others.Any(other => !other.Comparison.IsSame));
    }
}

/// <summary>A wording beside the one that was chosen.</summary>
/// <param name="Wording">The wording.</param>
/// <param name="Comparison">The two, sentence by sentence.</param>
public sealed record ComparedWording(LetterWording Wording, WordingComparison Comparison);
