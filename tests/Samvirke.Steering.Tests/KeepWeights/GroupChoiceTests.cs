using Samvirke.Analysis.Choosing;
using Samvirke.Register.Entries;
using Samvirke.Steering.ChooseModel;
using Samvirke.Steering.KeepWeights;
using Samvirke.Storage.Workbench;
using Shouldly;

namespace Samvirke.Steering.Tests.KeepWeights;

/// <summary>What several organisations hold about the report's models, side by side.</summary>
public sealed class GroupChoiceTests
{
    private static readonly ModelTable Table = ModelTable.Of(National.Snapshot);

    [Fact]
    public void Of_TwoThatAgreeOnNothing_SaysBetweenWhomAndOnWhat()
    {
        var group = GroupChoice.Of(Table, [Held("hdir", 50, 10, 10, 10, 10, 10), Held("udir", 10, 10, 10, 10, 10, 50), Held("bufdir", null, null, null, null, null, null)])!;
        group.Complete.ShouldBe(2);
        group.Agreement!.Value.ShouldBe(0.4, 0.01, "each has its own first, and the others are level");
        group.Farthest!.Moved.ShouldBe(0.4, 1e-9);
        group.Farthest.Most.Id.ShouldBe("cross-sector");
        group.Together.Verdict.ShouldBe(ModelVerdict.Open, "where one leaves all open, all may be tried");
        (group.Disputed.IsEmpty, group.WithoutDisputed).ShouldBe((true, null));
    }

    [Fact]
    public void Of_OwnRatings_CountForTheirOwnerAndAreTakenOutForAll()
    {
        // Strategy alone matters to both: model 3 is weak there by the report and the others medium, and by one of them it is strong.
        var one = HeldOtherwise("hdir", [new OwnRating("modell-3", "strategy", "strong", "Vi har prøvd den.")], 0, 0, 1, 0, 0, 0);
        var group = GroupChoice.Of(Table, [one, Held("udir", 0, 0, 1, 0, 0, 0)])!;
        group.Together.CanBeBest(2).ShouldBeFalse();
        group.Agencies[0].Comparison.CanBeBest(2).ShouldBeTrue();
        group.Agencies[1].Comparison.CanBeBest(2).ShouldBeFalse();
        group.Disputed.Select(each => (each.Model.Id.Value, each.Criterion.Id)).ShouldBe([("modell-3", "strategy")]);
        group.WithoutDisputed!.CanBeBest(2).ShouldBeTrue("what is disputed may be worth anything");
        new GroupSentences(group, id => new(id.Value)).WithoutDisputed().Length.ShouldBe(2);
    }

    [Fact]
    public void Of_NothingToCompare_IsNothing()
    {
        GroupChoice.Of(Table, []).ShouldBeNull();
        GroupChoice.Of(ModelTable.Of(Samvirke.Register.Snapshots.RegisterSnapshot.Empty), [Held("hdir", 1, 1, 1, 1, 1, 1)]).ShouldBeNull();
    }

    [Fact]
    public void Belief_OfOnlyZeroesAndOpen_LeavesTheOpenToWeighAll()
    {
        var belief = Held("hdir", 0, 0, 0, 0, 0, null).Weights.Belief(Table.Criteria).ShouldBeOfType<WeightBelief.HeldWeights>();
        belief.Faults(Table.Choice).ShouldBeEmpty();
        ModelComparison.Of(Table, belief, 1000)!.Shares.CentralWeights[0]!.Value[5].ShouldBe(1);
    }

    [Fact]
    public void Paper_WrittenAndRead_IsTheSame()
    {
        var held = HeldOtherwise("hdir", [new OwnRating("modell-1", "strategy", "weak", "«Nei»\nder")], 1, null, 2.5, 0, null, 7).Weights;
        var read = ModelWeights.Of(new Paper(new PaperName(new EntryId("hdir"), ModelWeights.Sort, ModelWeights.Key), 1, held.Write(), SharedWith.Own, null, DateTimeOffset.UnixEpoch))!;
        read.Points.ShouldBe(held.Points);
        read.Ratings.ShouldBe(held.Ratings);
    }

    private static KeptWeights Held(string organisation, params double?[] points) => HeldOtherwise(organisation, [], points);

    private static KeptWeights HeldOtherwise(string organisation, OwnRating[] ratings, params double?[] points) => new(
        new ModelWeights([.. Table.Criteria.Zip(points).Where(pair => pair.Second is not null).Select(pair => new CriterionPoints(pair.First.Id, pair.Second!.Value))], [.. ratings]),
        new Paper(new PaperName(new EntryId(organisation), ModelWeights.Sort, ModelWeights.Key), 1, "{}", SharedWith.Public, null, DateTimeOffset.UnixEpoch));
}
