using System.IO.Compression;

namespace Samvirke.Formats.Docx;

/// <summary>Packs an archive anew so that the same content gives the same bytes: parts in order of name, and no time of when they were written.</summary>
internal static class SteadyZip
{
    /// <summary>What word processors look for first.</summary>
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The first moment that an archive can hold.</summary>
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] archive)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName != ContentTypes).ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Never;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        return result.ToArray();
    }
}
