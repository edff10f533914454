using System.Collections.Immutable;
using System.Security.Cryptography;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReadPlan;
using Samvirke.Evidence.ReportEvaluation;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Evidence.AnalyseData;

/// <summary>Takes what somebody typed as far as it goes. Keeps nothing.</summary>
internal static class AnalysisDesk
{
    /// <summary>The next step.</summary>
    public static AnalysisStep Next(SentAnalysis sent)
    {
        if (!sent.Faults.IsEmpty) return new AnalysisStep.AskingData(sent.Faults);
        if (string.IsNullOrWhiteSpace(sent.Form.Table)) return new AnalysisStep.AskingData([(AnalysisForm.FileField, AnalyseDataTexts.NoData)]);
        var data = sent.Form.Data();
        var columns = DataFile.Columns(new MemoryStream(data));
        return Next(sent.Form, data) with { Columns = columns };
    }

    private static AnalysisStep Next(AnalysisForm form, byte[] data)
    {
        // Before it is said what is to be found out, the table is looked through for what is wrong with it whatever that is.
        if (!form.IsAsked) return DataFile.Read(new MemoryStream(data), new EvaluationPlan { Method = default, Outcome = "", Treatment = "" }) is DataReading.Refused wrong ? Mend(wrong) : new AnalysisStep.AskingPlan([]);
        if (PlanFile.Read(form.PlanJson(Word(EvaluationMethod.Linear))) is not PlanReading.Complete plan) return new AnalysisStep.AskingPlan(Faults(form));
        return DataFile.Read(new MemoryStream(data), plan.Plan) switch
        {
            DataReading.Refused wrong => Mend(wrong),
            DataReading.Complete complete => new AnalysisStep.Found(Find(form, plan, complete, data)),
            var other => throw new InvalidOperationException($"No such reading: {other}"),
        };
    }

    private static EvaluationFindings Find(AnalysisForm form, PlanReading.Complete plan, DataReading.Complete complete, byte[] data)
    {
        var isOpen = form.Plan.Length == 0 && form.Method.Length == 0;
        var chosen = isOpen ? plan.Plan with { Method = UsualMethod.Of(plan.Plan, complete.Table) } : plan.Plan;
        return EvaluationFindings.Of(chosen, isOpen ? [] : plan.Unused, complete.Table, new PlanStanding.NotLocked(), Convert.ToHexStringLower(SHA256.HashData(data)));
    }

    private static AnalysisStep.Mending Mend(DataReading.Refused wrong) => new(wrong.Defects, wrong.HasMore);

    private static ImmutableArray<PlanDefect> Faults(AnalysisForm form) => ((PlanReading.Refused)PlanFile.Read(form.PlanJson(Word(EvaluationMethod.Linear)))).Defects;

    private static string Word(EvaluationMethod method) => PlanWords.Methods.First(each => each.Value == method).Word;
}
