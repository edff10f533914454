using System.Collections.Immutable;
using System.Security.Cryptography;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Evaluating.Tables;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.ReadPlan;
using Samvirke.Evidence.ReportEvaluation;
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

    public static int Run(EvaluationRequest asked, TextWriter output, TextWriter errors)
    {
        if (asked.Report is not null && ReportFile.Fault(asked) is { } fault)
        {
            errors.WriteLine($"samvirke: {fault}");
            return ExitCode.Refused;
        }

        var written = Open(asked.Plan, errors);
        if (written is null) return ExitCode.Refused;
        PlanReading reading;
        using (written)
        {
            if (written.Length > MostPlanBytes)
            {
                errors.WriteLine($"samvirke: {asked.Plan} er for stor til å være en plan.");
                return ExitCode.Refused;
            }

            var bytes = new byte[written.Length];
            written.ReadExactly(bytes);
            reading = PlanFile.Read(bytes);
        }

        if (reading is not PlanReading.Complete plan) return Refuse(asked, ((PlanReading.Refused)reading).Defects, output, errors);
        using var data = Open(asked.Data, errors);
        if (data is null) return ExitCode.Refused;
        return DataFile.Read(data, plan.Plan) switch
        {
            DataReading.Refused refused => Refuse(asked, plan.Plan, refused, output, errors),
            DataReading.Complete complete => Show(asked, Findings(plan, complete.Table, data), output, errors),
            var other => throw new InvalidOperationException($"No such reading: {other}"),
        };
    }

    private static EvaluationFindings Findings(PlanReading.Complete plan, DataTable table, FileStream data)
    {
        data.Position = 0;
        return EvaluationFindings.Of(plan.Plan, plan.Unused, table, new PlanStanding.NotLocked(), Convert.ToHexStringLower(SHA256.HashData(data)));
    }

    private static int Show(EvaluationRequest asked, EvaluationFindings findings, TextWriter output, TextWriter errors)
    {
        if (asked.Json) output.WriteLine(WrittenJson.Text(EvaluationDocument.Of(findings)));
        else EvaluationPrint.Write(findings, output, errors);
        if (asked.Report is not null && !ReportFile.TryWrite(asked, findings))
        {
            errors.WriteLine($"samvirke: kan ikke skrive {asked.Report}; sjekk at mappen finnes, og at filen ikke er åpen i et annet program.");
            return ExitCode.Refused;
        }

        return findings.Outcome is EvaluationOutcome.Refused ? ExitCode.Defects : ExitCode.Success;
    }

    private static int Refuse(EvaluationRequest asked, ImmutableArray<PlanDefect> defects, TextWriter output, TextWriter errors)
    {
        foreach (var defect in defects) errors.WriteLine($"{asked.Plan}: {defect.Path}: {Nb(defect.Message)}");
        var refusal = new RefusalDocument("plan", EntryReference.ByTag(EvaluationTexts.WrongPlan), [.. defects.Select(defect => new FileDefectDocument(defect.Path, null, null, EntryReference.ByTag(defect.Message)))]);
        if (asked.Json) output.WriteLine(WrittenJson.Text(EvaluationDocument.Of(null, refusal, [])));
        return ExitCode.Defects;
    }

    private static int Refuse(EvaluationRequest asked, EvaluationPlan plan, DataReading.Refused refused, TextWriter output, TextWriter errors)
    {
        foreach (var defect in refused.Defects) errors.WriteLine($"{asked.Data}{Place(defect)}: {Nb(defect.Message)}");
        if (refused.HasMore) errors.WriteLine($"{asked.Data}: {Nb(EvaluationTexts.MoreWrong)}");
        var refusal = new RefusalDocument("data", EntryReference.ByTag(EvaluationTexts.WrongData), [.. refused.Defects.Select(defect => new FileDefectDocument(null, defect.Row, defect.Column, EntryReference.ByTag(defect.Message)))]);
        if (asked.Json) output.WriteLine(WrittenJson.Text(EvaluationDocument.Of(plan, refusal, [])));
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
