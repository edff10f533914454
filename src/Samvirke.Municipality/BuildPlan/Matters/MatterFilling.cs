using System.Collections.Immutable;
using Samvirke.Register.Papers;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>Fills the matters of a plan in.</summary>
internal static class MatterFilling
{
    /// <summary>What the register has of the matter; nothing where it has nothing.</summary>
    public static ImmutableArray<PaperBlock> Of(PlanMatter matter, PlanBasis basis, PlanSort sort) => matter switch
    {
        PlanMatter.Requirements => LawMatters.Requirements(basis, sort),
        PlanMatter.SamePlan => LawMatters.SamePlan(basis, sort),
        PlanMatter.Duties => LawMatters.Duties(basis, sort),
        PlanMatter.Licensing => LawMatters.Licensing(basis, sort),
        PlanMatter.Participation => LawMatters.Participation(basis, sort),
        PlanMatter.Population => SituationMatters.Population(basis, sort),
        PlanMatter.Figures => SituationMatters.Figures(basis, sort),
        PlanMatter.Plans => LocalMatters.Plans(basis, sort),
        PlanMatter.Services => LocalMatters.Services(basis, sort),
        PlanMatter.LocalMeasures => LocalMatters.Measures(basis, sort),
        PlanMatter.Functions => LocalMatters.Functions(basis, sort),
        PlanMatter.Structures => LocalMatters.Structures(basis, sort),
        PlanMatter.Possible => LocalMatters.Possible(basis, sort),
        PlanMatter.Missing => MissingMatter.Missing(basis, sort),
        PlanMatter.Support => SupportMatters.Support(basis, sort),
        PlanMatter.Grants => SupportMatters.Grants(basis, sort),
        PlanMatter.Advice => SupportMatters.Advice(basis, sort),
        PlanMatter.Guidance => SupportMatters.Guidance(basis, sort),
        _ => throw new InvalidOperationException($"An unknown matter: {matter}"),
    };
}
