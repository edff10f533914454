using Samvirke.Register.Entries;
using Samvirke.Steering.KeepLetters;

namespace Samvirke.Web.Steering.ReadLetters;

/// <summary>Addresses of letters that are read here.</summary>
internal static class LetterAddress
{
    public const string All = "/brev";


    /// <summary>Says what was just done.</summary>
    public const string DoneParameter = "gjort";

    public static string New(EntryId organisation) => $"{All}/{organisation.Value}/nytt";

    public static string Of(EntryId organisation, string key) => $"{All}/{organisation.Value}/{key}";

    public static string Of(KeptLetter kept) => Of(kept.Organisation, kept.Key);

    public static string Of(KeptLetter kept, string place) => $"{Of(kept)}/oppdrag/{place}";

    /// <summary>The whole text, from a page of it on.</summary>
    public static string Text(KeptLetter kept, int page = 1) => page == 1 ? $"{Of(kept)}/tekst" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Of(kept)}/tekst?{PageParameter}={page}");

    public const string PageParameter = "side";

    public static string Enter(KeptLetter kept) => $"{Of(kept)}/legg-inn";
}
