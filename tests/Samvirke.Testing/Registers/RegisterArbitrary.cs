using FsCheck;
using FsCheck.Fluent;

namespace Samvirke.Testing.Registers;

/// <summary>Random registers for properties; a failing one is shrunk to fewer entries of the same seed.</summary>
public static class RegisterArbitrary
{
    /// <summary>Registers of up to this many entries.</summary>
    public static Arbitrary<RandomRegister> UpTo(int largest) => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(2, largest)
        select new RandomRegister(seed, size),
        register => Enumerable.Range(2, register.Size - 2).Where(size => size <= register.Size / 2 || size == register.Size - 1).Select(size => new RandomRegister(register.Seed, size)));
}
