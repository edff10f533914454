using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Snapshots;
using Samvirke.Testing.Registers;

namespace Samvirke.Analysis.Tests;

/// <summary>Registers of every sort, to hold what is concluded from them against what stands in them.</summary>
internal static class Registers
{
    /// <summary>Up to fifty entries.</summary>
    public static Arbitrary<RegisterSnapshot> Any { get; } = Arb.From(
        RegisterArbitrary.UpTo(50).Generator.Select(register => RegisterSnapshot.Of(register.Entries(), RegisterSnapshot.Empty.Moment)));
}
