using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.RunProgramme;

/// <summary>A version of what a programme is to do. Once approved, it stands; whoever wants it otherwise writes the next one.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Tasks">What it is to do.</param>
/// <param name="Limits">What it is not to do, and what others decide.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; nothing where it lasts until somebody ends it.</param>
/// <param name="Approval">Who approved it; nothing where nobody has.</param>
public sealed record Mandate(int Number, string Purpose, string Tasks, string Limits, DateOnly? From, DateOnly? To, Approval? Approval);

/// <summary>That a mandate was approved.</summary>
/// <param name="By">The actor of the register that did.</param>
/// <param name="On">The day.</param>
public sealed record Approval(EntryId By, DateOnly On);

/// <summary>What came of approving a mandate: exactly one of the records below.</summary>
public abstract record ApprovalOutcome
{
    private ApprovalOutcome()
    {
    }

    /// <summary>It is approved.</summary>
    public sealed record Approved(Programme Programme) : ApprovalOutcome;

    /// <summary>There is no mandate that waits for it.</summary>
    public sealed record NothingToApprove : ApprovalOutcome;

    /// <summary>The day has not come.</summary>
    public sealed record NotYet : ApprovalOutcome;

    /// <summary>The version before was approved later.</summary>
    public sealed record BeforeTheLast(DateOnly Last) : ApprovalOutcome;
}

/// <summary>How mandates come about.</summary>
public static class Mandates
{
    /// <summary>The programme with this wording: of the mandate that is being written, or else of a new one. What was approved is left as it stands.</summary>
    public static Programme Write(Programme programme, Mandate wording)
    {
        var next = wording with { Number = programme.Draft?.Number ?? (programme.Mandates.Length + 1), Approval = null };
        return programme with { Mandates = programme.Draft is { } draft ? programme.Mandates.Replace(draft, next) : programme.Mandates.Add(next) };
    }

    /// <summary>Approves the mandate that is being written.</summary>
    public static ApprovalOutcome Approve(Programme programme, Approval approval, DateOnly today)
    {
        if (programme.Draft is not { } draft) return new ApprovalOutcome.NothingToApprove();
        if (approval.On > today) return new ApprovalOutcome.NotYet();
        if (programme.Mandate?.Approval is { } last && approval.On < last.On) return new ApprovalOutcome.BeforeTheLast(last.On);
        return new ApprovalOutcome.Approved(programme with { Mandates = programme.Mandates.Replace(draft, draft with { Approval = approval }) });
    }

    /// <summary>Takes back the approval of the latest mandate, which was said by mistake; the versions of the programme still tell of it.</summary>
    public static Programme TakeBack(Programme programme) => programme.Mandates is [.., { Approval: not null } last]
        ? programme with { Mandates = programme.Mandates.Replace(last, last with { Approval = null }) }
        : programme;
}
