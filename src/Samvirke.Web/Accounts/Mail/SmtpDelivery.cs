using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Mail;

/// <summary>What came of handing one letter to the mail server.</summary>
internal enum SmtpOutcome
{
    /// <summary>It took the letter.</summary>
    Taken,

    /// <summary>It does not answer, or not now.</summary>
    Gone,

    /// <summary>It will never take this letter.</summary>
    Refused,
}

/// <summary>Hands letters to a mail server, one connection each.</summary>
internal sealed class SmtpDelivery(SmtpSettings smtp, AccountSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<SmtpOutcome> SendAsync(WaitingLetter letter, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(smtp.Host, smtp.Port, smtp.IsSealed ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable, limit.Token);
            if (smtp.User is { } user) await client.AuthenticateAsync(user, smtp.Password ?? "", limit.Token);
            using var message = Write(letter);
            await client.SendAsync(message, limit.Token);
            await client.DisconnectAsync(quit: true, limit.Token);
            return SmtpOutcome.Taken;
        }
        catch (SmtpCommandException exception) when ((int)exception.StatusCode >= 550 && exception.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            return SmtpOutcome.Refused;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested && exception is IOException or System.Net.Sockets.SocketException or OperationCanceledException or CommandException or ProtocolException or AuthenticationException or SslHandshakeException or TimeoutException)
        {
            return SmtpOutcome.Gone;
        }
    }

    private MimeMessage Write(WaitingLetter letter)
    {
        var message = new MimeMessage { Subject = OneLine(letter.Subject), Date = letter.MadeAt, MessageId = $"{letter.Id:N}@{settings.Address.Host}" };
        message.From.Add(new MailboxAddress("Samvirke", smtp.From));
        message.To.Add(new MailboxAddress("", OneLine(letter.Recipient)));
        message.Body = new TextPart("plain") { Text = letter.Text };
        return message;
    }

    /// <summary>Nothing that is typed can begin a new line of the head.</summary>
    private static string OneLine(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
}
