using Samvirke.Web.Accounts.InvitePerson;

namespace Samvirke.Web.Settings;

/// <summary>The server that takes mail on, as the environment names it.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="IsSealed">Whether the connection is sealed from its beginning (<c>smtps</c>); otherwise as soon as the server offers it.</param>
/// <param name="User">Whom we come as, if anybody.</param>
/// <param name="Password">The password for that.</param>
/// <param name="From">The address that letters come from (<c>SAMVIRKE_MAIL_FROM</c>).</param>
internal sealed record SmtpSettings(string Host, int Port, bool IsSealed, string? User, string? Password, string From)
{
    private const string Server = "SAMVIRKE_SMTP";
    private const string Sender = "SAMVIRKE_MAIL_FROM";
    private const int UsualPort = 25;
    private const int UsualSealedPort = 465;

    /// <summary>The password stays out of whatever writes this down.</summary>
    public override string ToString() => $"{Host}:{Port}";

    /// <summary>The server that the settings name, if they name one; or what is wrong with them. What is wrong is told without what stands there, for it may hold a password.</summary>
    public static (SmtpSettings? Smtp, string? Fault) Read(Func<string, string?> value)
    {
        var from = value(Sender);
        if (value(Server) is not { } text) return from is null ? (null, null) : (null, $"{Sender} er satt uten {Server}; sett begge, eller ingen av dem.");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps") || address.Host.Length == 0 || address.AbsolutePath.Trim('/').Length > 0 || address.Query.Length > 0)
            return (null, $"{Server} er ikke en adresse til en e-posttjener; skriv for eksempel smtp://127.0.0.1:25 eller smtps://bruker:passord@post.example.no.");
        if (from is null || !Invitations.IsAddress(from)) return (null, $"{Sender} {(from is null ? "mangler" : $"har «{from}», som ikke er en e-postadresse")}; skriv adressen brevene skal komme fra, for eksempel samvirke@example.no.");
        var isSealed = address.Scheme == "smtps";
        var who = address.UserInfo.Split(':', 2);
        return (new SmtpSettings(
            address.Host, address.Port > 0 ? address.Port : isSealed ? UsualSealedPort : UsualPort, isSealed,
            who[0].Length > 0 ? Uri.UnescapeDataString(who[0]) : null, who.Length > 1 ? Uri.UnescapeDataString(who[1]) : null, from), null);
    }
}
