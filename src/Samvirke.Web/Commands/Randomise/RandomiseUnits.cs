using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Samvirke.Analysis.Randomising;
using Samvirke.Evidence.RandomiseUnits;
using Samvirke.Register.Texts;
using Samvirke.Web.Api;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Commands.Evaluate;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Commands.Randomise;

/// <summary><c>samvirke randomise PLAN.json UNITS.csv [--json]</c>: lots for schools, municipalities or people without names. Needs no database, and keeps nothing.</summary>
internal static class RandomiseUnits
{
    /// <summary>A list of schools is not a data set.</summary>
    private const long MostBytes = 32 << 20;

    public static int Run(string planFile, string unitFile, bool json, DateTimeOffset now, TextWriter output, TextWriter errors)
    {
        if (Bytes(planFile, errors) is not { } plan || Bytes(unitFile, errors) is not { } units) return ExitCode.Refused;
        var files = new DrawnFiles(now, Sha256(plan), Sha256(units));
        var reading = LotPlanFile.Read(plan);
        if (reading is LotPlanReading.Refused wrong)
        {
            return Refuse("plan", EvaluationTexts.WrongPlan, [.. wrong.Defects.Select(defect => (planFile, new FileDefectDocument(defect.Path, null, null, EntryReference.ByTag(defect.Message)), defect.Message))], files, json, output, errors);
        }

        var read = ((LotPlanReading.Complete)reading).Plan;
        return UnitFile.Read(new MemoryStream(units), read) switch
        {
            UnitReading.Refused refused => Refuse(
                "data", EvaluationTexts.WrongData, [.. refused.Defects.Select(defect => (unitFile, new FileDefectDocument(null, defect.Row, defect.Column, EntryReference.ByTag(defect.Message)), defect.Message))], files, json, output, errors),
            UnitReading.Complete complete => Show(read, complete, files, json, output, errors),
            var other => throw new InvalidOperationException($"No such reading: {other}"),
        };
    }

    private static int Show(LotPlan plan, UnitReading.Complete units, DrawnFiles files, bool json, TextWriter output, TextWriter errors)
    {
        var outcome = Randomisation.Of(units.Plan, units.Units);
        if (outcome is RandomisingOutcome.Refused refused)
        {
            return Refuse("lots", LotCommandTexts.NoLots, [.. refused.Faults.Select(fault => (RemarkDocument.CodeOf(fault), new FileDefectDocument(null, null, null, EntryReference.ByTag(RandomisingTexts.Of(fault))), RandomisingTexts.Of(fault)))], files, json, output, errors);
        }

        var allotted = (RandomisingOutcome.Allotted)outcome;
        if (json) output.WriteLine(WrittenJson.Text(RandomisingDocument.Of(files, plan, units.Plan, allotted)));
        else Print(plan, allotted, files, output);
        return ExitCode.Success;
    }

    private static void Print(LotPlan plan, RandomisingOutcome.Allotted allotted, DrawnFiles files, TextWriter output)
    {
        foreach (var (group, place) in plan.Groups.Select((group, place) => (group, place)))
        {
            var members = allotted.Units.Where((_, unit) => allotted.Groups[unit] == place).Select(unit => unit.Name).ToList();
            output.WriteLine($"{group.Name} ({members.Count}): {string.Join(", ", members)}");
        }

        if (allotted.Choice is { } choice)
        {
            output.WriteLine(Nb(LotCommandTexts.Chosen(choice.Number, plan.Candidates, choice.Accepted, choice.Distinct)));
            output.WriteLine($"ulikhet {choice.Imbalance.ToString("G4", Norwegian)}; best {choice.Best.ToString("G4", Norwegian)}, midten {choice.Median.ToString("G4", Norwegian)}, verst {choice.Worst.ToString("G4", Norwegian)}");
        }

        foreach (var remark in allotted.Remarks) output.WriteLine($"Merk: {Nb(RandomisingTexts.Of(remark))}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"frø {plan.Seed}, plan {files.Plan[..12]}, fil {files.Units![..12]}"));
    }

    private static int Refuse(
        string code, LocalizedText why, ImmutableArray<(string Where, FileDefectDocument Document, LocalizedText Message)> defects, DrawnFiles files, bool json, TextWriter output, TextWriter errors)
    {
        foreach (var (where, document, message) in defects)
        {
            var place = string.Concat(document.Path is { } path ? $" {path}:" : "", document.Row is { } row ? $" rad {row}:" : "", document.Column is { } column ? $" kolonnen «{column}»:" : "");
            errors.WriteLine($"{where}:{place} {Nb(message)}");
        }

        if (json) output.WriteLine(WrittenJson.Text(RandomisingDocument.Of(files, new RefusalDocument(code, EntryReference.ByTag(why), [.. defects.Select(each => each.Document)]))));
        return ExitCode.Defects;
    }

    private static byte[]? Bytes(string file, TextWriter errors)
    {
        try
        {
            if (new FileInfo(file).Length <= MostBytes) return File.ReadAllBytes(file);
            errors.WriteLine($"samvirke: {file} er større enn {MostBytes >> 20} MB og er ikke lest.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"samvirke: kan ikke lese {file}; sjekk at filen finnes og kan leses.");
        }

        return null;
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static CultureInfo Norwegian { get; } = CultureInfo.GetCultureInfo("nb-NO");

    private static string Nb(LocalizedText text) => text.In(Tongue.Nb).Text;
}
