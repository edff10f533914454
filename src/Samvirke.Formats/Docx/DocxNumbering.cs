using DocumentFormat.OpenXml.Wordprocessing;

namespace Samvirke.Formats.Docx;

/// <summary>The lists of a document: points, and the numbered sources.</summary>
internal static class DocxNumbering
{
    public const int Points = 1;
    public const int Sources = 2;

    public static Numbering Make() => new(
        List(Points, NumberFormatValues.Bullet, "•"),
        List(Sources, NumberFormatValues.Decimal, "%1."),
        new NumberingInstance(new AbstractNumId { Val = Points }) { NumberID = Points },
        new NumberingInstance(new AbstractNumId { Val = Sources }) { NumberID = Sources });

    private static AbstractNum List(int number, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "567" }))
        { LevelIndex = 0 })
    { AbstractNumberId = number };
}
