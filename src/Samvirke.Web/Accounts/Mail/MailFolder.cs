using System.Globalization;
using System.Text;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Mail;

/// <summary>Writes each letter to a file of its own (RFC 5322), for whoever sends them on, or reads them while trying Samvirke out.</summary>
internal sealed class MailFolder(AccountSettings settings, TimeProvider clock) : IMailbox
{
    public async Task<Delivery> SendAsync(Letter letter, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        Directory.CreateDirectory(settings.MailFolder);
        // The same letter has the same name, and is there once however often it is handed over.
        var name = letter.Key ?? string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss-fff}-{Guid.NewGuid():N}");
        var file = Path.Combine(settings.MailFolder, name);
        // Whole or not at all: a half letter has no name that is looked for.
        await File.WriteAllTextAsync(file + ".part", Write(letter, now, name), cancellation);
        File.Move(file + ".part", file + ".eml", overwrite: letter.Key is not null);
        return Delivery.Sent;
    }

    public Task<Delivery> QueueAsync(Letter letter, CancellationToken cancellation) => SendAsync(letter, cancellation);

    public bool IsGone => false;

    private string Write(Letter letter, DateTimeOffset now, string name)
    {
        var host = settings.Address.Host;
        string[] lines =
        [
            $"From: Samvirke <samvirke@{host}>",
            $"To: <{OneLine(letter.To)}>",
            $"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(OneLine(letter.Subject)))}?=",
            string.Create(CultureInfo.InvariantCulture, $"Date: {now:ddd, dd MMM yyyy HH:mm:ss} +0000"),
            $"Message-ID: <{name}@{host}>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "",
            letter.Text.ReplaceLineEndings("\r\n"),
            "",
        ];
        return string.Join("\r\n", lines);
    }

    /// <summary>Nothing that is typed can begin a new line of the head.</summary>
    private static string OneLine(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
}
