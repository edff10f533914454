namespace Samvirke.Storage.Figures;

/// <summary>What a measure is looked up by, however it is spaced and capitalised.</summary>
public static class MeasureKey
{
    /// <summary>The key of the measure.</summary>
    public static string Of(string measure) => string.Join(' ', measure.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
