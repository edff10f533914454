namespace Samvirke.Web.Accounts.Mail;

/// <summary>A letter to one person.</summary>
internal sealed record Letter(string To, string Subject, string Text);

/// <summary>Where mail leaves Samvirke.</summary>
internal interface IMailbox
{
    /// <summary>Hands the letter over.</summary>
    public Task SendAsync(Letter letter, CancellationToken cancellation);
}
