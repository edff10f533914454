using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Tests.Docx;

/// <summary>Papers made by hand.</summary>
internal static class Papers
{
    public static readonly Entry Duty = new() { Id = new EntryId("plikt-forebygge"), Kind = Kind.Duty, Name = new LocalizedText("Plikt til å forebygge", "Plikt til å førebyggje", "Duty to prevent") };
    public static readonly Entry Source = new() { Id = new EntryId("rapport"), Kind = Kind.Source, Name = new LocalizedText("Rapporten") };
    public static readonly PaperStamp Stamp = new(new DateOnly(2026, 3, 1), new DateTimeOffset(2026, 2, 28, 18, 4, 0, TimeSpan.FromHours(1)), 1234, 4321);

    public static Paper One { get; } = Of(
        new PaperSection(new LocalizedText("Del", "Del", "Part"), 1,
        [
            new PaperBlock.Paragraph(Cited("Et utsagn.", "4.2.1", "4.2.2", "4.2.3", "9")),
            new PaperBlock.Points([Cited("Et punkt.", "4.2.2"), PaperText.Of(Duty)]),
        ]),
        new PaperSection(new LocalizedText("Under"), 2, [Table(Row([PaperText.Of(Duty)], [Text("12")]), Row([Text("en"), Text("to")], []))]));

    public static Paper Of(params ImmutableArray<PaperSection> sections) => new(new LocalizedText("Hva mangler", "Kva manglar", "What is missing"), new LocalizedText("Kort sagt."), Stamp, sections);

    public static PaperBlock.Table Table(params ImmutableArray<PaperRow> rows) =>
        new(new LocalizedText("Ledd"), [new(new LocalizedText("Hva", "Kva", "What")), new(new LocalizedText("Antall", "Tal på", "Number"), IsNumber: true)], rows);

    public static PaperRow Row(params ImmutableArray<ImmutableArray<PaperText>> cells) => new(cells);

    public static PaperText Text(string text) => PaperText.Of(new LocalizedText(text));

    public static PaperText Cited(string text, params string[] locators) => new(new LocalizedText(text), null, [.. locators.Select(locator => new Citation(Source.Id, locator))]);

    /// <summary>A paper whose every text is the one given.</summary>
    public static Paper Full(string text) => new(new LocalizedText(text), new LocalizedText(text), Stamp,
    [
        new(new LocalizedText(text), 1, [new PaperBlock.Paragraph(Cited(text, text)), new PaperBlock.Points([Text(text)]), new PaperBlock.Table(new LocalizedText(text), [new(new LocalizedText(text))], [Row([Text(text)])])]),
    ]);
}
