using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Texts;
using Samvirke.Web.Analyses.AskWhatIf;
using Samvirke.Web.Api.AskWhatIf;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Commands;

/// <summary>What is asked of <c>samvirke what-if</c>.</summary>
/// <param name="Steps">The steps as the address of the API has them.</param>
internal sealed record WhatIfRequest(string[] Steps, string? AsOf, bool Json);

/// <summary><c>samvirke what-if [--remove ID] [--merge FROM INTO] [--step TEXT] [--as-of DATE] [--json]</c>: what would follow, as text or as the API gives it.</summary>
internal static class AskWhatIf
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The steps in the order in which they were written, whichever options they were written with.</summary>
    public static string[] StepsOf(IReadOnlyList<Token> tokens)
    {
        var steps = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Type != TokenType.Option) continue;
            var values = tokens.Skip(i + 1).TakeWhile(token => token.Type == TokenType.Argument).Select(token => token.Value).ToList();
            steps.AddRange(tokens[i].Value switch
            {
                "--remove" => values.Select(id => $"remove.{id}"),
                "--merge" => values.Chunk(2).Select(pair => $"merge.{string.Join('.', pair)}"),
                "--step" => values,
                _ => [],
            });
        }

        return [.. steps];
    }

    public static async Task<int> RunAsync(SamvirkeSettings settings, WhatIfRequest request, DateOnly today, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (request.AsOf is { } text && StepText.Day(text) is null) return Refuse(errors, $"forstår ikke datoen «{text}»; skriv den som 2024-07-01.");
        var asked = WhatIfAsked.Of(string.Join(StepText.BetweenSteps, request.Steps));
        if (!asked.Unknown.IsEmpty) return Refuse(errors, $"forstår ikke steget «{asked.Unknown[0]}»; skriv --remove ID, --merge FRA TIL eller --step med et steg som i API-et.");
        if (asked.Scenario.Steps.IsEmpty) return Refuse(errors, "si hva du tenker deg, med --remove ID, --merge FRA TIL eller --step.");
        var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, cancellation);
        if (opening is not Opening.Opened opened) return OpeningReport.Write(opening, errors);
        var day = request.AsOf is { } asOf ? StepText.Day(asOf)!.Value : asked.Scenario.ReadOn(today);
        var before = Picture.Of(opened.Snapshot.ValidAt(day));
        switch (Consequences.Of(before, asked.Scenario))
        {
            case ScenarioAnswer.Answered answered when request.Json:
                await output.WriteLineAsync(JsonSerializer.Serialize(WhatIfDocument.Of(before.Snapshot, answered.Consequences, day), Written));
                return ExitCode.Success;
            case ScenarioAnswer.Answered answered:
                Report(before, answered.Consequences, day, output);
                return ExitCode.Success;
            case ScenarioAnswer.Refused refused:
                return Refuse(errors, string.Join(' ', refused.Why.Select(why => $"steg {why.Place + 1}: {why.Text.In(Tongue.Nb).Text}")));
            default:
                throw new InvalidOperationException("An unknown answer.");
        }
    }

    private static void Report(Picture before, Consequences consequences, DateOnly day, TextWriter output)
    {
        output.WriteLine($"Hva om … ({day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}). Ingenting er endret.");
        foreach (var step in consequences.Scenario.Steps) output.WriteLine($"  {StepTelling.Told(before.Snapshot, step).In(Tongue.Nb).Text}.");
        if (consequences.IsNone) output.WriteLine("Det får ingen følger som registeret kan vise.");
        foreach (var kind in consequences.All.GroupBy(consequence => consequence.Kind))
        {
            output.WriteLine();
            output.WriteLine($"{Texts.WhatIfTexts.Of(kind.Key).In(Tongue.Nb).Text} ({kind.Count()})");
            foreach (var consequence in kind)
            {
                output.WriteLine($"  {consequence.About.Name} [{consequence.About.Id}]");
                foreach (var reason in consequence.Reasons)
                {
                    var places = string.Join("; ", reason.Citations.Select(citation => $"{citation.Source} {citation.Locator}").Distinct(StringComparer.Ordinal).Take(6));
                    output.WriteLine($"    {reason.Text.In(Tongue.Nb).Text}{(places.Length == 0 ? "" : $" [{places}]")}");
                }
            }
        }

        if (consequences.Loads.IsEmpty) return;
        output.WriteLine();
        output.WriteLine($"Belastning: strukturer, andre de møter, annet de har å gjøre ({consequences.Loads.Length})");
        foreach (var load in consequences.Loads) output.WriteLine($"  {load.Actor.Name}: {Told(load.Before)} → {(load.After is { } after ? Told(after) : "borte")}");

        static string Told(LoadFigures figures) => string.Create(CultureInfo.InvariantCulture, $"{figures.Structures}, {figures.Met}, {figures.Work}");
    }

    private static int Refuse(TextWriter errors, string message)
    {
        errors.WriteLine($"samvirke: {message}");
        return ExitCode.Refused;
    }
}
