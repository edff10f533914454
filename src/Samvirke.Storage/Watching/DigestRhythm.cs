namespace Samvirke.Storage.Watching;

/// <summary>How often somebody gets a letter about what they follow.</summary>
public enum DigestRhythm
{
    /// <summary>Never.</summary>
    Off,

    /// <summary>Every day on which something was changed.</summary>
    Daily,

    /// <summary>Every week in which something was changed.</summary>
    Weekly,
}

/// <summary>The rhythms as they are written.</summary>
public static class DigestRhythms
{
    /// <summary>How the rhythm is written in tables and forms.</summary>
    public static string Code(this DigestRhythm rhythm) => rhythm switch
    {
        DigestRhythm.Off => "off",
        DigestRhythm.Daily => "daily",
        DigestRhythm.Weekly => "weekly",
        _ => throw new InvalidOperationException($"A rhythm of an unknown sort: {rhythm}"),
    };

    /// <summary>The rhythm that is written so, or nothing.</summary>
    public static DigestRhythm? Find(string? code) => code switch
    {
        "off" => DigestRhythm.Off,
        "daily" => DigestRhythm.Daily,
        "weekly" => DigestRhythm.Weekly,
        _ => null,
    };
}
