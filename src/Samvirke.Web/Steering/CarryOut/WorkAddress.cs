using Microsoft.AspNetCore.WebUtilities;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;

namespace Samvirke.Web.Steering.CarryOut;

/// <summary>Addresses of what organisations do with their assignments.</summary>
internal static class WorkAddress
{
    public const string List = "/oppdragsarbeid";

    /// <summary>Names the organisation whose assignments are listed.</summary>
    public const string ActorParameter = "aktor";

    /// <summary>Names the state that is asked for.</summary>
    public const string StateParameter = "tilstand";

    /// <summary>Names the version that a report compares with.</summary>
    public const string SinceParameter = "siden";

    public static string Of(EntryId assignment) => $"/{Kind.Assignment.Segment}/{assignment}/arbeid";

    public static string Edit(EntryId organisation, EntryId assignment) => $"/organisasjon/{organisation}/oppdrag/{assignment}";

    public static string Versions(EntryId organisation, EntryId assignment) => $"{Edit(organisation, assignment)}/versjoner";

    public static string Report(EntryId organisation, EntryId assignment) => $"{Of(assignment)}/{organisation}/rapport";

    public static string ListOf(EntryId organisation) => QueryHelpers.AddQueryString(List, ActorParameter, organisation.Value);
}
