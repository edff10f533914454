using System.CommandLine;
using Samvirke.Web.Settings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Commands;

/// <summary>How <c>samvirke what-if</c> is written.</summary>
internal static class WhatIfCommand
{
    private const int MostValues = 100;

    public static Command Of(SamvirkeSettings settings)
    {
        var remove = new Option<string[]>("--remove") { Description = "Tenk at oppføringen blir tatt ut.", Arity = new ArgumentArity(1, MostValues) };
        var merge = new Option<string[]>("--merge") { Description = "Tenk at den første oppføringen blir slått sammen med den andre: FRA TIL.", Arity = new ArgumentArity(2, MostValues), AllowMultipleArgumentsPerToken = true };
        var step = new Option<string[]>("--step") { Description = "Et steg slik API-et skriver det, som owner.ID.AKTØR eller end.ID.2027-12-31.", Arity = new ArgumentArity(1, MostValues) };
        var json = new Option<bool>("--json") { Description = "Skriv alt som JSON, slik /api/v1/what-if gir det." };
        var asOf = new Option<string?>("--as-of") { Description = "Dagen, som 2024-07-01; i dag når den ikke er sagt, eller dagen etter at det siste steget lar noe slutte." };
        var command = new Command("what-if", "Vis hva som ville følge om noe ble tatt ut, slått sammen eller endret. Ingenting blir endret.") { remove, merge, step, json, asOf };
        command.SetAction((parsed, cancellation) => AskWhatIf.RunAsync(
            settings,
            new WhatIfRequest(AskWhatIf.StepsOf(parsed.Tokens), parsed.GetValue(asOf), parsed.GetValue(json)),
            NorwegianDays.Zone.DayOf(TimeProvider.System.GetUtcNow()),
            Console.Out,
            Console.Error,
            cancellation));
        return command;
    }
}
