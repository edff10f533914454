using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>
/// Writes entries as the JSON of the public contract: what <c>export --format jsonl</c> and the API give, what the log keeps,
/// and what <see cref="EntryReader"/> reads back to an equal entry.
/// </summary>
public static class EntryWriter
{
    /// <summary>How JSON with entries is written: letters as they are, and only what could break out of a page escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The entry as one line of UTF-8 JSON without line end.</summary>
    public static byte[] ToUtf8(Entry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, entry);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the entry as an object.</summary>
    public static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id.Value);
        json.WriteString("kind", entry.Kind.Id);
        WriteName(json, entry.Name);
        json.WriteStartArray("aliases");
        foreach (var alias in entry.Aliases) json.WriteStringValue(alias);
        json.WriteEndArray();
        WriteText(json, "summary", entry.Summary);
        WriteFacets(json, entry);
        WriteDate(json, "validFrom", entry.Valid.From);
        WriteDate(json, "validTo", entry.Valid.To);
        json.WriteString("steward", entry.Steward?.Value);
        WriteDate(json, "confirmed", entry.Confirmed);
        json.WriteStartArray("relations");
        foreach (var relation in entry.Relations) WriteRelation(json, relation);
        json.WriteEndArray();
        WriteCitations(json, entry.Citations);
        if (!entry.Notes.IsEmpty) WriteNotes(json, entry.Notes);
        WriteDetails(json, entry.Details);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, LocalizedText name)
    {
        json.WriteStartObject("name");
        foreach (var tongue in Tongues.Interface) json.WriteString(tongue.Tag(), name.Exactly(tongue));
        foreach (var phrase in name.Phrases.Where(phrase => !Tongues.Interface.Contains(phrase.Tongue))) json.WriteString(phrase.Tag, phrase.Text);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string key, LocalizedText text)
    {
        json.WriteStartObject(key);
        foreach (var phrase in text.Phrases) json.WriteString(phrase.Tag, phrase.Text);
        json.WriteEndObject();
    }

    private static void WriteFacets(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject("facets");
        foreach (var (facet, terms) in entry.Facets.All)
        {
            json.WriteStartArray(facet.Id);
            foreach (var term in terms) json.WriteStringValue(term);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("type", relation.Type.Id);
        json.WriteString("to", relation.To.Value);
        if (relation.Role.IsEmpty) json.WriteNull("role");
        else WriteText(json, "role", relation.Role);
        if (relation.Valid.From is not null) WriteDate(json, "validFrom", relation.Valid.From);
        if (relation.Valid.To is not null) WriteDate(json, "validTo", relation.Valid.To);
        if (relation.Disputed) json.WriteBoolean("disputed", true);
        WriteCitations(json, relation.Citations);
        json.WriteEndObject();
    }

    private static void WriteCitations(Utf8JsonWriter json, ImmutableArray<Citation> citations)
    {
        json.WriteStartArray("citations");
        foreach (var citation in citations)
        {
            json.WriteStartObject();
            json.WriteString("source", citation.Source.Value);
            json.WriteString("locator", citation.Locator);
            if (citation.Reading is not null) json.WriteString("reading", citation.Reading);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNotes(Utf8JsonWriter json, ImmutableArray<Note> notes)
    {
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("type", note.Type == NoteType.Correction ? "correction" : "contradiction");
            WriteText(json, "text", note.Text);
            WriteCitations(json, note.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDetails(Utf8JsonWriter json, DetailValues details)
    {
        json.WriteStartObject("details");
        foreach (var (key, value) in details.All)
        {
            switch (value)
            {
                case DetailValue.Localized text:
                    WriteText(json, key.Id, text.Text);
                    break;
                case DetailValue.Scalar scalar when key.Form is DetailForm.Flag:
                    json.WriteBoolean(key.Id, string.Equals(scalar.Text, "true", StringComparison.Ordinal));
                    break;
                case DetailValue.Scalar scalar:
                    json.WriteString(key.Id, scalar.Text);
                    break;
                case DetailValue.Sections sections:
                    WriteSections(json, key.Id, sections);
                    break;
                case DetailValue.Points points:
                    WritePoints(json, key.Id, points);
                    break;
                case DetailValue.Codes codes:
                    WriteCodes(json, key.Id, codes);
                    break;
                case DetailValue.Ratings ratings:
                    WriteRatings(json, key.Id, ratings);
                    break;
                default:
                    throw new InvalidOperationException($"A detail of an unknown form: {value.GetType().Name}");
            }
        }

        json.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter json, string key, DetailValue.Sections sections)
    {
        json.WriteStartArray(key);
        foreach (var section in sections.Items)
        {
            json.WriteStartObject();
            json.WriteString("locator", section.Locator);
            json.WriteString("title", section.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePoints(Utf8JsonWriter json, string key, DetailValue.Points points)
    {
        json.WriteStartArray(key);
        foreach (var point in points.Items)
        {
            json.WriteStartObject();
            foreach (var phrase in point.Phrases) json.WriteString(phrase.Tag, phrase.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCodes(Utf8JsonWriter json, string key, DetailValue.Codes codes)
    {
        json.WriteStartArray(key);
        foreach (var code in codes.Items) json.WriteStringValue(code);
        json.WriteEndArray();
    }

    private static void WriteRatings(Utf8JsonWriter json, string key, DetailValue.Ratings ratings)
    {
        json.WriteStartArray(key);
        foreach (var rating in ratings.Items)
        {
            json.WriteStartObject();
            json.WriteString("criterion", rating.Criterion);
            json.WriteString("grade", rating.Grade);
            WriteText(json, "reason", rating.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string key, DateOnly? date)
    {
        if (date is { } day) json.WriteString(key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else json.WriteNull(key);
    }
}
