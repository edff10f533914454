using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.AnswerProposals;

/// <summary>An answer as it was typed; what was left empty is an empty text.</summary>
/// <param name="Stand">The word for what the organisation does.</param>
/// <param name="Why">Why, and what.</param>
/// <param name="Works">What does it, each as an id or the address of a page; empty where there is none.</param>
/// <param name="Since">The day.</param>
public sealed record TypedAnswer(string Stand, string Why, ImmutableArray<string> Works, string Since)
{
    /// <summary>Nothing.</summary>
    public static TypedAnswer Empty { get; } = new("", "", [], "");

    /// <summary>The answer as one would type it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="write">Writes a day.</param>
    public static TypedAnswer Of(ProposalAnswer answer, Func<DateOnly, string> write) =>
        new(AnswerStands.Word(answer.Stand), answer.Why, [.. answer.Works.Select(id => id.Value)], answer.Since is { } since ? write(since) : "");

    /// <summary>The answer, or all that has to be mended in it.</summary>
    /// <param name="find">The entry that was typed; nothing where the register has none.</param>
    /// <param name="read">Reads a day; nothing where it is none.</param>
    /// <param name="today">The day on which it is written.</param>
    public AnswerReading Read(Func<string, Entry?> find, Func<string, DateOnly?> read, DateOnly today)
    {
        var stand = AnswerStands.Find(Stand);
        var since = Since.Length > 0 ? read(Since) : null;
        ImmutableArray<(string Typed, Entry? Entry)> works = [.. Works.Select(typed => (typed, typed.Length > 0 ? find(typed) : null))];
        ImmutableArray<AnswerFault> faults =
        [
            .. stand is null ? [new AnswerFault.NoStand()] : Array.Empty<AnswerFault>(),
            .. Why.Length == 0 ? [new AnswerFault.NoWhy()] : PlainText.Fault(Why) is { } sign ? [new AnswerFault.NoText(sign)] : Array.Empty<AnswerFault>(),
            .. works.Select((work, row) => work is { Typed.Length: > 0, Entry: null } ? new AnswerFault.NoEntry(row, work.Typed) : null).OfType<AnswerFault>(),
            .. Since.Length > 0 && since is null ? [new AnswerFault.NoDay()] : Array.Empty<AnswerFault>(),
            .. since > today && stand is AnswerStand.Doing or AnswerStand.Done ? [new AnswerFault.NotYet()] : Array.Empty<AnswerFault>(),
        ];
        return faults.IsEmpty
            ? new AnswerReading.Found(new ProposalAnswer(stand!.Value, Why, [.. works.Select(work => work.Entry).OfType<Entry>().Select(entry => entry.Id).Distinct()], since))
            : new AnswerReading.Faulty(faults);
    }
}

/// <summary>What came of reading an answer that was typed: exactly one of the records below.</summary>
public abstract record AnswerReading
{
    private AnswerReading()
    {
    }

    /// <summary>It is one.</summary>
    public sealed record Found(ProposalAnswer Answer) : AnswerReading;

    /// <summary>Something has to be mended.</summary>
    public sealed record Faulty(ImmutableArray<AnswerFault> Faults) : AnswerReading;
}

/// <summary>What has to be mended in an answer that was typed: exactly one of the records below.</summary>
public abstract record AnswerFault
{
    private AnswerFault()
    {
    }

    /// <summary>It is not said what the organisation does.</summary>
    public sealed record NoStand : AnswerFault;

    /// <summary>It is not said why.</summary>
    public sealed record NoWhy : AnswerFault;

    /// <summary>The text has characters that cannot be shown.</summary>
    /// <param name="Sign">Which, to follow upon the name of the field.</param>
    public sealed record NoText(LocalizedText Sign) : AnswerFault;

    /// <summary>The register has no such entry.</summary>
    /// <param name="Row">Which, from 0.</param>
    /// <param name="Typed">What was typed.</param>
    public sealed record NoEntry(int Row, string Typed) : AnswerFault;

    /// <summary>It is no day.</summary>
    public sealed record NoDay : AnswerFault;

    /// <summary>What is being done, or has been, cannot begin in time to come.</summary>
    public sealed record NotYet : AnswerFault;
}
