using System.Globalization;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Web.Analyses.ReadOverlaps;
using Samvirke.Web.Api;
using Samvirke.Web.Api.ReadOverlaps;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Commands;

/// <summary>What is asked of <c>samvirke overlap</c>.</summary>
internal sealed record OverlapsRequest(string? Entry, string? Relation, string? AsOf, int? Limit, bool Json);

/// <summary><c>samvirke overlap [--entry ID] [--relation overlaps] [--limit N] [--json] [--as-of DATE]</c>: how efforts relate, as text or as the API gives it.</summary>
internal static class ShowOverlaps
{
    /// <summary>So many are shown to people who have not said how many; programs get all.</summary>
    private const int Shown = 50;

    public static async Task<int> RunAsync(SamvirkeSettings settings, OverlapsRequest request, DateOnly today, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (Day(request.AsOf, today) is not { } day) return Refuse(errors, $"forstår ikke datoen «{request.AsOf}»; skriv den som 2024-07-01.");
        var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, cancellation);
        if (opening is not Opening.Opened opened) return OpeningReport.Write(opening, errors);
        var snapshot = opened.Snapshot.ValidAt(day);
        var asked = OverlapsAsked.Of(snapshot, request.Entry, request.Relation, null, null, null, null);
        if (!asked.Unknown.IsEmpty) return Refuse(errors, $"kjenner ikke {string.Join(" og ", asked.Unknown.Select(text => $"«{text}»"))} {day:yyyy-MM-dd}; --relation er {string.Join(", ", OverlapsAsked.Relations)}, og --entry er en id.");
        var analysis = OverlapAnalysis.Of(snapshot, Environment.ProcessorCount);
        var all = asked.In(analysis).ToList();
        if (request.Json) await output.WriteLineAsync(WrittenJson.Text(OverlapsDocument.Of(analysis, all.Take(request.Limit ?? int.MaxValue), all.Count, day, null)));
        else Write(analysis, all, request.Limit ?? Shown, day, output);
        return ExitCode.Success;
    }

    private static void Write(OverlapAnalysis analysis, List<EffortPair> all, int most, DateOnly day, TextWriter output)
    {
        output.WriteLine($"Innsatser som henger sammen, {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {all.Count} par{(all.Count > most ? $", viser de {most} sikreste" : "")}");
        foreach (var explained in all.Take(most).Select(analysis.Explain))
        {
            var pair = explained.Pair;
            output.WriteLine();
            output.WriteLine($"{pair.A.Name} [{pair.A.Id}] og {pair.B.Name} [{pair.B.Id}]");
            output.WriteLine($"  {OverlapTexts.Of(pair.Relation)}, sannsynlighet {pair.Score.ToString("0.00", CultureInfo.InvariantCulture)}");
            foreach (var reason in explained.Reasons) output.WriteLine($"    {reason.Text.In(Tongue.Nb)}{Places(reason.Citations)}");
            foreach (var align in explained.Align) output.WriteLine($"    Kan samordnes: {align.Reason.Text.In(Tongue.Nb)}");
        }
    }

    private static string Places(IEnumerable<Citation> citations)
    {
        var places = citations.Select(citation => $"{citation.Source} {citation.Locator}").Distinct(StringComparer.Ordinal).Take(4).ToList();
        return places.Count == 0 ? "" : $" [{string.Join("; ", places)}]";
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
