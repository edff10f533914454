namespace Samvirke.Web.Watching.SendDigests;

/// <summary>Looks every few minutes for letters that are due.</summary>
internal sealed class DigestClock(DigestRound round, TimeProvider clock, ILogger<DigestClock> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await round.RunAsync(clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The database may be back the next time; readers need no letters.
                logger.LogWarning("Letters that are due could not be looked for: {Fault}.", exception.GetType().Name);
            }
        }
    }
}
