using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using Samvirke.Register.Texts;
using Samvirke.Steering.ChooseModel;
using Samvirke.Web.Api;
using Samvirke.Web.Api.ChooseModel;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;
using Samvirke.Web.Steering.ChooseModel;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Commands;

/// <summary>What is asked of <c>samvirke choose</c>.</summary>
internal sealed record ChoiceRequest(ImmutableArray<string> Weights, string? AsOf, bool Json);

/// <summary><c>samvirke choose [--weight ID=POINTS …] [--json] [--as-of DATE]</c>: how far the ratings of the organisation models decide, as text or as the API gives it.</summary>
internal static class ShowChoice
{
    public static async Task<int> RunAsync(SamvirkeSettings settings, ChoiceRequest request, DateOnly today, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (Day(request.AsOf, today) is not { } day) return Refuse(errors, $"forstår ikke datoen «{request.AsOf}»; skriv den som 2024-07-01.");
        if (request.Weights.FirstOrDefault(weight => !weight.Contains('=', StringComparison.Ordinal)) is { } wrong) return Refuse(errors, $"forstår ikke --weight {wrong}; skriv den som ID=POENG.");
        var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, cancellation);
        if (opening is not Opening.Opened opened) return OpeningReport.Write(opening, errors);
        var table = ModelTable.Of(opened.Snapshot.ValidAt(day));
        var asked = WeightsAsked.Of(Query(request.Weights), table.Criteria);
        if (!asked.IsUsable) return Refuse(errors, $"{Said(asked.Faults)} Kriteriene er {string.Join(", ", table.Criteria.Select(criterion => criterion.Id))}.");
        if (ModelComparison.Of(table, asked.Belief!) is not { } comparison) return Refuse(errors, Said(table.Choice.Faults().Select(fault => ModelFaultTexts.Of(fault, table))));
        if (request.Json) await output.WriteLineAsync(WrittenJson.Text(ModelChoiceDocument.Of(comparison, day)));
        else Write(comparison, day, output);
        return ExitCode.Success;
    }

    private static void Write(ModelComparison comparison, DateOnly day, TextWriter output)
    {
        output.WriteLine($"Valg av modell, {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {comparison.Table.Models.Length} modeller, {comparison.Table.Criteria.Length} kriterier");
        output.WriteLine(Nb(ModelSentences.Verdict(comparison)));
        for (var place = 0; place < comparison.Table.Models.Length; place++)
        {
            output.WriteLine();
            output.WriteLine($"{Nb(comparison.Table.Models[place].Name)} [{comparison.Table.Models[place].Id}]");
            output.WriteLine($"  plassene: {string.Join(", ", comparison.Shares.Ranks[place].Select((share, rank) => $"nr. {rank + 1} {share.ToString("0.000", CultureInfo.InvariantCulture)}"))}");
            foreach (var need in ModelSentences.Needs(comparison, place)) output.WriteLine($"  {Nb(need)}");
        }
    }

    private static QueryCollection Query(ImmutableArray<string> weights) => new(weights
        .Select(weight => weight.Split('=', 2))
        .GroupBy(parts => WeightsAsked.NameOf(parts[0].Trim()), parts => parts[1], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new StringValues([.. group]), StringComparer.Ordinal));

    private static string Nb(LocalizedText text) => text.In(Tongue.Nb).Text;

    private static string Said(IEnumerable<LocalizedText> faults) => string.Join(' ', faults.Select(Nb).Distinct(StringComparer.Ordinal));

    private static DateOnly? Day(string? text, DateOnly today) => text is null
        ? today
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Refuse(TextWriter errors, string message)
    {
        errors.WriteLine($"samvirke: {message}");
        return ExitCode.Refused;
    }
}
