using System.Globalization;

namespace Samvirke.Web.Settings;

/// <summary>What the environment says of accounts.</summary>
/// <param name="Address">Where people find the site (<c>SAMVIRKE_ADDRESS</c>): what links in mail begin with. Never taken from a request, which anybody may forge.</param>
/// <param name="MailFolder">Where mail is written (<c>SAMVIRKE_MAIL</c>).</param>
/// <param name="IdleSession">How long somebody may be away before they have to sign in again (<c>SAMVIRKE_SESSION_MINUTES</c>).</param>
/// <param name="AttemptsPerMinute">How many forms of sign-in and administration one may send from one place in a minute (<c>SAMVIRKE_ATTEMPTS_PER_MINUTE</c>).</param>
/// <param name="Fault">What is wrong with the settings, if anything.</param>
internal sealed record AccountSettings(Uri Address, string MailFolder, TimeSpan IdleSession, int AttemptsPerMinute, string? Fault)
{
    private const int MostMinutes = 24 * 60;
    private const int MostAttempts = 100_000;

    /// <summary>Whom people may sign in by, if anybody.</summary>
    public IssuerSettings? Issuer { get; init; }

    /// <summary>Who takes mail on; without it, letters are written to the folder.</summary>
    public SmtpSettings? Smtp { get; init; }

    /// <summary>How long a session lasts at most, however much it is used.</summary>
    public TimeSpan LongestSession { get; } = TimeSpan.FromHours(12);

    public static AccountSettings Read(Func<string, string?> value, string urls, string home)
    {
        var fault = (string?)null;
        var first = urls.Split(';')[0].Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal);
        var given = value("SAMVIRKE_ADDRESS");
        if (!Uri.TryCreate(given ?? first, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            if (given is not null) fault = $"SAMVIRKE_ADDRESS har «{given}», som ikke er en adresse; skriv den som folk bruker, for eksempel https://samvirke.example.no.";
            address = new Uri("http://127.0.0.1:5080");
        }

        var (issuer, issuerFault) = IssuerSettings.Read(value);
        var (smtp, smtpFault) = SmtpSettings.Read(value);
        var (minutes, attempts) = (Whole("SAMVIRKE_SESSION_MINUTES", 60, MostMinutes), Whole("SAMVIRKE_ATTEMPTS_PER_MINUTE", 30, MostAttempts));
        return new AccountSettings(
            address,
            value("SAMVIRKE_MAIL") ?? Path.Combine(home, "var", "mail"),
            TimeSpan.FromMinutes(minutes),
            attempts,
            fault ?? issuerFault ?? smtpFault)
        { Issuer = issuer, Smtp = smtp };

        int Whole(string name, int otherwise, int most)
        {
            if (value(name) is not { } text) return otherwise;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
            fault ??= $"{name} har «{text}»; skriv et helt tall fra 1 til {most}.";
            return otherwise;
        }
    }
}
