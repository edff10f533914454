using System.Collections.Immutable;

namespace Samvirke.Formats.Documents;

/// <summary>What sort of file a document came as.</summary>
public enum DocumentSort
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Office Open XML, as word processors write it.</summary>
    Docx,

    /// <summary>Portable Document Format.</summary>
    Pdf,
}

/// <summary>What came of reading a document: exactly one of the records below.</summary>
public abstract record DocumentReading
{
    private DocumentReading()
    {
    }

    /// <summary>Its text.</summary>
    /// <param name="Sort">What it came as.</param>
    /// <param name="Text">The text; a form feed begins a new page.</param>
    /// <param name="Remarks">What whoever reads the text must know of the file.</param>
    public sealed record Found(DocumentSort Sort, string Text, ImmutableArray<DocumentRemark> Remarks) : DocumentReading;

    /// <summary>It cannot be read.</summary>
    public sealed record Refused(DocumentRefusal Why) : DocumentReading;
}

/// <summary>Why a document cannot be read.</summary>
public enum DocumentRefusal
{
    /// <summary>It is larger than is looked at.</summary>
    TooLarge,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is of a sort that is not read: an older word processor, a locked document, a picture, a program.</summary>
    OtherSort,

    /// <summary>It says that it is a document, and is damaged.</summary>
    Damaged,

    /// <summary>It is locked with a password.</summary>
    Locked,

    /// <summary>It has pages and no text, as when it was scanned.</summary>
    Scanned,

    /// <summary>The program that reads PDF is not installed.</summary>
    NoPdfReader,

    /// <summary>It took too long, or gave more text than is looked at.</summary>
    TooHeavy,
}

/// <summary>Something that whoever reads a document's text must know: exactly one of the records below.</summary>
public abstract record DocumentRemark
{
    private DocumentRemark()
    {
    }

    /// <summary>Somebody is still changing it: the text is read as if all changes were accepted.</summary>
    /// <param name="Added">How many stretches were put in.</param>
    /// <param name="Removed">How many were taken out.</param>
    /// <param name="Samples">The beginnings of some of them.</param>
    public sealed record TrackedChanges(int Added, int Removed, ImmutableArray<string> Samples) : DocumentRemark;

    /// <summary>It has remarks in the margin, which are left out.</summary>
    public sealed record Comments(int Count) : DocumentRemark;

    /// <summary>Some pages have no text, as when they were scanned.</summary>
    /// <param name="Pages">Their numbers, from 1.</param>
    public sealed record PagesWithoutText(ImmutableArray<int> Pages) : DocumentRemark;
}
