using Samvirke.Web.Accounts.Forms;
using Samvirke.Web.Changes.BeginEntry;
using Samvirke.Web.Changes.DecideProposal;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Changes.SendChange;
using Samvirke.Web.Changes.SendJudgement;
using Samvirke.Web.Changes.UndoChange;

namespace Samvirke.Web.Changes;

/// <summary>What writing, proposing and deciding on changes is made of.</summary>
internal static class ChangeServices
{
    public static void AddChanges(this IServiceCollection services)
    {
        services.AddSingleton<LateForm>();
        services.AddScoped<Drafting>();
        services.AddScoped<EntryBeginning>();
        services.AddScoped<ChangeSending>();
        services.AddScoped<ProposalDeciding>();
        services.AddScoped<ChangeUndoing>();
        services.AddScoped<JudgementSending>();
    }
}
