using System.Text;
using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReadPlan;

namespace Samvirke.Evidence.Tests.EvaluateData;

/// <summary>Plans and data written in a test.</summary>
internal static class Evaluated
{
    public static EvaluationPlan Plan(string json) => PlanFile.Read(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<PlanReading.Complete>().Plan;

    public static DataReading Data(string csv, string plan) => Data(Encoding.UTF8.GetBytes(csv), plan);

    public static DataReading Data(byte[] csv, string plan) => DataFile.Read(new MemoryStream(csv), Plan(plan));

    public static EvaluationOutcome Of(string csv, string plan) => PlannedEvaluation.Of(Data(csv, plan).ShouldBeOfType<DataReading.Complete>().Table, Plan(plan));

    public static T Refused<T>(string csv, string plan)
        where T : Refusal
    {
        var reason = Of(csv, plan).ShouldBeOfType<EvaluationOutcome.Refused>().Reason.ShouldBeOfType<T>();
        var text = RefusalTexts.Of(reason);
        text.Phrases.Length.ShouldBe(3);
        return reason;
    }

    public static EvaluationOutcome.Answered Answered(string csv, string plan)
    {
        var answered = Of(csv, plan).ShouldBeOfType<EvaluationOutcome.Answered>();
        foreach (var warning in answered.Warnings) WarningTexts.Of(warning).Phrases.Length.ShouldBe(3);
        return answered;
    }

    /// <summary>A table with rows made by a rule.</summary>
    public static string Rows(string header, int count, Func<int, string> row) => header + "\n" + string.Join('\n', Enumerable.Range(0, count).Select(row)) + "\n";
}
