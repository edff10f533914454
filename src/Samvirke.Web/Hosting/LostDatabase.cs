using System.Data.Common;
using System.Net.Sockets;

namespace Samvirke.Web.Hosting;

/// <summary>Tells a database that cannot be reached, or does not answer, from a fault of ours.</summary>
internal static class LostDatabase
{
    /// <summary>EF and drivers wrap what the network says.</summary>
    public static bool Is(Exception? exception) =>
        exception is DbException or TimeoutException or SocketException or IOException || (exception is not null and not OperationCanceledException && Is(exception.InnerException));
}
