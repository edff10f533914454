using System.Collections.Immutable;
using Samvirke.Municipality;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Municipality.KeepPlan;
using Samvirke.Municipality.ReadFigures;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Municipalities.ReadFigures;
using Samvirke.Web.Settings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.WritePlan;

/// <summary>A plan as a visit sees it.</summary>
/// <param name="Basis">What it is built from.</param>
/// <param name="Kept">The draft; nothing written for whoever may not see it.</param>
/// <param name="Plan">It, built.</param>
/// <param name="MayWrite">Whether the visitor writes for the municipality.</param>
public sealed record OpenPlan(PlanBasis Basis, KeptDraft Kept, BuiltPlan Plan, bool MayWrite);

/// <summary>Opens the plans of municipalities: with nothing written for everybody, with the draft for those who act for the municipality.</summary>
internal sealed class PlanDesk(PlanDrafts drafts, MunicipalityFigures figures, AccountSettings settings)
{
    /// <summary>The page of an entry, as people reach it from outside.</summary>
    public Uri PageOf(Entry entry) => new(settings.Address, Links.Permanent(entry.Kind, entry.Id));

    /// <summary>What plans of the municipality are built from; nothing where no municipality has the number.</summary>
    public static PlanBasis? BasisOf(Visit visit, string number)
    {
        var day = visit.AsOf.Valid ?? visit.Today;
        var snapshot = visit.Reading.Analyses.On(day);
        return LocalRegister.Of(snapshot, number) is { } local
            ? new PlanBasis(snapshot, local, visit.Reading.Analyses.Gaps(local.Area, day), PaperStamp.Of(snapshot, day, NorwegianDays.Zone))
            : null;
    }

    /// <summary>Whether those of this standing write for the municipality.</summary>
    public static bool MayWrite(Standing standing, LocalRegister local) => local.Organisation is { } organisation && AccessRules.Allows(standing, Act.KeepWorkbench, new Resource.OfOrganisation(organisation.Id));

    /// <summary>The plan; nothing where there is no such municipality or sort of plan. A draft is of today: at other moments there is nothing written.</summary>
    public async Task<OpenPlan?> OpenAsync(Visit visit, Visitor visitor, string number, string name, CancellationToken cancellation)
    {
        if (PlanSort.Find(name) is not { } sort || BasisOf(visit, number) is not { } basis) return null;
        var mayWrite = visit.AsOf.IsNow && MayWrite(visitor.Standing, basis.Local);
        basis = basis with { Figures = await FiguresAsync(visit, basis.Local, cancellation) };
        var kept = mayWrite ? await drafts.ReadAsync(basis.Local.Organisation!.Id, sort, cancellation) : KeptDraft.Nothing;
        return new OpenPlan(basis, kept, PlanBuilding.Build(basis, sort, kept.Draft), mayWrite);
    }

    /// <summary>What the municipality shows of itself today; nothing of other moments, for figures are replaced.</summary>
    private async Task<ImmutableArray<LocalFigure>> FiguresAsync(Visit visit, LocalRegister local, CancellationToken cancellation)
    {
        if (local.Organisation is not { } organisation || !visit.AsOf.IsNow) return [];
        return OwnFigures.Of(await figures.ReadAsync(organisation.Id, PlanAddress.Number(local), FigureAreas.Municipalities(visit.Snapshot), cancellation));
    }

    /// <summary>Keeps what was written in a section.</summary>
    public Task<KeptSection> KeepAsync(OpenPlan plan, string section, SectionWriting writing, long basedOn, Guid account, CancellationToken cancellation) =>
        drafts.KeepAsync(plan.Basis.Local.Organisation!.Id, plan.Plan.Sort, section, writing, basedOn, account, cancellation);
}
