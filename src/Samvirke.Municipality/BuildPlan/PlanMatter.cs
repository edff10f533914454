namespace Samvirke.Municipality.BuildPlan;

/// <summary>What the register fills into a plan by itself.</summary>
public enum PlanMatter
{
    /// <summary>The requirements that the plan is made to meet, with what they demand and where that stands.</summary>
    Requirements,

    /// <summary>Other requirements of plans that sources name together with those, so that one plan may meet several.</summary>
    SamePlan,

    /// <summary>Other duties of municipalities that the plan has to do with.</summary>
    Duties,

    /// <summary>What the law says of licences for selling and serving alcohol.</summary>
    Licensing,

    /// <summary>How many live in the municipality.</summary>
    Population,

    /// <summary>Figures of the municipality, its county and the nation.</summary>
    Figures,

    /// <summary>The municipality's plans.</summary>
    Plans,

    /// <summary>The municipality's services.</summary>
    Services,

    /// <summary>The municipality's measures.</summary>
    LocalMeasures,

    /// <summary>The municipality's coordinating functions.</summary>
    Functions,

    /// <summary>Where the municipality meets others.</summary>
    Structures,

    /// <summary>What is missing in the chains from the duties to what is known of their effect.</summary>
    Missing,

    /// <summary>Functions and structures that the register describes for municipalities.</summary>
    Possible,

    /// <summary>Who supports the municipality: the governor and others around it.</summary>
    Support,

    /// <summary>Grant schemes that municipalities can apply to.</summary>
    Grants,

    /// <summary>What sources recommend that such a plan should have.</summary>
    Advice,

    /// <summary>Guidance on what the law demands.</summary>
    Guidance,

    /// <summary>What the law demands of young people's participation, and guidance on it.</summary>
    Participation,
}
