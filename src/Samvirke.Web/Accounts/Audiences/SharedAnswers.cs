using Samvirke.Register.Permissions;

namespace Samvirke.Web.Accounts.Audiences;

/// <summary>Which answers may be kept and given to others.</summary>
internal static class SharedAnswers
{
    /// <summary>Only what everybody reads and the register alone decides, asked for by somebody who has not signed in: a page of a person is that person's, and a form has a token of its own.</summary>
    public static bool May(HttpContext context) =>
        context.User.Identity is not { IsAuthenticated: true }
        && context.GetEndpoint()?.Metadata.GetMetadata<AudienceAttribute>() is null or { Act: Act.ReadRegister, ChangesByItself: false };
}
