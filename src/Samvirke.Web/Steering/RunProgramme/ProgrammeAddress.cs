using System.Globalization;
using Samvirke.Register.Entries;

namespace Samvirke.Web.Steering.RunProgramme;

/// <summary>Addresses of programmes.</summary>
internal static class ProgrammeAddress
{
    /// <summary>All programmes.</summary>
    public const string All = "/programarbeid";

    /// <summary>Names the entry of the register that something is set up from.</summary>
    public const string From = "fra";

    /// <summary>Says that something was just kept.</summary>
    public const string Saved = "lagret";

    public const string Mandate = "mandat";
    public const string Forums = "fora";
    public const string Portfolio = "portefolje";
    public const string Priority = "prioritering";
    public const string Resources = "ressurser";
    public const string Decisions = "beslutninger";
    public const string Roadmap = "veikart";
    public const string History = "historikk";

    /// <summary>A new programme of the organisation, set up from the entry of the register.</summary>
    public static string New(EntryId organisation, EntryId? from = null) => $"{All}/ny/{organisation}{(from is { } id ? $"?{From}={id}" : "")}";

    public static string Of(EntryId organisation, string key) => $"{All}/{organisation}/{key}";

    /// <summary>A page of a programme: <c>mandat</c>, <c>fora/1/endre</c>.</summary>
    public static string Of(EntryId organisation, string key, params ReadOnlySpan<object> parts)
    {
        var address = Of(organisation, key);
        foreach (var part in parts) address += string.Create(CultureInfo.InvariantCulture, $"/{part}");
        return address;
    }

    public static string Docx(EntryId organisation, string key) => $"{Of(organisation, key)}.docx";

    /// <summary>The same where something was just kept.</summary>
    public static string AfterSaving(string address) => $"{address}?{Saved}=ja";
}
