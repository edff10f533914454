using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Samvirke.Web.Commands;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Hosting;

/// <summary><c>samvirke</c>: opens the register and serves it until it is told to stop.</summary>
internal static class ServeRegister
{
    public static async Task<int> RunAsync(SamvirkeSettings settings, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (BadUrl(settings.Urls) is { } url) return Refuse(errors, $"SAMVIRKE_URLS har «{url}», som ikke er en adresse; skriv for eksempel http://127.0.0.1:5080.");
        if (settings.Accounts.Fault is { } fault) return Refuse(errors, fault);
        var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, cancellation);
        if (opening is not Opening.Opened opened) return OpeningReport.Write(opening, errors);
        foreach (var remark in opened.Remarks) output.WriteLine(remark);
        await using var app = SamvirkeHost.Build(settings, opened);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException or SocketException)
        {
            return Refuse(errors, $"adressen {settings.Urls} er i bruk av et annet program; stopp det, eller sett SAMVIRKE_URLS til en annen adresse.");
        }
        catch (SocketException)
        {
            return Refuse(errors, $"kan ikke lytte på {settings.Urls}; sett SAMVIRKE_URLS til en adresse på denne maskinen.");
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            return Refuse(errors, settings.Urls.Contains("https:", StringComparison.OrdinalIgnoreCase)
                ? $"kan ikke lytte på {settings.Urls} uten et sertifikat; sett SAMVIRKE_URLS til en http-adresse, og la tjeneren foran ta seg av https."
                : $"kan ikke lytte på {settings.Urls} ({exception.Message.Split('\n')[0]}); sett SAMVIRKE_URLS til en annen adresse.");
        }

        output.WriteLine($"Samvirke er klart på {string.Join(", ", app.Urls)} med {opened.Snapshot.Entries.Length} oppføringer. Stopp med Ctrl+C.");
        var tidying = GiveBackMemoryAsync(app.Services.GetRequiredService<RegisterReadings>());
        await app.WaitForShutdownAsync(cancellation);
        if (tidying.IsFaulted) await tidying;
        return ExitCode.Success;
    }

    /// <summary>Making the picture and its index takes far more memory than they hold; it is given back once, when both are there.</summary>
    private static async Task GiveBackMemoryAsync(RegisterReadings readings)
    {
        (await readings.Current.HoldIndexAsync()).LetGo();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static string? BadUrl(string urls) => urls
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .DefaultIfEmpty("")
        .FirstOrDefault(url => !Uri.TryCreate(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps));

    private static int Refuse(TextWriter errors, string message)
    {
        errors.WriteLine($"samvirke: {message}");
        return ExitCode.Refused;
    }
}
