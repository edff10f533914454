using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;

namespace Samvirke.Municipality.FindHelp;

/// <summary>How near somebody who can help is, the nearest first.</summary>
public enum HelpReach
{
    /// <summary>The municipality has entered it itself.</summary>
    Local,

    /// <summary>It is found in municipalities, and this one has not said how it has it.</summary>
    Usual,

    /// <summary>It covers a larger area that the municipality lies in.</summary>
    Around,

    /// <summary>It is for the whole country.</summary>
    National,
}

/// <summary>Something that can help, and why.</summary>
/// <param name="Entry">What it is.</param>
/// <param name="Reach">How near it is.</param>
/// <param name="IsContactPoint">Whether it is the municipality's contact point, which knows the others.</param>
/// <param name="IsForAge">Whether it says that it is for the age, and not only that it is for anybody.</param>
/// <param name="Fits">How much of what was asked it says that it is for.</param>
/// <param name="Reasons">Why it is named, never empty.</param>
public sealed record HelpOffer(Entry Entry, HelpReach Reach, bool IsContactPoint, bool IsForAge, int Fits, ImmutableArray<Reason> Reasons)
{
    /// <summary>The order in which offers are given: what is nearest, the contact point, what is for the age, what fits best; by id where nothing tells them apart.</summary>
    public static IComparer<HelpOffer> Order { get; } = Comparer<HelpOffer>.Create((one, other) =>
        one.Reach != other.Reach ? one.Reach.CompareTo(other.Reach)
        : one.IsContactPoint != other.IsContactPoint ? other.IsContactPoint.CompareTo(one.IsContactPoint)
        : one.IsForAge != other.IsForAge ? other.IsForAge.CompareTo(one.IsForAge)
        : one.Fits != other.Fits ? other.Fits.CompareTo(one.Fits)
        : one.Entry.Id.CompareTo(other.Entry.Id));
}

/// <summary>A duty that binds whoever asks.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Provisions">Where it stands in law: the provisions that name whoever asks, where there are such.</param>
/// <param name="Reasons">Why it is named, never empty.</param>
public sealed record HelpDuty(Entry Duty, ImmutableArray<Entry> Provisions, ImmutableArray<Reason> Reasons);

/// <summary>The answer to who can help.</summary>
/// <param name="Emergency">Whom to ring when life is in danger, first of all; nothing where the register does not say.</param>
/// <param name="Offers">What can help, in order.</param>
/// <param name="Duties">What the law demands of whoever asks.</param>
/// <param name="Sharing">Provisions that say what whoever asks may tell others.</param>
public sealed record HelpAnswer(HelpOffer? Emergency, ImmutableArray<HelpOffer> Offers, ImmutableArray<HelpDuty> Duties, ImmutableArray<Entry> Sharing);
