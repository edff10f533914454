namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Room for what is lost in rounding weights, so that a bound that is computed from them stays one.</summary>
internal static class Rounding
{
    /// <summary>Numbers of times that differ by less are the same.</summary>
    public const double Least = 1e-3;
    public const double Down = 1 / Up;
    public const double Up = 1.0001;
}
