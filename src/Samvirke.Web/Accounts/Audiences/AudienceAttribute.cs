using Samvirke.Register.Permissions;

namespace Samvirke.Web.Accounts.Audiences;

/// <summary>
/// Who may come to a page or an endpoint: those who may carry out the act, on what the address names. Stands on every page and endpoint; one that lacks
/// it is shown to nobody.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AudienceAttribute(Act act) : Attribute
{
    /// <summary>What one does there.</summary>
    public Act Act { get; } = act;

    /// <summary>Whether what is shown there may change while the register does not, so that no answer is kept for the next who asks.</summary>
    public bool ChangesByItself { get; init; }
}
