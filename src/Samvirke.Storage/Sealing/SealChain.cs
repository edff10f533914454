using System.Security.Cryptography;

namespace Samvirke.Storage.Sealing;

/// <summary>How each seal hangs on the one before it.</summary>
internal static class SealChain
{
    /// <summary>What the first seal hangs on.</summary>
    public static byte[] Beginning => new byte[SHA256.HashSizeInBytes];

    /// <summary>The seal of the change with this digest, where the change before it has the seal <paramref name="before"/>.</summary>
    public static byte[] Next(byte[] before, byte[] digest) => SHA256.HashData([.. before, .. digest]);
}
