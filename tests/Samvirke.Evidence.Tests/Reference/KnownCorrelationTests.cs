using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Sizing;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.Tests.EvaluateData;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>The intraclass correlations that are told of as worked out by us are those of the data named.</summary>
public sealed class KnownCorrelationTests
{
    private const string SharedFile = "tvsfp_smokingprevention.csv";

    [TheoryOnSharedData(SharedFile)]
    [InlineData("knowledge-school", "thksord", "school", "\"tv\", \"cc:tv\"")]
    [InlineData("knowledge-school-adjusted", "thksord", "school", "\"tv\", \"cc:tv\", \"thkspre\"")]
    [InlineData("knowledge-class", "thksord", "class", "\"tv\", \"cc:tv\"")]
    [InlineData("knowledge-share-school", "thksbin", "school", "\"tv\", \"cc:tv\"")]
    public void All_WorkedOutByUs_IsThatOfTheData(string code, string outcome, string cluster, string covariates)
    {
        var plan = Evaluated.Plan($$"""{ "method": "linear-mixed", "outcome": "{{outcome}}", "treatment": "cc", "covariates": [{{covariates}}], "cluster": "{{cluster}}" }""");
        using var file = File.OpenRead(ReferenceCase.Find(SharedFile)!);
        var table = DataFile.Read(file, plan).ShouldBeOfType<DataReading.Complete>().Table;
        var answered = PlannedEvaluation.Of(table, plan).ShouldBeOfType<EvaluationOutcome.Answered>();
        KnownCorrelation.All.Single(each => each.Code == code).Low.ShouldBe(Math.Round(answered.Fit!.RandomIntercept!.IntraclassCorrelation, 4));
    }
}
