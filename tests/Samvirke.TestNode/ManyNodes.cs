using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samvirke.Web.Commands;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;

namespace Samvirke.TestNode;

/// <summary>
/// Serves many registers beside each other, each on its own database and address, as tests ask for them: <c>POST /start</c>, <c>/stop</c> and <c>/admin</c>. What
/// takes time in a start is that the program is compiled while it runs; here that happens once for all of them.
/// </summary>
internal sealed class ManyNodes
{
    private readonly ConcurrentDictionary<string, WebApplication> nodes = new(StringComparer.Ordinal);

    private ManyNodes()
    {
    }

    public static async Task<int> RunAsync(string urls)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var many = new ManyNodes();
        await using var app = builder.Build();
        app.MapGet("/health/ready", () => Results.Ok());
        app.MapPost("/start", many.StartAsync);
        app.MapPost("/stop", many.StopAsync);
        app.MapPost("/admin", CreateAdministratorAsync);
        await app.RunAsync();
        return 0;
    }

    private static SamvirkeSettings Settings(Asked asked) => SamvirkeSettings.FromEnvironment(asked.Settings.GetValueOrDefault);

    private static async Task<IResult> CreateAdministratorAsync(Asked asked, CancellationToken cancellation)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        return await CreateAdministrator.RunAsync(Settings(asked), asked.Email!, another: false, output, errors, cancellation) == ExitCode.Success
            ? Results.Text(output.ToString())
            : Results.Problem(errors.ToString());
    }

    private async Task<IResult> StartAsync(Asked asked)
    {
        var settings = Settings(asked);
        var (opening, node) = await Node.OpenAsync(settings, asked.WithTestAddresses);
        if (node is null)
        {
            var errors = new StringWriter();
            OpeningReport.Write(opening, errors);
            return Results.Problem(errors.ToString());
        }

        await node.StartAsync();
        nodes[settings.Urls] = node;
        return Results.Ok();
    }

    private async Task<IResult> StopAsync(Asked asked)
    {
        if (!nodes.TryRemove(Settings(asked).Urls, out var node)) return Results.NotFound();
        await node.StopAsync();
        await node.DisposeAsync();
        return Results.Ok();
    }

    /// <summary>What is asked for.</summary>
    /// <param name="Settings">As the environment would name them.</param>
    /// <param name="WithTestAddresses">Whether changes can be had accepted and letters sent by addresses of tests.</param>
    /// <param name="Email">Whom to make administrator.</param>
    internal sealed record Asked(Dictionary<string, string> Settings, bool WithTestAddresses = false, string? Email = null);
}
