using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating;
using Samvirke.Analysis.Evaluating.Checking;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReadPlan;
using Samvirke.Register.Texts;
using Samvirke.Web.Api;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Commands.Evaluate;

/// <summary><c>samvirke evaluate PLAN.json DATA.csv [--json]</c>: what was planned, carried out on the data that came. Needs no database, and keeps nothing.</summary>
internal static class EvaluateData
{
    /// <summary>A plan is a page, not a book.</summary>
    private const long MostPlanBytes = 1 << 20;

    public static int Run(string planFile, string dataFile, bool json, TextWriter output, TextWriter errors)
    {
        var written = Open(planFile, errors);
        if (written is null) return ExitCode.Refused;
        PlanReading reading;
        using (written)
        {
            if (written.Length > MostPlanBytes)
            {
                errors.WriteLine($"samvirke: {planFile} er for stor til å være en plan.");
                return ExitCode.Refused;
            }

            var bytes = new byte[written.Length];
            written.ReadExactly(bytes);
            reading = PlanFile.Read(bytes);
        }

        if (reading is not PlanReading.Complete plan) return Refuse(planFile, ((PlanReading.Refused)reading).Defects, json, output, errors);
        using var data = Open(dataFile, errors);
        if (data is null) return ExitCode.Refused;
        return DataFile.Read(data, plan.Plan) switch
        {
            DataReading.Refused refused => Refuse(dataFile, plan.Plan, refused, json, output, errors),
            DataReading.Complete complete => Show(plan, PlannedEvaluation.Of(complete.Table, plan.Plan), DataChecks.Of(complete.Table, plan.Plan), json, output, errors),
            var other => throw new InvalidOperationException($"No such reading: {other}"),
        };
    }

    private static int Show(PlanReading.Complete plan, EvaluationOutcome outcome, ImmutableArray<DataNotice> notices, bool json, TextWriter output, TextWriter errors)
    {
        var unused = plan.Unused.Select(field => new RemarkDocument("field-unused", EntryReference.ByTag(EvaluationTexts.Unused(field, EvaluationWords.Of(plan.Plan.Method)))));
        if (json) output.WriteLine(WrittenJson.Text(EvaluationDocument.Of(plan.Plan, outcome, unused) with { Checks = [.. notices.Select(RemarkDocument.Of)] }));
        else EvaluationPrint.Write(plan, outcome, notices, output, errors);
        return outcome is EvaluationOutcome.Refused ? ExitCode.Defects : ExitCode.Success;
    }

    private static int Refuse(string file, ImmutableArray<PlanDefect> defects, bool json, TextWriter output, TextWriter errors)
    {
        foreach (var defect in defects) errors.WriteLine($"{file}: {defect.Path}: {Nb(defect.Message)}");
        var refusal = new RefusalDocument("plan", EntryReference.ByTag(EvaluationTexts.WrongPlan), [.. defects.Select(defect => new FileDefectDocument(defect.Path, null, null, EntryReference.ByTag(defect.Message)))]);
        if (json) output.WriteLine(WrittenJson.Text(EvaluationDocument.Of(null, refusal, [])));
        return ExitCode.Defects;
    }

    private static int Refuse(string file, EvaluationPlan plan, DataReading.Refused refused, bool json, TextWriter output, TextWriter errors)
    {
        foreach (var defect in refused.Defects) errors.WriteLine($"{file}{Place(defect)}: {Nb(defect.Message)}");
        if (refused.HasMore) errors.WriteLine($"{file}: {Nb(EvaluationTexts.MoreWrong)}");
        var refusal = new RefusalDocument("data", EntryReference.ByTag(EvaluationTexts.WrongData), [.. refused.Defects.Select(defect => new FileDefectDocument(null, defect.Row, defect.Column, EntryReference.ByTag(defect.Message)))]);
        if (json) output.WriteLine(WrittenJson.Text(EvaluationDocument.Of(plan, refusal, [])));
        return ExitCode.Defects;
    }

    private static string Place(DataDefect defect) => (defect.Row, defect.Column) switch
    {
        ({ } row, { } column) => $": rad {row}, kolonnen «{column}»",
        ({ } row, null) => $": rad {row}",
        (null, { } column) => $": kolonnen «{column}»",
        _ => "",
    };

    private static FileStream? Open(string file, TextWriter errors)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"samvirke: kan ikke lese {file}; sjekk at filen finnes og kan leses.");
            return null;
        }
    }

    private static string Nb(LocalizedText text) => text.In(Tongue.Nb).Text;
}
