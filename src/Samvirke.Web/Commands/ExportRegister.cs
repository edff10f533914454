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
        await using var buffered = new BufferedStream(output, 1 << 16);
        foreach (var entry in opened.Snapshot.Entries)
        {
            await buffered.WriteAsync(EntryWriter.ToUtf8(entry), cancellation);
            buffered.WriteByte((byte)'\n');
        }

        await buffered.FlushAsync(cancellation);
        return ExitCode.Success;
    }
}
