using System.Data.Common;

namespace Samvirke.Web.Accounts.Mail;

/// <summary>Looks in the outbox now and then, and whenever a letter is put in.</summary>
internal sealed class OutboxRounds(Outbox outbox, ILogger<OutboxRounds> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await outbox.Bell.WaitAsync(Between, stoppingToken);
                await outbox.SendWaitingAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is DbException || exception.InnerException is DbException)
            {
                log.LogWarning("The database does not answer; letters wait.");
            }
        }
    }
}
