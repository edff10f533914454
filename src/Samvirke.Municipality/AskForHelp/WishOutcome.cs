using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AskForHelp;

/// <summary>What came of writing a wish for help: exactly one of the records below. Only the first has altered anything.</summary>
public abstract record WishOutcome
{
    private WishOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept(HelpWish Wish) : WishOutcome;

    /// <summary>Somebody of the municipality wrote in between.</summary>
    /// <param name="Latest">What they wrote.</param>
    public sealed record Conflict(HelpWish Latest) : WishOutcome;

    /// <summary>The text cannot be kept.</summary>
    public sealed record Refused(TextFault Fault) : WishOutcome;
}

/// <summary>Why a text cannot be kept: exactly one of the records below.</summary>
public abstract record TextFault
{
    private TextFault()
    {
    }

    /// <summary>It says nothing.</summary>
    public sealed record Empty : TextFault;

    /// <summary>It is longer than it may be.</summary>
    public sealed record TooLong : TextFault;

    /// <summary>It has characters that cannot be shown.</summary>
    /// <param name="Fault">Which, to follow upon the name of the field.</param>
    public sealed record NoText(LocalizedText Fault) : TextFault;

    /// <summary>What is wrong with the text, as it will be kept; or nothing.</summary>
    internal static TextFault? Of(string kept, int longest) => kept.Length switch
    {
        0 => new Empty(),
        var length when length > longest => new TooLong(),
        _ => Register.Text.PlainText.Fault(kept) is { } fault ? new NoText(fault) : null,
    };

    /// <summary>The text as it is kept.</summary>
    internal static string Kept(string typed) => typed.Trim().ReplaceLineEndings("\n");
}
