using Samvirke.Storage.Log;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Sealing;
using Samvirke.Storage.Targets;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Commands;

/// <summary><c>samvirke verify [--seal NUMBER:HEX]</c>: whether anybody has been at the log, in one line.</summary>
internal static class VerifyLog
{
    public static async Task<int> RunAsync(SamvirkeSettings settings, Seal? noted, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        switch (await OpenAsync(settings, cancellation))
        {
            case Preparation.Ready ready:
                return await RunAsync(ready.Log, noted, output, cancellation);
            case Preparation.Refused refused:
                await errors.WriteLineAsync($"samvirke: {refused.Message}");
                return ExitCode.Refused;
            case var other:
                throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}");
        }
    }

    private static async Task<int> RunAsync(ChangeLog log, Seal? noted, TextWriter output, CancellationToken cancellation)
    {
        var verification = await log.VerifyAsync(noted, cancellation);
        await output.WriteLineAsync(VerificationText.Of(verification, noted));
        return verification is LogVerification.Whole ? ExitCode.Success : ExitCode.Defects;
    }

    /// <summary>Unlike other commands this one neither makes nor fills a database: there would be nothing to verify in it.</summary>
    private static async Task<Preparation> OpenAsync(SamvirkeSettings settings, CancellationToken cancellation) => DatabaseTarget.Parse(settings.Database) switch
    {
        TargetOutcome.Refused refused => new Preparation.Refused(DatabaseFault.Other, refused.Message),
        TargetOutcome.Found { Target: DatabaseTarget.Sqlite file } when !Path.Exists(file.File) => new Preparation.Refused(
            DatabaseFault.NotADatabase,
            $"Databasen {file} finnes ikke, så det er ingen logg å kontrollere; oppgi databasen i SAMVIRKE_DATABASE."),
        TargetOutcome.Found found => await RegisterDatabase.PrepareAsync(found.Target, TimeProvider.System, cancellation),
        var other => throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}"),
    };
}
