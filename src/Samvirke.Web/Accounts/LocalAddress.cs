namespace Samvirke.Web.Accounts;

/// <summary>Where to go after a form: only ever a page of this site.</summary>
internal static class LocalAddress
{
    /// <summary>The parameter that says where the person was.</summary>
    public const string Parameter = "tilbake";

    /// <summary>The parameter that says that whoever has signed in shall do so once more.</summary>
    public const string Anew = "paa-nytt";

    public const string SignInPage = "/logg-inn";

    private const int Longest = 1000;

    /// <summary>The address if it is one of this site, else the other one.</summary>
    public static string Of(string? address, string otherwise) => address is not null && Is(address) ? address : otherwise;

    /// <summary>The page for choosing whom to act for, and back again.</summary>
    public static string ChooseOrganisation(string back) => $"/velg-organisasjon?{Parameter}={Uri.EscapeDataString(Of(back, "/"))}";

    /// <summary>The page for signing in, and back again.</summary>
    public static string SignIn(string back, bool anew = false) => $"{SignInPage}?{Parameter}={Uri.EscapeDataString(Of(back, "/"))}{(anew ? $"&{Anew}=1" : "")}";

    /// <summary>Browsers read a backslash as a slash, and skip control characters: neither belongs in an address.</summary>
    private static bool Is(string address) =>
        address.Length is > 0 and <= Longest && address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\'))
        && !address.Any(c => char.IsControl(c) || c == '\\');
}
