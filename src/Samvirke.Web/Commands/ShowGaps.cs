using System.Globalization;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reports;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Analyses.MakeReport;
using Samvirke.Web.Api;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Entries.ReadGaps;
using Samvirke.Web.Settings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Commands;

/// <summary>What is asked of <c>samvirke gaps</c>.</summary>
internal sealed record GapsRequest(string? Municipality, string? County, string? AsOf, string? Since, bool Json);

/// <summary><c>samvirke gaps [--municipality NNNN] [--county NN] [--json] [--as-of DATE] [--since DATE]</c>: what is missing, as text or as the API gives it, or what has changed in it.</summary>
internal static class ShowGaps
{
    public static async Task<int> RunAsync(SamvirkeSettings settings, GapsRequest request, DateOnly today, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (Day(request.AsOf, today) is not { } day) return Refuse(errors, $"forstår ikke datoen «{request.AsOf}»; skriv den som 2024-07-01.");
        if (request.Since is { } asked && Day(asked, today) is null) return Refuse(errors, $"forstår ikke datoen «{asked}»; skriv den som 2024-07-01.");
        var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, cancellation);
        if (opening is not Opening.Opened opened) return OpeningReport.Write(opening, errors);
        var snapshot = opened.Snapshot.ValidAt(day);
        return GapsAsked.Of(snapshot, request.Municipality, request.County) switch
        {
            GapsAsked.Found found when request.Since is not null => await CompareAsync(opened, new Run(snapshot, day, found.Area), Day(request.Since, today)!.Value, request.Json, output, cancellation),
            GapsAsked.Found found => await WriteAsync(snapshot, found.Area, day, request.Json, output),
            GapsAsked.NoMunicipality none => Refuse(errors, $"ingen kommune har nummeret «{none.Number}» {day:yyyy-MM-dd}; kommunenummer har fire sifre, som 0301."),
            GapsAsked.NoCounty none => Refuse(errors, $"ikke noe fylke har nummeret «{none.Number}» {day:yyyy-MM-dd}; fylkesnummer har to sifre, som 03."),
            GapsAsked.Both => Refuse(errors, "spør om enten en kommune eller et fylke, ikke begge."),
            var other => throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}"),
        };
    }

    private static async Task<int> WriteAsync(RegisterSnapshot snapshot, Entry? area, DateOnly day, bool json, TextWriter output)
    {
        var gaps = GapReading.Of(snapshot, area);
        if (json) await output.WriteLineAsync(WrittenJson.Text(GapsDocument.Of(gaps, day)));
        else GapsReport.Write(gaps, day, output);
        return ExitCode.Success;
    }

    /// <summary>The same analysis of the register as it was recorded at the end of the day, with what held then.</summary>
    private static async Task<int> CompareAsync(Opening.Opened opened, Run now, DateOnly since, bool json, TextWriter output, CancellationToken cancellation)
    {
        var recorded = (await opened.Database.Log.SnapshotAsync(NorwegianDays.Zone.EndOf(since), cancellation)).Snapshot.ValidAt(since);
        var area = now.Area is null ? null : recorded.Find(now.Area.Id);
        var then = new Run(now.Area is not null && area is null ? RegisterSnapshot.Empty : recorded, since, area);
        var report = ComparisonReport.Of(then.Report(), now.Report(), id => now.Snapshot.Find(id) is not null);
        if (json) await output.WriteLineAsync(WrittenJson.Text(ComparisonDocument.Of(report)));
        else GapsComparison.Write(report, output);
        return ExitCode.Success;
    }

    /// <summary>What the analysis is made from.</summary>
    private sealed record Run(RegisterSnapshot Snapshot, DateOnly Day, Entry? Area)
    {
        public Report Report() => GapReport.Of(GapReading.Of(Snapshot, Area), PaperStamp.Of(Snapshot, Day, NorwegianDays.Zone));
    }

    private static DateOnly? Day(string? text, DateOnly today) => text is null
        ? today
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Refuse(TextWriter errors, string message)
    {
        errors.WriteLine($"samvirke: {message}");
        return ExitCode.Refused;
    }
}
