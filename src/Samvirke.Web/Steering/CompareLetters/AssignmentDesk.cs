using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Steering.CompareLetters;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Settings;
using Samvirke.Web.Steering.ReadLetters;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.CompareLetters;

/// <summary>A draft of a common wording, and whose it is.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Wording">What it says.</param>
/// <param name="Paper">The paper that it was read from.</param>
internal sealed record KeptWording(Entry Organisation, CommonWording Wording, Paper Paper);

/// <summary>An assignment across letters as somebody may read it.</summary>
/// <param name="Standing">How it stands with each agency.</param>
/// <param name="Drafts">The drafts of a common wording that they may read.</param>
internal sealed record OpenAssignment(AssignmentStanding Standing, ImmutableArray<KeptWording> Drafts)
{
    /// <summary>The assignment.</summary>
    public Entry Entry => Standing.Assignment;
}

/// <summary>The assignments of a year across letters as somebody may read them.</summary>
/// <param name="Matrix">Who has which.</param>
/// <param name="Untied">What seems to be one assignment and is not tied to one entry.</param>
internal sealed record OpenMatrix(AssignmentMatrix Matrix, ImmutableArray<ImmutableArray<LetterWording>> Untied);

/// <summary>Opens assignments across letters, and keeps drafts of a common wording.</summary>
internal sealed class AssignmentDesk(LetterDesk letters, WorkbenchStore workbench, AccountSettings settings)
{
    /// <summary>The page of an entry, as people reach it from outside.</summary>
    public Uri PageOf(Entry entry) => new(settings.Address, Links.Permanent(entry.Kind, entry.Id));

    /// <summary>The assignment; nothing where the register has none with the id.</summary>
    public async Task<OpenAssignment?> OpenAsync(Visit visit, Visitor visitor, string id, CancellationToken cancellation)
    {
        if (visit.Snapshot.Find(id) is not { } entry || entry.Kind != Kind.Assignment) return null;
        var standing = AssignmentStanding.Of(visit.Snapshot, entry, await letters.AllAsync(visit, visitor, cancellation));
        return new OpenAssignment(standing, visit.AsOf.IsNow ? await DraftsAsync(visit, visitor, entry.Id, cancellation) : []);
    }

    /// <summary>The year's matrix, and what seems to be one assignment and is not tied to one entry.</summary>
    public async Task<OpenMatrix> MatrixAsync(Visit visit, Visitor visitor, int year, CancellationToken cancellation)
    {
        var all = await letters.AllAsync(visit, visitor, cancellation);
        return new OpenMatrix(AssignmentMatrix.Of(visit.Snapshot, all, year), UntiedAssignments.Of(all, year));
    }

    /// <summary>Keeps a draft for the organisation, unless somebody there has written since the version that the writer saw.</summary>
    public Task<PaperOutcome> KeepAsync(EntryId organisation, EntryId assignment, CommonWording wording, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation) =>
        workbench.WriteAsync(new NewPaper(Name(organisation, assignment), basedOn, wording.Write(), shared, account), cancellation);

    /// <summary>The organisation's draft, also where it was taken away.</summary>
    public Task<Paper?> FindAsync(EntryId organisation, EntryId assignment, CancellationToken cancellation) => workbench.FindAsync(Name(organisation, assignment), cancellation);

    private async Task<ImmutableArray<KeptWording>> DraftsAsync(Visit visit, Visitor visitor, EntryId assignment, CancellationToken cancellation)
    {
        var papers = (await workbench.PublicAsync(CommonWording.PaperSort, cancellation)).ToList();
        if (visitor.Standing.Acting is { } acting && await FindAsync(acting.Organisation, assignment, cancellation) is { } own) papers.Insert(0, own);
        return
        [
            .. papers.Where(paper => paper.Name.Key == assignment.Value).DistinctBy(paper => paper.Name)
                .Select(paper => CommonWording.Of(paper) is { } wording && visit.Snapshot.Find(paper.Name.Organisation) is { } organisation ? new KeptWording(organisation, wording, paper) : null).OfType<KeptWording>(),
        ];
    }

    private static PaperName Name(EntryId organisation, EntryId assignment) => new(organisation, CommonWording.PaperSort, assignment.Value);
}
