using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samvirke.Formats.Documents;

/// <summary>Reads the text of a document of a word processor (Office Open XML, ISO/IEC 29500), with tracked changes as if they were accepted.</summary>
internal static class DocxDocument
{
    /// <summary>How much a document may hold when it is unpacked, so that a small file cannot fill memory.</summary>
    private const long MostUnpacked = 200_000_000;

    private const int MostSamples = 5;

    private const int LongestSample = 80;

    public static DocumentReading Read(byte[] bytes)
    {
        try
        {
            if (Unpacked(bytes) > MostUnpacked) return new DocumentReading.Refused(DocumentRefusal.TooHeavy);
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return document.MainDocumentPart is { Document.Body: { } body } main ? Read(main, body) : NoDocument(bytes);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or IOException)
        {
            return NoDocument(bytes);
        }
    }

    private static DocumentReading Read(MainDocumentPart main, Body body)
    {
        var notes = new DocxNotes(main);
        var text = new DocxText(new DocxNumbers(main), notes).Of(body);
        if (text.Length > DocumentFile.MostText) return new DocumentReading.Refused(DocumentRefusal.TooHeavy);
        return string.IsNullOrWhiteSpace(text) ? new DocumentReading.Refused(DocumentRefusal.Scanned) : new DocumentReading.Found(DocumentSort.Docx, text, [.. Remarks(main, [body, .. notes.All])]);
    }

    private static IEnumerable<DocumentRemark> Remarks(MainDocumentPart main, ImmutableArray<OpenXmlElement> parts)
    {
        // A box is kept twice, and counts once.
        ImmutableArray<OpenXmlElement> changes = [.. parts.SelectMany(part => part.Descendants()).Where(each => each is InsertedRun or MoveToRun or DeletedRun or MoveFromRun && !each.Ancestors<AlternateContentFallback>().Any())];
        ImmutableArray<string> added = [.. changes.Where(each => each is InsertedRun or MoveToRun).Select(each => each.InnerText)];
        ImmutableArray<string> removed = [.. changes.Where(each => each is DeletedRun or MoveFromRun).Select(each => each.InnerText)];
        var samples = added.Concat(removed).Select(sample => sample.Trim()).Where(sample => sample.Length > 0).Select(sample => sample.Length > LongestSample ? $"{sample[..LongestSample]}…" : sample);
        if (added.Length + removed.Length > 0) yield return new DocumentRemark.TrackedChanges(added.Length, removed.Length, [.. samples.Take(MostSamples)]);
        if (main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() is > 0 and var comments) yield return new DocumentRemark.Comments(comments);
    }

    /// <summary>What the parts say that they hold; one that lies is stopped by the limits of whoever reads it.</summary>
    private static long Unpacked(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Sum(entry => entry.Length);
    }

    private static DocumentReading.Refused NoDocument(byte[] bytes) => new(IsDocument(bytes) ? DocumentRefusal.Damaged : DocumentRefusal.OtherSort);

    private static bool IsDocument(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            // An archive that breaks off was a document until somebody lost the end of it.
            return true;
        }
    }
}
