using System.Globalization;
using System.Text;
using System.Text.Json;
using Samvirke.Steering.ReadLetter;
using Shouldly;

namespace Samvirke.Steering.Tests.ReadLetter;

/// <summary>Ten directives of a real letter of 2026, set as a letter sets them, against what a person has read out of them.</summary>
public sealed class RealLetterTests
{
    [RealLetterFact]
    public void Reading_OfARealLetter_FindsWhatAPersonFound()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RealLetterFactAttribute.File));
        var directives = document.RootElement.GetProperty("oppdrag").EnumerateArray().ToList();
        var reading = LetterReading.Of(LetterText.Of(2026, AsLetter(directives)), PartyNames.Of(National.Snapshot));
        reading.Remarks.ShouldBeEmpty();
        var found = reading.Assignments.Where(each => each.Text.Length > 0).ToList();
        found.Count.ShouldBe(directives.Count);
        foreach (var (directive, assignment) in directives.Zip(found))
        {
            var number = directive.GetProperty("id").GetString() ?? assignment.Number;
            assignment.Number.ShouldBe(number);
            assignment.IsWithheld.ShouldBe(directive.TryGetProperty("unntatt_offentlighet", out _), number);
            assignment.Partners.Select(party => party.Words).ShouldBe(Texts(directive, "samarbeid_med"), number);
            assignment.Leads.Select(party => party.Words).ShouldBe(directive.TryGetProperty("ledes_av", out var lead) ? [lead.GetString()!] : [], number);
            foreach (var day in Days(directive)) assignment.Deadlines.Select(deadline => deadline.Day).ShouldContain(day, number);
            if (directive.GetProperty("frist_iso").ValueKind == JsonValueKind.Null) assignment.Deadlines.ShouldAllBe(deadline => deadline.Day == null);
        }
    }

    /// <summary>Each directive under its number, or under that of the one before where its own was not read, on lines of seventy characters.</summary>
    private static string AsLetter(List<JsonElement> directives)
    {
        var text = new StringBuilder("Tildelingsbrev til Helsedirektoratet for 2026\n\n3.1 Folkehelsearbeid\n\n");
        foreach (var directive in directives)
        {
            var number = directive.GetProperty("id").GetString();
            if (number is not null) text.AppendLine(CultureInfo.InvariantCulture, $"{number} {directive.GetProperty("tittel").GetString()}");
            if (directive.TryGetProperty("deloppdrag", out var part)) text.AppendLine(CultureInfo.InvariantCulture, $"Deloppdrag {part.GetString()}");
            foreach (var line in Wrapped(directive.GetProperty("tekst").GetString()!)) text.AppendLine(line);
            text.AppendLine();
        }

        return text.ToString();
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > 70)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private static IEnumerable<string> Texts(JsonElement directive, string name) => directive.GetProperty(name).EnumerateArray().Select(each => each.GetString()!);

    private static IEnumerable<DateOnly?> Days(JsonElement directive)
    {
        if (directive.GetProperty("frist_iso").GetString() is { } day) yield return DateOnly.Parse(day, CultureInfo.InvariantCulture);
        if (directive.TryGetProperty("delfrister", out _)) foreach (var each in Texts(directive, "delfrister")) yield return DateOnly.Parse(each, CultureInfo.InvariantCulture);
    }
}
