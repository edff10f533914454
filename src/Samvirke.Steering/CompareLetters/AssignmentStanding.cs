using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.KeepLetters;

namespace Samvirke.Steering.CompareLetters;

/// <summary>How an assignment stands in the letters to an agency.</summary>
public enum LetterStanding
{
    /// <summary>The agency has no part in it.</summary>
    NotConcerned,

    /// <summary>It stands in a letter to the agency.</summary>
    Stands,

    /// <summary>The agency is to take part, and a source says that its letter does not have it.</summary>
    SaidMissing,

    /// <summary>The agency is to take part, its letter and the supplements that were laid in have been looked through here, and the assignment was in none of them.</summary>
    FoundMissing,

    /// <summary>The agency is to take part, and its letter or a supplement to it was laid in here and has not been looked through to the end.</summary>
    HalfRead,

    /// <summary>The agency is to take part, and nobody here knows its letter. A supplement alone says nothing of what the letter lacks.</summary>
    Unknown,
}

/// <summary>An assignment as one agency has it, or should have.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Standing">How it stands in its letters.</param>
/// <param name="Leads">Whether the agency leads the work.</param>
/// <param name="Letters">The letters to the agency that have it, by the register.</param>
/// <param name="Wordings">How letters that were laid in here word it to the agency.</param>
/// <param name="Citations">Where it is said.</param>
public sealed record AgencyStanding(Entry Agency, LetterStanding Standing, bool Leads, ImmutableArray<Entry> Letters, ImmutableArray<LetterWording> Wordings, ImmutableArray<Citation> Citations)
{
    /// <summary>Whether the agency is to take part and does not have it in its letter.</summary>
    public bool IsMissing => Standing is LetterStanding.SaidMissing or LetterStanding.FoundMissing;
}

/// <summary>How a letter words an assignment.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Assignment">The assignment as it stands there.</param>
public sealed record LetterWording(LetterAtHand Letter, ReviewedAssignment Assignment);

/// <summary>An assignment across the letters of all whom it concerns.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Agencies">Those who are to take part, and those whose letter has it, by name.</param>
public sealed record AssignmentStanding(Entry Assignment, ImmutableArray<AgencyStanding> Agencies)
{
    private static readonly RelationType[] Participation = [RelationTypes.AssignedTo, RelationTypes.CarriedOutBy, RelationTypes.LedBy, RelationTypes.NotInLetterTo];

    /// <summary>Those who are to take part without having it in their letter.</summary>
    public IEnumerable<AgencyStanding> Missing => Agencies.Where(each => each.IsMissing);

    /// <summary>How the agency has it.</summary>
    public AgencyStanding? For(EntryId agency) => Agencies.FirstOrDefault(each => each.Agency.Id == agency);

    /// <summary>The year that the assignment is of; nothing where the register does not say.</summary>
    public static int? YearOf(Entry assignment) => int.TryParse(assignment.Details.Scalar("year"), out var year) ? year : assignment.Valid.From?.Year;

    /// <summary>Reads the register, and the letters that were laid in here.</summary>
    public static AssignmentStanding Of(RegisterSnapshot snapshot, Entry assignment, ImmutableArray<LetterAtHand> letters)
    {
        ImmutableArray<Entry> given = snapshot.ReachedFrom(assignment, RelationTypes.GivenIn);
        ImmutableArray<LetterWording> wordings =
        [
            .. letters.SelectMany(letter => letter.Review.Accepted.Where(each => each.Entry == assignment.Id).Select(each => new LetterWording(letter, each))),
        ];
        var concerned = assignment.Relations.Where(relation => Participation.Contains(relation.Type)).Select(relation => relation.To)
            .Concat(given.SelectMany(letter => To(letter))).Concat(wordings.Select(wording => wording.Letter.Letter.To)).Distinct();
        var year = YearOf(assignment);
        ImmutableArray<LetterAtHand> ofYear = [.. letters.Where(letter => letter.Letter.Year == year)];
        return new(assignment,
        [
            .. concerned.Select(snapshot.Find).OfType<Entry>()
                .Select(agency => Of(assignment, agency, [.. given.Where(letter => To(letter).Contains(agency.Id))], [.. wordings.Where(wording => wording.Letter.Letter.To == agency.Id)], Unfound([.. ofYear.Where(letter => letter.Letter.To == agency.Id)])))
                .OrderByDescending(each => each.Leads).ThenBy(each => each.Agency.Name.ToString(), StringComparer.Create(new("nb-NO"), ignoreCase: true)),
        ]);
    }

    /// <summary>Whom the letter was sent to.</summary>
    public static IEnumerable<EntryId> To(Entry letter) => letter.Relations.Where(relation => relation.Type == RelationTypes.SentTo).Select(relation => relation.To);

    /// <summary>
    /// How what was found in none of the agency's letters of the year stands. It may stand in a supplement that nobody has looked through; a letter that was laid in twice is read when one of
    /// the two is.
    /// </summary>
    private static LetterStanding Unfound(ImmutableArray<LetterAtHand> letters)
    {
        var numbered = letters.GroupBy(letter => letter.Letter.Supplement).ToList();
        if (!numbered.Any(letter => letter.Key is null)) return LetterStanding.Unknown;
        return numbered.All(same => same.Any(letter => letter.IsReadThrough)) ? LetterStanding.FoundMissing : LetterStanding.HalfRead;
    }

    private static AgencyStanding Of(Entry assignment, Entry agency, ImmutableArray<Entry> letters, ImmutableArray<LetterWording> wordings, LetterStanding unfound)
    {
        var about = assignment.Relations.Where(relation => relation.To == agency.Id && Participation.Contains(relation.Type)).ToList();
        var missing = about.Where(relation => relation.Type == RelationTypes.NotInLetterTo).ToList();
        var standing = letters.Length + wordings.Length > 0 ? LetterStanding.Stands
            : missing.Count > 0 ? LetterStanding.SaidMissing
            : unfound;
        var given = letters.SelectMany(letter => assignment.Relations.Where(relation => relation.Type == RelationTypes.GivenIn && relation.To == letter.Id));
        var rests = standing switch { LetterStanding.Stands => given, LetterStanding.SaidMissing => missing, _ => about };
        return new(agency, standing, about.Any(relation => relation.Type == RelationTypes.LedBy), letters, wordings, [.. rests.SelectMany(relation => relation.Citations).Distinct()]);
    }
}
