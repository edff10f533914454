using System.Net;
using System.Net.Sockets;

namespace Samvirke.Web.Accounts.Audit;

/// <summary>Roughly where somebody comes from: the network, of which many share one.</summary>
internal static class Network
{
    private const int FourBits = 24;
    private const int SixBits = 48;

    /// <summary>The first three numbers of an IPv4 address, the first three groups of an IPv6 one.</summary>
    public static string? Of(IPAddress? address)
    {
        if (address is null) return null;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bits = address.AddressFamily == AddressFamily.InterNetwork ? FourBits : SixBits;
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, bits / 8, bytes.Length - (bits / 8));
        return $"{new IPAddress(bytes)}/{bits}";
    }
}
