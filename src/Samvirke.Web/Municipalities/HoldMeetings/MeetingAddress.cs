using Samvirke.Register.Entries;

namespace Samvirke.Web.Municipalities.HoldMeetings;

/// <summary>Addresses of the meetings of municipalities.</summary>
internal static class MeetingAddress
{
    /// <summary>Asks for the meetings of one structure.</summary>
    public const string StructureParameter = "struktur";

    /// <summary>Holds the key of somebody who reads more than everybody may.</summary>
    public const string KeyParameter = "nokkel";

    public static string All(string number, EntryId? structure = null) => $"/kommune/{number}/moter{Asked(structure)}";

    public static string New(string number, EntryId? structure = null) => $"/kommune/{number}/moter/ny{Asked(structure)}";

    public static string Of(string number, string key) => $"/kommune/{number}/moter/{key}";

    public static string Edit(string number, string key) => $"{Of(number, key)}/endre";

    public static string Versions(string number, string key) => $"{Of(number, key)}/versjoner";

    public static string CalendarOf(string number, string key) => $"{Of(number, key)}.ics";

    public static string Calendar(string number, EntryId? structure) => $"/kommune/{number}/moter.ics{Asked(structure)}";

    private static string Asked(EntryId? structure) => structure is { } id ? $"?{StructureParameter}={id}" : "";
}
