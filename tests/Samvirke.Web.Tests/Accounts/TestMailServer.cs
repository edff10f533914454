using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>A small mail server on a port of this machine, which takes every letter; it can be stopped and started again.</summary>
internal sealed class TestMailServer : IAsyncDisposable
{
    private CancellationTokenSource? stopping;
    private Task serving = Task.CompletedTask;

    public int Port { get; } = Ports.Free();

    /// <summary>The letters, as they came over the wire, each with whom the envelope was for.</summary>
    public ConcurrentQueue<(string To, string Text)> Letters { get; } = new();

    public void Start()
    {
        stopping = new CancellationTokenSource();
        var listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Start();
        serving = ServeAsync(listener, stopping.Token);
    }

    public async Task StopAsync()
    {
        if (stopping is null) return;
        await stopping.CancelAsync();
        await serving;
        stopping.Dispose();
        stopping = null;
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task ServeAsync(TcpListener listener, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(cancellation);
                await TalkAsync(client, cancellation);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // It was stopped.
        }
        finally
        {
            listener.Dispose();
        }
    }

    private async Task TalkAsync(TcpClient client, CancellationToken cancellation)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 prove ESMTP");
        var to = "";
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase)) to = line[8..].Trim('<', '>', ' ');
            if (line.Equals("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                var text = new StringBuilder();
                while (await reader.ReadLineAsync(cancellation) is { } part && part != ".") text.AppendLine(part);
                Letters.Enqueue((to, text.ToString()));
            }

            await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
            if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) return;
        }
    }
}
