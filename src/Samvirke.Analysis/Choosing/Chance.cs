using System.Numerics;
using System.Runtime.CompilerServices;

namespace Samvirke.Analysis.Choosing;

/// <summary>
/// Numbers by chance that are the same everywhere for the same seed: xoshiro256** begun by splitmix64 (Blackman and Vigna, 2021). Each block of draws has a
/// stream of its own, so that the result does not depend on how many threads there are.
/// </summary>
internal struct Chance
{
    private const double OneStep = 1.0 / (1UL << 53);

    private ulong a;
    private ulong b;
    private ulong c;
    private ulong d;

    public Chance(ulong seed, ulong stream)
    {
        var state = seed ^ (Mixed(stream + 1) * 0x9E3779B97F4A7C15);
        a = Next(ref state);
        b = Next(ref state);
        c = Next(ref state);
        d = Next(ref state);
    }

    /// <summary>A number from 0 up to, but not, 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Share() => (Bits() >> 11) * OneStep;

    /// <summary>A number of the exponential distribution with mean 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Waiting() => -Math.Log(1 - Share());

    /// <summary>A number of the standard normal distribution (Box and Muller 1958).</summary>
    public double Normal() => Math.Sqrt(2 * Waiting()) * Math.Cos(2 * Math.PI * Share());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Bits()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        return Mixed(state);
    }

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
