namespace Samvirke.Web.Accounts.Mail;

/// <summary>A letter to one person.</summary>
internal sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>What tells the letter from others where it may be handed over again after a failure; nothing when it never is.</summary>
    public string? Key { get; init; }
}

/// <summary>What has become of a letter.</summary>
internal enum Delivery
{
    /// <summary>It has left.</summary>
    Sent,

    /// <summary>It will, as soon as whoever takes mail on answers again.</summary>
    Waiting,
}

/// <summary>Where mail leaves Samvirke.</summary>
internal interface IMailbox
{
    /// <summary>Hands the letter over, or keeps it until that can be done.</summary>
    public Task<Delivery> SendAsync(Letter letter, CancellationToken cancellation);

    /// <summary>Takes the letter without handing it over yet, so that nobody can tell by the time it takes whether there was one.</summary>
    public Task<Delivery> QueueAsync(Letter letter, CancellationToken cancellation);

    /// <summary>Whether whoever takes mail on did not answer last time.</summary>
    public bool IsGone { get; }
}
