using Samvirke.Storage.Accounts;

namespace Samvirke.Web.Accounts.Sessions;

/// <summary>Some things want a sign-in that is not old: whoever finds a machine open shall not get them.</summary>
internal static class Recent
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    public static bool Is(OpenSession session, DateTimeOffset now) => now - session.BeganAt <= Lasts;
}
