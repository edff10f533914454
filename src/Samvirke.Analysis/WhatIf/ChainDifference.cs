using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using static Samvirke.Analysis.Gaps.NamedEntries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Which links of the chains open and close. A gap is known by what it is asked of and its link; what was merged is asked of what it went into.</summary>
internal sealed class ChainDifference
{
    private static readonly ImmutableArray<ChainLink> Carrying = [ChainLink.Coordination, ChainLink.Plan, ChainLink.Measure, ChainLink.Service];

    private readonly Comparison pictures;
    private readonly ILookup<(EntryId, ChainLink), ChainGap> before;
    private readonly ILookup<(EntryId, ChainLink), ChainGap> after;

    private ChainDifference(Comparison pictures)
    {
        this.pictures = pictures;
        before = pictures.Before.Gaps.Chains.Gaps.ToLookup(gap => (pictures.Now(gap.Anchor.Id), gap.Link));
        after = pictures.After.Gaps.Chains.Gaps.ToLookup(gap => (gap.Anchor.Id, gap.Link));
    }

    public static IEnumerable<Consequence> Between(Comparison pictures)
    {
        var difference = new ChainDifference(pictures);
        return [.. difference.Opened(), .. difference.Closed(), .. difference.Gone()];
    }

    /// <summary>What is missing and was not, or was there at least.</summary>
    private IEnumerable<Consequence> Opened() => after
        .Where(each => !before.Contains(each.Key) || (IsMissing(each) && !IsMissing(before[each.Key])))
        .Select(each => each.First())
        .GroupBy(gap => gap.Anchor.Id)
        .Select(gaps => Opened(gaps.First().Anchor, [.. gaps.OrderBy(gap => gap.Link)]));

    private Consequence Opened(Entry anchor, ImmutableArray<ChainGap> gaps)
    {
        var kind = anchor.Kind == Kind.Duty && gaps.Any(gap => gap is { Link: ChainLink.Responsibility, IsRecorded: false }) ? ConsequenceKind.DutyUnaddressed
            : IsDropped(anchor) ? ConsequenceKind.DutyUnfulfilled
            : ConsequenceKind.GapOpened;
        return new Consequence(kind, anchor, [.. gaps.SelectMany(gap => There(pictures.Before, gap)).Select(piece => piece.Entry).DistinctBy(entry => entry.Id)],
            [.. gaps.Select(gap => gap.Link)], [.. gaps.SelectMany(OpenedBecause)])
        {
            Weight = (gaps.Length * 10) - (int)gaps[0].Standing,
        };
    }

    private IEnumerable<Reason> OpenedBecause(ChainGap gap)
    {
        ImmutableArray<(Entry Entry, IEnumerable<Citation> Citations)> stood = [.. There(pictures.Before, gap)];
        if (!stood.IsEmpty) return [Filling(ConsequenceTexts.Stood, gap, stood)];
        ImmutableArray<Entry> left = [.. before[(gap.Anchor.Id, gap.Link)].SelectMany(earlier => earlier.There).Where(entry => pictures.Then(entry.Id) is null)];
        return left.IsEmpty ? gap.Reasons : [Filling(ConsequenceTexts.Stood, gap, [.. left.Select(entry => (entry, Naming(gap.Anchor, entry)))]), .. gap.Reasons];
    }

    /// <summary>What is no longer missing, of what is still asked for.</summary>
    private IEnumerable<Consequence> Closed() => before
        .Where(each => pictures.After.Snapshot.Find(each.Key.Item1) is not null)
        .Where(each => !after.Contains(each.Key) || (IsMissing(each) && !IsMissing(after[each.Key])))
        .Select(each => each.First())
        .GroupBy(gap => pictures.Now(gap.Anchor.Id))
        .Select(gaps => Closed(pictures.Then(gaps.Key)!, [.. gaps.OrderBy(gap => gap.Link)]));

    private Consequence Closed(Entry anchor, ImmutableArray<ChainGap> gaps) => new(ConsequenceKind.GapClosed, anchor,
        [.. gaps.SelectMany(gap => There(pictures.After, gap)).Select(piece => piece.Entry).DistinctBy(entry => entry.Id)], [.. gaps.Select(gap => gap.Link)], [.. gaps.Select(ClosedBecause)])
    {
        Weight = gaps.Length,
    };

    private Reason ClosedBecause(ChainGap gap)
    {
        ImmutableArray<(Entry Entry, IEnumerable<Citation> Citations)> stands = [.. There(pictures.After, gap)];
        return stands.IsEmpty
            ? new Reason(Filled.Of(ConsequenceTexts.NoLongerMissing, gap.Link.Term().Label, gap.Anchor.Name), [gap.Anchor.Id], [.. gap.Reasons.SelectMany(reason => reason.Citations).Distinct()])
            : Filling(ConsequenceTexts.Stands, gap, stands);
    }

    /// <summary>What was missing of something that is gone itself.</summary>
    private IEnumerable<Consequence> Gone() => before
        .Where(each => pictures.After.Snapshot.Find(each.Key.Item1) is null)
        .Select(each => each.First())
        .GroupBy(gap => gap.Anchor.Id)
        .Select(gaps => new Consequence(ConsequenceKind.GapGone, gaps.First().Anchor, [], [.. gaps.Select(gap => gap.Link).Order()],
            [new Reason(Filled.Of(ConsequenceTexts.NotAskedFor, gaps.First().Anchor.Name, Filled.And([.. gaps.Select(gap => gap.Link).Order().Select(link => link.Term().Label)])), [gaps.Key], gaps.First().Anchor.Citations)]));

    private static Reason Filling(Register.Texts.LocalizedText text, ChainGap gap, ImmutableArray<(Entry Entry, IEnumerable<Citation> Citations)> pieces) => new(
        Filled.Of(text, gap.Link.Term().Label, Named([.. pieces.Select(piece => piece.Entry)])),
        [gap.Anchor.Id, .. Ids(pieces.Select(piece => piece.Entry))],
        [.. pieces.SelectMany(piece => piece.Citations).Distinct()]);

    /// <summary>What fills the link, or did; of a duty that was merged, what filled that of any of those that it was made of.</summary>
    private IEnumerable<(Entry Entry, IEnumerable<Citation> Citations)> There(Picture picture, ChainGap gap) => ChainsOf(picture, gap.Anchor.Id)
        .SelectMany(chain => gap.Link == ChainLink.Responsibility
            ? chain.Addressees.Select(actor => (actor, chain.Duty.Relations.Where(relation => relation.To == actor.Id).SelectMany(relation => relation.Citations)))
            : chain.At(gap.Link).Where(piece => piece.Fills).Select(piece => (piece.Entry, (IEnumerable<Citation>)piece.Citations)))
        .DistinctBy(piece => piece.Item1.Id);

    /// <summary>Where it stands that what the gap is asked of has to do with the entry.</summary>
    private IEnumerable<Citation> Naming(Entry anchor, Entry entry) => pictures.Sources(anchor.Id)
        .Select(pictures.Before.Snapshot.Find).OfType<Entry>()
        .SelectMany(each => each.Relations).Where(relation => relation.To == entry.Id)
        .SelectMany(relation => relation.Citations);

    /// <summary>Whether something carried the duty out and nothing does.</summary>
    private bool IsDropped(Entry duty) => ChainsOf(pictures.Before, duty.Id).Any(IsCarried) && !ChainsOf(pictures.After, duty.Id).Any(IsCarried);

    private IEnumerable<DutyChain> ChainsOf(Picture picture, EntryId duty) =>
        pictures.Sources(pictures.Now(duty)).Select(id => picture.Chains.GetValueOrDefault(id)).OfType<DutyChain>();

    private static bool IsCarried(DutyChain chain) => chain.IsFulfilled || Carrying.Any(chain.Has);

    private static bool IsMissing(IEnumerable<ChainGap> gaps) => gaps.Any(gap => !gap.IsRecorded);
}
