using System.Diagnostics.CodeAnalysis;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;

namespace Samvirke.Web.Accounts.Sessions;

/// <summary>Who makes this request: a reader, or somebody who has signed in.</summary>
public sealed class Visitor
{
    /// <summary>The sign-in that the request belongs to; nothing for a reader.</summary>
    public OpenSession? Session { get; private set; }

    /// <summary>In what capacity they come.</summary>
    public Standing Standing => Session?.Standing ?? Standing.Reader;

    [MemberNotNullWhen(true, nameof(Session))]
    public bool IsSignedIn => Session is not null;

    /// <summary>Set once, when the cookie has been found good.</summary>
    internal void Begin(OpenSession session) => Session = session;
}
