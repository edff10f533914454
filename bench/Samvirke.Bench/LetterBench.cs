using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Samvirke.Formats.Documents;
using Samvirke.Formats.Docx;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Papers;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Steering.CompareLetters;
using Samvirke.Steering.ReadLetter;

namespace Samvirke.Bench;

/// <summary>
/// How long it takes to read a letter of a hundred pages and find its assignments, from text, DOCX and PDF, and to lay seven such letters beside each other; beside a program of a few lines of
/// Python (its own library only) that takes the text out of the DOCX and finds the numbers, and compares all pairs by the cosine of their words.
/// </summary>
internal static class LetterBench
{
    private const int Pages = 100;
    private const int LinesOfPage = 45;
    private const int WordsOfLine = 11;
    private const int Letters = 7;
    private const int LinesBetween = 40;

    private const double ReadingLimit = 3_000;
    private const double AligningLimit = 5_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static int Run(string data, string? python, int rounds, int seed)
    {
        var names = PartyNames.Of(Read(data));
        var texts = Enumerable.Range(0, Letters).Select(letter => Letter(letter, seed)).ToArray();
        var docx = Docx(texts[0]);
        (Times? reading, Times? aligning) = python is null ? (null, null) : Ask(python, docx, rounds, texts, names);
        var fromText = Measure(rounds, () => Found(texts[0], names).Length);
        Print(string.Create(CultureInfo.InvariantCulture, $"{Pages} pages of text, {Found(texts[0], names).Length} assignments"), ReadingLimit, fromText, null);
        Print(string.Create(CultureInfo.InvariantCulture, $"{Pages} pages, DOCX of {docx.Length / 1000} kB"), ReadingLimit, Measure(rounds, () => Found(Text(docx), names).Length), reading);
        if (Pdf(docx) is { } pdf) Print(string.Create(CultureInfo.InvariantCulture, $"{Pages} pages, PDF of {pdf.Length / 1000} kB"), ReadingLimit, Measure(rounds, () => Found(Text(pdf), names).Length), null);
        else Console.WriteLine("pdf: skipped, LibreOffice that writes it or pdftotext that reads it is not installed");
        var assignments = Aligned(texts, names);
        Print(string.Create(CultureInfo.InvariantCulture, $"{Letters} letters, {assignments.Length} assignments aligned"), AligningLimit, Measure(rounds, () => LetterAlignment.Of(assignments, threads: 2).Groups.Length), aligning);
        return 0;
    }

    private static RegisterSnapshot Read(string data) => RegisterFolder.Read(data) is RegisterFolderReading.Found found
        ? RegisterSnapshot.Of(found.Text.Entries.Select(each => each.Read.Entry!), RegisterSnapshot.Empty.Moment)
        : throw new InvalidOperationException($"No register in {data}.");

    private static ImmutableArray<FoundAssignment> Found(string text, PartyNames names) => LetterReading.Of(LetterText.Of(2027, text), names).Assignments;

    private static string Text(byte[] file) => ((DocumentReading.Found)DocumentFile.ReadAsync(file, CancellationToken.None).GetAwaiter().GetResult()).Text;

    private static ImmutableArray<AlignedText> Aligned(string[] texts, PartyNames names) =>
        [.. texts.SelectMany((text, letter) => Found(text, names).Select(each => new AlignedText(letter, each.Number ?? "", each.Heading, each.Text)))];

    /// <summary>A letter: pages of made-up sentences, with an assignment after each so many lines. Half of the assignments are those of the other letters, some words exchanged.</summary>
    private static string Letter(int letter, int seed)
    {
        var (shared, own) = (new Random(seed), new Random(seed + letter + 1));
        var words = new SyntheticWords(new Random(seed));
        var lines = new List<string>();
        for (var number = 1; lines.Count < Pages * LinesOfPage; number++)
        {
            var common = Sentence(words, shared, 60);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"TB2027-{number:000} {string.Join(' ', common.Take(6))}"));
            lines.AddRange((number % 2 == 0 ? common.Select(word => own.Next(8) == 0 ? words.Sentence(own).Split(' ')[0] : word) : Sentence(words, own, 60)).Chunk(WordsOfLine).Select(chunk => string.Join(' ', chunk)));
            lines.Add("Arbeidet skal skje i samarbeid med Bufdir og Utdanningsdirektoratet. Frist: 1. juni.");
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"3.{number} Kapittel"));
            lines.AddRange(Sentence(words, own, LinesBetween * WordsOfLine).Chunk(WordsOfLine).Select(chunk => string.Join(' ', chunk)));
        }

        return string.Join('\f', lines.Chunk(LinesOfPage).Select((page, i) => string.Create(CultureInfo.InvariantCulture, $"Tildelingsbrev 2027\n{string.Join('\n', page)}\nSide {i + 1}")));
    }

    private static string[] Sentence(SyntheticWords words, Random random, int count)
    {
        var text = new List<string>();
        while (text.Count < count) text.AddRange(words.Sentence(random).Split(' '));
        return [.. text.Take(count)];
    }

    private static byte[] Docx(string text) => DocxPaper.Write(
        new Paper(new LocalizedText("Brev"), new LocalizedText("Brev"), null,
            [new PaperSection(new LocalizedText("Oppdrag"), 1, [.. text.Split('\n', '\f').Where(line => line.Length > 0).Select(line => new PaperBlock.Paragraph(PaperText.Of(new LocalizedText(line))))])]),
        new DocxSetting(Tongue.Nb, _ => new Uri("https://samvirke.example"), _ => null));

    private static byte[]? Pdf(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("samvirke-letter-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "brev.docx"), docx);
            using var process = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, Path.Combine(folder.FullName, "brev.docx")]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            var pdf = File.ReadAllBytes(Path.Combine(folder.FullName, "brev.pdf"));
            return DocumentFile.ReadAsync(pdf, CancellationToken.None).GetAwaiter().GetResult() is DocumentReading.Found ? pdf : null;
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or FileNotFoundException)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Times Measure(int rounds, Func<int> run)
    {
        var times = new Times();
        for (var round = 0; round <= rounds; round++) (round == 0 ? new Times() : times).Measure(run);
        return times;
    }

    private static void Print(string what, double limit, Times ours, Times? theirs)
    {
        if (theirs is null) ours.PrintWhole(what, limit);
        else ours.PrintBeside(what, limit, "Python", theirs);
    }

    private static (Times Reading, Times Aligning) Ask(string python, byte[] docx, int rounds, string[] texts, PartyNames names)
    {
        using var process = Process.Start(new ProcessStartInfo(python, [Peers.Find("letters.py")]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.Write(JsonSerializer.Serialize(new { docx = Convert.ToBase64String(docx), rounds, texts = Aligned(texts, names).Select(each => new { each.Letter, text = $"{each.Heading} {each.Text}" }) }, Json));
        process.StandardInput.Close();
        var answer = JsonSerializer.Deserialize<PythonAnswer>(process.StandardOutput.ReadToEnd(), Json) ?? throw new InvalidOperationException("Python has not answered.");
        process.WaitForExit();
        return (Taken(answer.Reading), Taken(answer.Aligning));
    }

    private static Times Taken(double[] milliseconds)
    {
        var times = new Times();
        foreach (var each in milliseconds) times.Add(each, each);
        return times;
    }

    /// <summary>What Python took, in milliseconds.</summary>
    private sealed record PythonAnswer(double[] Reading, double[] Aligning);
}
