using Microsoft.AspNetCore.Authentication;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>Why somebody who came back from the issuer is not signed in.</summary>
internal enum IssuerFault
{
    /// <summary>They gave up there, waited too long, or came with an answer that is not to a question of this browser.</summary>
    Interrupted,

    /// <summary>The issuer does not answer.</summary>
    Gone,

    /// <summary>What the issuer says of the person does not hold.</summary>
    Refused,

    /// <summary>The person signed in there in a way that is not strong enough.</summary>
    TooWeak,

    /// <summary>Nobody here is known by that sign-in.</summary>
    Unknown,

    /// <summary>That sign-in belongs to another account.</summary>
    Taken,

    /// <summary>The invitation has been used or is too old.</summary>
    LinkSpent,
}

/// <summary>The words that faults have in addresses.</summary>
internal static class IssuerFaults
{
    public const string Parameter = "svar";

    public static string Code(IssuerFault fault) => fault switch
    {
        IssuerFault.Interrupted => "avbrutt",
        IssuerFault.Gone => "borte",
        IssuerFault.Refused => "avvist",
        IssuerFault.TooWeak => "svakt",
        IssuerFault.Unknown => "ukjent",
        IssuerFault.Taken => "opptatt",
        IssuerFault.LinkSpent => "lenke",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };

    public static IssuerFault? Find(string? code) => Enum.GetValues<IssuerFault>().Where(fault => Code(fault) == code).Select(fault => (IssuerFault?)fault).FirstOrDefault();
}

/// <summary>Carries a fault through the framework, which knows failures as exceptions.</summary>
internal sealed class IssuerFaultException(IssuerFault fault, Exception? cause = null) : AuthenticationFailureException(fault.ToString(), cause)
{
    public IssuerFault Fault { get; } = fault;
}
