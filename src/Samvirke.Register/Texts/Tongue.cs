namespace Samvirke.Register.Texts;

/// <summary>A language that texts of the register may be written in, by its BCP 47 tag.</summary>
public enum Tongue
{
    /// <summary>Bokmål, the language that every name has.</summary>
    Nb,
    /// <summary>Nynorsk.</summary>
    Nn,
    /// <summary>English.</summary>
    En,
    /// <summary>Northern Sámi.</summary>
    Se,
    /// <summary>Lule Sámi.</summary>
    Smj,
    /// <summary>Southern Sámi.</summary>
    Sma,
    /// <summary>Kven.</summary>
    Fkv,
}

/// <summary>Tags of the languages, and those that the interface speaks.</summary>
public static class Tongues
{
    private static readonly string[] Tags = ["nb", "nn", "en", "se", "smj", "sma", "fkv"];

    /// <summary>Languages of the interface, the default first.</summary>
    public static IReadOnlyList<Tongue> Interface { get; } = [Tongue.Nb, Tongue.Nn, Tongue.En];

    /// <summary>All languages in the order in which they are written.</summary>
    public static IReadOnlyList<Tongue> All { get; } = Enum.GetValues<Tongue>();

    /// <summary>The BCP 47 tag, as in a <c>lang</c> attribute.</summary>
    public static string Tag(this Tongue tongue) => Tags[(int)tongue];

    /// <summary>The language with the tag, or nothing.</summary>
    public static Tongue? Find(string? tag)
    {
        var index = Array.IndexOf(Tags, tag);
        return index < 0 ? null : (Tongue)index;
    }

    /// <summary>The order in which texts are looked for when <paramref name="wanted"/> is missing.</summary>
    public static IReadOnlyList<Tongue> Fallback(Tongue wanted) => wanted switch
    {
        Tongue.Nn => [Tongue.Nn, Tongue.Nb, Tongue.En],
        Tongue.En => [Tongue.En, Tongue.Nb, Tongue.Nn],
        Tongue.Nb => [Tongue.Nb, Tongue.Nn, Tongue.En],
        _ => [wanted, Tongue.Nb, Tongue.Nn, Tongue.En],
    };
}
