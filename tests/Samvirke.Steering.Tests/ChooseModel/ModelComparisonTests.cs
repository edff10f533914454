using Samvirke.Analysis.Choosing;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Steering.ChooseModel;
using Shouldly;

namespace Samvirke.Steering.Tests.ChooseModel;

/// <summary>The ratings of the report's tables 4 to 6 and what they carry.</summary>
public sealed class ModelComparisonTests
{
    private static readonly Lazy<ModelComparison> Report = new(() => Compared(National.Snapshot, WeightBelief.Open)!);

    [Fact]
    public void Table_OfTheReport_IsItsTables4To6()
    {
        var table = ModelTable.Of(National.Snapshot);
        table.Models.Select(model => model.Id.Value).ShouldBe(["modell-1", "modell-2", "modell-3"]);
        table.Criteria.Select(criterion => criterion.Id).ShouldBe(["cross-sector", "understanding", "strategy", "delivery", "local-support", "existing-structures"]);
        Words(0).ShouldBe(["svak", "middels", "middels", "sterk", "middels", "middels til sterk"]);
        Words(1).ShouldBe(["middels", "sterk", "middels", "sterk", "sterk", "middels"]);
        Words(2).ShouldBe(["sterk", "sterk", "svak", "svak", "middels", "svak"]);

        IEnumerable<string> Words(int model) => table.Criteria.Select(criterion => ModelTable.Grade(ModelTable.Find(table.Models[model], criterion)!)!.Label.ToString());
    }

    [Fact]
    public void Shares_OfTheReport_AreThoseThatNumPyFinds()
    {
        // bench/peers/numpy_choice.py, written apart from ours, with four million draws: 0.0703, 0.8672 and 0.0625; at their own weights 0.276, 0.992 and 0.469.
        var shares = Report.Value.Shares;
        shares.First(0).ShouldBe(0.0703, 0.005);
        shares.First(1).ShouldBe(0.8672, 0.005);
        shares.First(2).ShouldBe(0.0625, 0.005);
        shares.Confidence[0]!.Value.ShouldBe(0.276, 0.02);
        shares.Confidence[1]!.Value.ShouldBe(0.992, 0.02);
        shares.Confidence[2]!.Value.ShouldBe(0.469, 0.02);
    }

    [Fact]
    public void Verdict_OfTheReport_IsThatItDoesNotDecide()
    {
        Report.Value.Verdict.ShouldBe(ModelVerdict.Open);
        ModelSentences.Verdict(Report.Value).ToString().ShouldBe("Vurderingene avgjør ikke valget. Hver av de 3 modellene kan være best; det kommer an på hvilke kriterier som veier mest.");
        ModelSentences.Foremost(Report.Value).ToString().ShouldBe("Blant alle måter å vekte kriteriene og lese skalaen på er Modell 2 best i 87 av 100.");
        ModelSentences.Needs(Report.Value, 1)[0].ToString().ShouldBe("Er best når alle kriteriene veier like mye og alle steg i skalaen er like store.");
    }

    [Fact]
    public void Needs_OfTheOthers_AreMoreWeightOnWhatTheyAreBestAt()
    {
        // Model 1 is ahead of model 2 only in the use of what exists, model 3 only in how far it goes across sectors.
        foreach (var (model, criterion) in ((int, int)[])[(0, 5), (2, 0)])
        {
            var terms = Report.Value.Terms[model];
            terms.CanWin.ShouldBeTrue();
            terms.Weights!.Value.Where((_, i) => i != criterion).ShouldAllBe(range => range.Least < 0.01);
            Report.Value.Shares.CentralWeights[model]!.Value.IndexOf(Report.Value.Shares.CentralWeights[model]!.Value.Max()).ShouldBe(criterion);
            ModelSentences.Needs(Report.Value, model).ShouldAllBe(sentence => sentence.In(Tongue.Nn).Text.Length > 0);
        }
    }

    [Fact]
    public void Verdict_WithWeights_SpeaksOfThem()
    {
        var onDelivery = Compared(National.Snapshot, new WeightBelief.GivenWeights([0, 0, 0, 1, 0, 0]))!;
        onDelivery.Verdict.ShouldBe(ModelVerdict.Narrowed);
        ModelSentences.Verdict(onDelivery).ToString().ShouldBe("Med disse vektene kan Modell 1 og Modell 2 være best; det kommer an på hvor mye ordene i skalaen er verdt. Modell 3 kan det ikke.");
        var onSectors = Compared(National.Snapshot, new WeightBelief.GivenWeights([1, 0, 0, 0, 0, 0]))!;
        onSectors.Verdict.ShouldBe(ModelVerdict.Decided);
        ModelSentences.Verdict(onSectors).ToString().ShouldBe("Med disse vektene er Modell 3 best, uansett hvor mye ordene i skalaen er verdt.");
        ModelSentences.Needs(onSectors, 0)[0].ToString().ShouldBe("Kan ikke være best.");
    }

    [Fact]
    public void Comparison_OfWhatCannotBeCompared_IsNothing()
    {
        Compared(RegisterSnapshot.Empty, WeightBelief.Open).ShouldBeNull();
        Compared(National.Snapshot, new WeightBelief.GivenWeights([0, 0, 0, 0, 0, 0])).ShouldBeNull();
        Compared(National.Snapshot, new WeightBelief.GivenWeights([1])).ShouldBeNull();
        Compared(RegisterSnapshot.Of([Rated("a", "weak")], RegisterSnapshot.Empty.Moment), WeightBelief.Open).ShouldBeNull("one alternative is no choice");
        var two = Compared(RegisterSnapshot.Of([Rated("a", "weak"), Rated("b", "strong")], RegisterSnapshot.Empty.Moment), WeightBelief.Open)!;
        ModelSentences.Verdict(two).ToString().ShouldBe("Vurderingene avgjør valget: b er best, uansett hvilke kriterier som veier mest.");
        ModelSentences.Needs(two, 0).Select(each => each.ToString()).ShouldBe(["Kan ikke være best.", "b er minst like god på alle kriteriene."]);
    }

    private static ModelComparison? Compared(RegisterSnapshot snapshot, WeightBelief belief) => ModelComparison.Of(ModelTable.Of(snapshot), belief);

    private static Entry Rated(string id, string grade)
    {
        var key = DetailSchema.Find(Kind.OrganisationModel, "ratings")!;
        return new Entry
        {
            Id = new EntryId(id),
            Kind = Kind.OrganisationModel,
            Name = new LocalizedText(id),
            Details = DetailValues.Of([new Detail(key, new DetailValue.Ratings([new Rating("strategy", grade, LocalizedText.Empty)]))]),
        };
    }
}
