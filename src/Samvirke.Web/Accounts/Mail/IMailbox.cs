namespace Samvirke.Web.Accounts.Mail;

/// <summary>A letter to one person.</summary>
internal sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>What tells the letter from others where it may be handed over again after a failure; nothing when it never is.</summary>
    public string? Key { get; init; }
}

/// <summary>Where mail leaves Samvirke.</summary>
internal interface IMailbox
{
    /// <summary>Hands the letter over.</summary>
    public Task SendAsync(Letter letter, CancellationToken cancellation);
}
