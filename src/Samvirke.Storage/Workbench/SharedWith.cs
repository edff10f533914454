namespace Samvirke.Storage.Workbench;

/// <summary>Who may read what an organisation has noted for itself. Each takes in those before it.</summary>
public enum SharedWith
{
    /// <summary>Those who write for the organisation.</summary>
    Own,
    /// <summary>The governor, the county and the competence centre of its region too.</summary>
    Region,
    /// <summary>Everybody.</summary>
    Public,
}

/// <summary>How it is stored.</summary>
internal static class SharedWithCode
{
    public const string Own = "own";
    public const string Region = "region";
    public const string Public = "public";

    public static string Of(SharedWith shared) => shared switch
    {
        SharedWith.Own => Own,
        SharedWith.Region => Region,
        SharedWith.Public => Public,
        _ => throw new ArgumentOutOfRangeException(nameof(shared), shared, "Shared with somebody unknown."),
    };

    public static SharedWith Read(string code) => code switch
    {
        Own => SharedWith.Own,
        Region => SharedWith.Region,
        Public => SharedWith.Public,
        _ => throw new InvalidOperationException($"Shared with somebody unknown: {code}"),
    };
}
