namespace Samvirke.Web.Municipalities.ReadWishes;

/// <summary>Addresses of what municipalities ask for help with.</summary>
internal static class WishAddress
{
    /// <summary>Says what was just done.</summary>
    public const string DoneParameter = "ferdig";

    public const string Sent = "sendt";
    public const string Changed = "endret";
    public const string Answered = "svart";
    public const string TakenBack = "trukket";

    public static string Of(string number) => $"/kommune/{number}/hjelp";

    /// <summary>The page after something was done.</summary>
    public static string Of(string number, string done) => $"{Of(number)}?{DoneParameter}={done}";
}
