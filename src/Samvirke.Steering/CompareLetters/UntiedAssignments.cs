using System.Collections.Immutable;
using Samvirke.Steering.KeepLetters;

namespace Samvirke.Steering.CompareLetters;

/// <summary>Assignments of different letters that seem to be one, and that nobody has tied to the same entry of the register.</summary>
public static class UntiedAssignments
{
    /// <summary>Those of the year's letters, a group for each that seems to be one; what was rejected is left out.</summary>
    public static ImmutableArray<ImmutableArray<LetterWording>> Of(ImmutableArray<LetterAtHand> letters, int year)
    {
        ImmutableArray<LetterWording> all = [.. letters.Where(letter => letter.Letter.Year == year).SelectMany(letter => letter.Review.Assignments.Where(each => each.State != ReviewState.Rejected && !each.IsWithheld).Select(each => new LetterWording(letter, each)))];
        // A supplement words again what the letter to the same agency has, so letters are told apart by whom they were sent to.
        var order = all.Select(wording => wording.Letter.Letter.To).Distinct().Index().ToDictionary(each => each.Item, each => each.Index);
        var texts = all.Select(each => new AlignedText(order[each.Letter.Letter.To], each.Assignment.Number, each.Assignment.Heading, each.Assignment.Text));
        return
        [
            .. LetterAlignment.Of([.. texts]).Groups.Select(group => group.Select(place => all[place]).ToImmutableArray())
                .Where(group => group.Any(each => each.Assignment.Entry is null) || group.Select(each => each.Assignment.Entry).Distinct().Count() > 1),
        ];
    }
}
