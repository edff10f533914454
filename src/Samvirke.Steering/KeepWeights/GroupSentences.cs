using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Steering.ChooseModel;

namespace Samvirke.Steering.KeepWeights;

/// <summary>Says in plain sentences what several organisations hold, how far they agree, and how far that decides.</summary>
/// <param name="group">What they hold.</param>
/// <param name="nameOf">What an organisation is called.</param>
public sealed class GroupSentences(GroupChoice group, Func<EntryId, LocalizedText> nameOf)
{
    // Where one begins to speak of agreement is a convention, so the number stands beside the words.
    private const double Mostly = 0.7;
    private const double Partly = 0.4;

    /// <summary>How far they agree on what matters most.</summary>
    public LocalizedText Agreement() => group.Agreement switch
    {
        null => GroupTexts.NotTwo,
        var agreement => Filled.Of(agreement >= Mostly ? GroupTexts.Mostly : agreement >= Partly ? GroupTexts.Partly : GroupTexts.Little, Filled.Number(group.Complete), Hundredths(agreement.Value)),
    };

    /// <summary>Between whom they differ most, and on what.</summary>
    public LocalizedText? Farthest() => group.Farthest is { } pair ? Filled.Of(GroupTexts.Farthest, nameOf(pair.One), nameOf(pair.Other), Hundredths(pair.Moved), pair.Most.Label) : null;

    /// <summary>Which model is best most often for whom.</summary>
    public ImmutableArray<LocalizedText> Foremost()
    {
        var byModel = group.Agencies.GroupBy(agency => agency.Foremost).OrderByDescending(each => each.Count()).ToList();
        if (byModel.Count == 1 && group.Agencies.Length > 1) return [Filled.Of(GroupTexts.AllTheSame, Filled.Number(group.Agencies.Length), Model(byModel[0].Key))];
        return [.. byModel.Select(each => Filled.Of(GroupTexts.ForThese, Model(each.Key), Filled.And([.. each.Select(agency => nameOf(agency.Kept.Organisation))])))];
    }

    /// <summary>How far the ratings decide, with any weights between those of the organisations.</summary>
    public LocalizedText Together() => ModelSentences.Verdict(group.Together);

    /// <summary>How far the rest decides, where ratings that are not agreed on may be worth anything; nothing where all are agreed on.</summary>
    public ImmutableArray<LocalizedText> WithoutDisputed()
    {
        if (group.Disputed.IsEmpty) return [];
        var some = Filled.Of(group.Disputed.Length == 1 ? GroupTexts.OneDisputed : GroupTexts.Disputed, Filled.Number(group.Disputed.Length));
        return [some, group.WithoutDisputed is { } rest ? ModelSentences.Verdict(rest) : GroupTexts.NothingLeft];
    }

    private LocalizedText Model(int place) => ModelSentences.NameOf(group.Table.Models[place]);

    private static LocalizedText Hundredths(double share) => new(Math.Round(100 * share).ToString(CultureInfo.InvariantCulture));
}
