using System.Globalization;
using Samvirke.Storage.Sealing;

namespace Samvirke.Web.Commands;

/// <summary>What came of verifying the log, in one line for the person who runs Samvirke.</summary>
internal static class VerificationText
{
    public static string Of(LogVerification verification, Seal? noted) => verification switch
    {
        LogVerification.Whole { Last: null } => "Loggen er hel: den er tom.",
        LogVerification.Whole { Last: { } last } whole => $"Loggen er hel: {Count(whole.Changes)}{Found(noted)}. Siste segl er {last}",
        LogVerification.Broken broken => $"Loggen er ikke hel: {Fault(broken.Fault, Number(broken.Change))}.",
        LogVerification.Rewritten rewritten => $"Loggen er skrevet om: endring {Number(rewritten.Noted.Change)} har ikke seglet som ble notert, men {rewritten.Now}",
        LogVerification.CutShort cut => $"Loggen er kortet inn: endring {Number(cut.Noted.Change)}, som seglet ble notert for, finnes ikke; loggen har {Count(cut.Changes)}.",
        _ => throw new InvalidOperationException($"An unknown outcome: {verification.GetType().Name}"),
    };

    private static string Fault(LogFault fault, string number) => fault switch
    {
        LogFault.ChangeMissing => $"endring {number} mangler",
        LogFault.SealMissing => $"endring {number} har ikke segl; seglet er fjernet, eller endringen er skrevet utenom Samvirke",
        LogFault.ContentChanged => $"innholdet i endring {number} er ikke det som ble tatt inn",
        LogFault.SealChanged => $"seglet til endring {number} er byttet ut; innholdet er det som ble tatt inn",
        LogFault.ContentOrSealChanged => $"endring {number} passer ikke til seglet sitt; innholdet eller seglet er endret",
        LogFault.Stray => $"under nummer {number} står det noe som ikke hører til noen endring i loggen",
        _ => throw new InvalidOperationException($"An unknown fault: {fault}"),
    };

    private static string Found(Seal? noted) => noted is null ? "" : $", og endring {Number(noted.Change)} har seglet som ble notert";

    private static string Count(long changes) => changes == 1 ? "1 endring" : $"{Number(changes)} endringer";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
