using System.Buffers;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Commands;

/// <summary><c>samvirke export --format jsonl</c>: the register as it is now, one entry a line, on standard output.</summary>
internal static class ExportRegister
{
    public const string JsonLines = "jsonl";

    /// <summary>The formats that can be asked for by name.</summary>
    public static IReadOnlyList<string> Formats { get; } = [JsonLines];

    public static async Task<int> RunAsync(SamvirkeSettings settings, Stream output, TextWriter errors, CancellationToken cancellation)
    {
        var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, cancellation);
        if (opening is not Opening.Opened opened) return OpeningReport.Write(opening, errors);
        try
        {
            await WriteAsync(opened.Snapshot, output, cancellation);
        }
        catch (IOException)
        {
            // Whoever reads has seen enough, as in a pipe to head.
        }

        return ExitCode.Success;
    }

    private static async Task WriteAsync(RegisterSnapshot snapshot, Stream output, CancellationToken cancellation)
    {
        var line = new ArrayBufferWriter<byte>(1 << 16);
        foreach (var entry in snapshot.Entries)
        {
            line.Write(EntryWriter.ToUtf8(entry));
            line.Write("\n"u8);
            if (line.WrittenCount < 1 << 16) continue;
            await output.WriteAsync(line.WrittenMemory, cancellation);
            line.ResetWrittenCount();
        }

        await output.WriteAsync(line.WrittenMemory, cancellation);
        await output.FlushAsync(cancellation);
    }
}
