using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Steering.RunProgramme;
using Samvirke.Storage.Workbench;

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

    /// <summary>The page on which a paper of a programme is put back to a version.</summary>
    public static string PutBack(Paper paper, string key) => Of(paper.Name.Organisation, key, History, PartOf(paper), paper.Version, "sett-tilbake");

    /// <summary>How a paper of a programme is named in addresses: <c>programmet</c>, <c>initiativ-2</c>, <c>mote-1</c>.</summary>
    public static string PartOf(Paper paper) => paper.Name.Sort switch
    {
        Programme.Sort => "programmet",
        Initiative.Sort => $"initiativ-{NumberOf(paper)}",
        ProgrammeMeeting.Sort => $"mote-{NumberOf(paper)}",
        _ => throw new ArgumentOutOfRangeException(nameof(paper), paper.Name.Sort, "No paper of a programme."),
    };

    /// <summary>Which initiative or meeting of its programme a paper is of.</summary>
    public static int NumberOf(Paper paper) => int.Parse(paper.Name.Key.AsSpan(paper.Name.Key.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture);

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
