using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Entries.ReadGaps;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Commands;

/// <summary>What is asked of <c>samvirke gaps</c>.</summary>
internal sealed record GapsRequest(string? Municipality, string? County, string? AsOf, bool Json);

/// <summary><c>samvirke gaps [--municipality NNNN] [--county NN] [--json] [--as-of DATE]</c>: what is missing, as text or as the API gives it.</summary>
internal static class ShowGaps
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> RunAsync(SamvirkeSettings settings, GapsRequest request, DateOnly today, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (Day(request.AsOf, today) is not { } day) return Refuse(errors, $"forstår ikke datoen «{request.AsOf}»; skriv den som 2024-07-01.");
        var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, cancellation);
        if (opening is not Opening.Opened opened) return OpeningReport.Write(opening, errors);
        var snapshot = opened.Snapshot.ValidAt(day);
        return GapsAsked.Of(snapshot, request.Municipality, request.County) switch
        {
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
        if (json) await output.WriteLineAsync(JsonSerializer.Serialize(GapsDocument.Of(gaps, day), Written));
        else GapsReport.Write(gaps, day, output);
        return ExitCode.Success;
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
