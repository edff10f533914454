using Samvirke.Storage.Log;

namespace Samvirke.Web.Hosting;

/// <summary>
/// Follows the log while the register is served, whoever adds to it: another node, or a command beside the server. The database tells where it can; and
/// since what is told may be lost, the log is asked every second besides. While the database is away readers are served from memory.
/// </summary>
internal sealed class LogFollowing(ChangeLog log, RegisterFollower follower, ILogger<LogFollowing> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim told = new(0, 1);
    private bool isLost;

    public override void Dispose()
    {
        told.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(ListenAsync(stoppingToken), FollowAsync(stoppingToken));

    private async Task ListenAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await log.ListenAsync(Tell, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (LostDatabase.Is(exception))
            {
                // Whoever follows says so; what is missed until it listens again is found by asking.
                await Task.Delay(Pause, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await told.WaitAsync(Pause, cancellation);
                await follower.CatchUpAsync(cancellation);
                if (isLost) logger.LogWarning("Databasen svarer igjen.");
                isLost = false;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (LostDatabase.Is(exception))
            {
                if (!isLost) logger.LogWarning("Databasen svarer ikke; lesere får det siste som ble lest. Prøver igjen til den svarer.");
                isLost = true;
            }
        }
    }

    private void Tell()
    {
        try
        {
            if (told.CurrentCount == 0) told.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody else has said the same in the meantime.
        }
    }
}
