using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Samvirke.Formats.Documents;

/// <summary>Reads the text of a PDF with poppler's pdftotext, in a process of its own that is ended when it takes too long.</summary>
internal static class PdfDocument
{
    private const string Program = "pdftotext";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly DocumentReading TooHeavy = new DocumentReading.Refused(DocumentRefusal.TooHeavy);

    /// <summary>Reads it twice: in the order that people read it, column by column, and as it looks, for its tables.</summary>
    public static async Task<DocumentReading> ReadAsync(byte[] bytes, CancellationToken cancellation)
    {
        var readings = await Task.WhenAll(ReadAsync(bytes, [], cancellation), ReadAsync(bytes, ["-layout"], cancellation));
        return readings switch
        {
            [DocumentReading.Found read, DocumentReading.Found set] => read with { Text = WithTables(read.Text.Split('\f'), set.Text.Split('\f')) },
            [DocumentReading.Found, var refused] => refused,
            [var refused, _] => refused,
            _ => throw new InvalidOperationException("Both readings end."),
        };
    }

    private static string WithTables(string[] read, string[] set)
    {
        var tables = new PdfTables();
        return string.Join('\f', read.Zip(set, (page, asSet) => tables.Rewritten(asSet) ?? page));
    }

    private static async Task<DocumentReading> ReadAsync(byte[] bytes, string[] how, CancellationToken cancellation)
    {
        using var process = Start(how);
        if (process is null) return new DocumentReading.Refused(DocumentRefusal.NoPdfReader);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(Longest);
        try
        {
            var (said, text) = (process.StandardError.ReadToEndAsync(late.Token), AllAsync(process.StandardOutput, late.Token));
            await SendAsync(process, bytes, late.Token);
            if (await text is not { } found) return End(process, TooHeavy);
            await process.WaitForExitAsync(late.Token);
            return process.ExitCode == 0 ? Read(found) : new DocumentReading.Refused((await said).Contains("password", StringComparison.OrdinalIgnoreCase) ? DocumentRefusal.Locked : DocumentRefusal.Damaged);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return End(process, TooHeavy);
        }
        catch
        {
            End(process, TooHeavy);
            throw;
        }
    }

    private static Process? Start(string[] how)
    {
        var start = new ProcessStartInfo(Program, ["-q", "-enc", "UTF-8", .. how, "-", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static DocumentReading End(Process process, DocumentReading reading)
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        return reading;
    }

    private static async Task SendAsync(Process process, byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes, cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading because it has seen enough; what it says of that is read below.
        }
    }

    /// <summary>All that it writes; nothing where that is more than is looked at.</summary>
    private static async Task<string?> AllAsync(StreamReader output, CancellationToken cancellation)
    {
        var (text, part) = (new StringBuilder(), new char[1 << 16]);
        while (await output.ReadAsync(part, cancellation) is > 0 and var read)
        {
            text.Append(part, 0, read);
            if (text.Length > DocumentFile.MostText) return null;
        }

        return text.ToString();
    }

    private static DocumentReading Read(string text)
    {
        // A form feed stands after each page, also after the last.
        var pages = text.TrimEnd('\f').Split('\f');
        ImmutableArray<int> empty = [.. pages.Index().Where(page => string.IsNullOrWhiteSpace(page.Item)).Select(page => page.Index + 1)];
        if (empty.Length == pages.Length) return new DocumentReading.Refused(DocumentRefusal.Scanned);
        return new DocumentReading.Found(DocumentSort.Pdf, string.Join('\f', pages), empty.IsEmpty ? [] : [new DocumentRemark.PagesWithoutText(empty)]);
    }
}
