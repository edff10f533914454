using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;

namespace Samvirke.Steering.KeepLetters;

/// <summary>What a letter is, as it was typed; what was left empty is an empty text.</summary>
/// <param name="Year">The year that it is for.</param>
/// <param name="From">The id of the ministry.</param>
/// <param name="To">The id of the agency.</param>
/// <param name="Day">The day on it: 2026-01-15.</param>
/// <param name="Supplement">Which supplement it is.</param>
/// <param name="Address">Where it is published.</param>
public sealed record LetterAnswers(string Year, string From, string To, string Day, string Supplement, string Address)
{
    private const int FirstYear = 1990;

    private const int LastYear = 2100;

    private const int MostSupplements = 999;

    /// <summary>Nothing.</summary>
    public static LetterAnswers Empty { get; } = new("", "", "", "", "", "");

    /// <summary>What the letter is, or all that has to be mended in it.</summary>
    /// <param name="parties">Those who may write or get one.</param>
    public LetterAnswersReading Read(LetterParties parties)
    {
        var faults = Faults(parties);
        return faults.IsEmpty
            ? new LetterAnswersReading.Found(new LetterFacts(Number(Year, FirstYear, LastYear)!.Value, new EntryId(From), new EntryId(To), WrittenDay.Read(Day), Number(Supplement, 1, MostSupplements), Address))
            : new LetterAnswersReading.Faulty(faults);
    }

    private ImmutableArray<LetterFault> Faults(LetterParties parties)
    {
        var faults = ImmutableArray.CreateBuilder<LetterFault>();
        if (Number(Year, FirstYear, LastYear) is null) faults.Add(LetterFault.NoYear);
        if (!parties.Givers.Any(each => each.Id.Value == From)) faults.Add(LetterFault.NoGiver);
        if (!parties.Receivers.Any(each => each.Id.Value == To)) faults.Add(LetterFault.NoReceiver);
        if (Day.Length > 0 && WrittenDay.Read(Day) is null) faults.Add(LetterFault.NoDay);
        if (Supplement.Length > 0 && Number(Supplement, 1, MostSupplements) is null) faults.Add(LetterFault.NoSupplement);
        if (Address.Length > 0 && !(Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")) faults.Add(LetterFault.NoAddress);
        return faults.ToImmutable();
    }

    private static int? Number(string typed, int least, int most) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}

/// <summary>What a letter is, apart from what stands in it.</summary>
/// <param name="Year">The year that it is for.</param>
/// <param name="From">The ministry.</param>
/// <param name="To">The agency.</param>
/// <param name="Day">The day on it.</param>
/// <param name="Supplement">Which supplement it is, from 1.</param>
/// <param name="Address">Where it is published.</param>
public sealed record LetterFacts(int Year, EntryId From, EntryId To, DateOnly? Day, int? Supplement, string Address);

/// <summary>What came of reading what a letter is: exactly one of the records below.</summary>
public abstract record LetterAnswersReading
{
    private LetterAnswersReading()
    {
    }

    /// <summary>It is one.</summary>
    public sealed record Found(LetterFacts Facts) : LetterAnswersReading;

    /// <summary>Something has to be mended.</summary>
    public sealed record Faulty(ImmutableArray<LetterFault> Faults) : LetterAnswersReading;
}

/// <summary>What has to be mended in what a letter is said to be.</summary>
public enum LetterFault
{
    /// <summary>It is for no year.</summary>
    NoYear,

    /// <summary>No ministry wrote it.</summary>
    NoGiver,

    /// <summary>No agency gets it.</summary>
    NoReceiver,

    /// <summary>The day on it is none.</summary>
    NoDay,

    /// <summary>It is a supplement without a number.</summary>
    NoSupplement,

    /// <summary>Where it is published is no address.</summary>
    NoAddress,
}
