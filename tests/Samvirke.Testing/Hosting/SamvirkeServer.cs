using System.Net;

namespace Samvirke.Testing.Hosting;

/// <summary>A running Samvirke, spoken to over HTTP.</summary>
public abstract class SamvirkeServer : IAsyncDisposable
{
    /// <summary>How long anything is waited for.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    protected SamvirkeServer(Uri address)
    {
        Address = address;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = address,
            Timeout = Patience,
        };
    }

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>Asks it: no cookies are kept and no redirect is followed.</summary>
    public HttpClient Client { get; }

    public virtual ValueTask DisposeAsync()
    {
        Client.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
