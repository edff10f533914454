using Samvirke.Register.Entries;

namespace Samvirke.Web.Steering.CompareLetters;

/// <summary>Addresses of assignments across letters.</summary>
internal static class AssignmentAddress
{
    public const string Matrix = "/oppdrag-i-brev";

    public const string MatrixFile = "/oppdrag-i-brev.csv";

    /// <summary>Asks for a year.</summary>
    public const string YearParameter = "ar";

    /// <summary>Asks for the wording of a letter.</summary>
    public const string BesideParameter = "ved";

    public static string OfYear(int year) => $"{Matrix}?{YearParameter}={year}";

    public static string Across(EntryId assignment) => $"/oppdrag/{assignment.Value}/brev";

    public static string Draft(EntryId assignment, EntryId organisation) => $"/oppdrag/{assignment.Value}/likelydende/{organisation.Value}";

    /// <summary>The document of an organisation's draft, or of what there is to begin with.</summary>
    public static string Document(EntryId assignment, EntryId? organisation) => $"/oppdrag/{assignment.Value}/likelydende.docx{(organisation is { } id ? $"?av={id.Value}" : "")}";
}
