using System.Text;
using Samvirke.Formats.Documents;
using Samvirke.Register.Texts;
using Samvirke.Steering.KeepLetters;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.ReadLetters;

/// <summary>A letter that was sent to be read. A file takes the place of what was pasted; where it cannot be read, what was pasted stays.</summary>
/// <param name="Answers">What it is, as it was typed.</param>
/// <param name="Pasted">What was pasted.</param>
/// <param name="Shared">Who may read it.</param>
/// <param name="Document">What it says; nothing where there is nothing to read.</param>
/// <param name="Fault">Why there is nothing to read.</param>
internal sealed record SentLetter(LetterAnswers Answers, string Pasted, SharedWith Shared, DocumentReading.Found? Document, LocalizedText? Fault)
{
    /// <summary>Nothing yet.</summary>
    public static SentLetter Empty { get; } = new(LetterAnswers.Empty, "", SharedWith.Public, null, null);

    /// <summary>Reads what was sent.</summary>
    public static async Task<SentLetter> ReadAsync(IFormCollection sent, CancellationToken cancellation)
    {
        var answers = new LetterAnswers(Line(sent, LetterForm.Year), Line(sent, LetterForm.From), Line(sent, LetterForm.To), Line(sent, LetterForm.Day), Line(sent, LetterForm.Supplement), Line(sent, LetterForm.Address));
        var pasted = sent[LetterForm.Pasted].ToString().ReplaceLineEndings("\n");
        var shared = sent[LetterForm.Shared] == "ja" ? SharedWith.Public : SharedWith.Own;
        var bytes = sent.Files.GetFile(LetterForm.File) is { Length: > 0 } file ? await BytesAsync(file, cancellation) : Encoding.UTF8.GetBytes(pasted.Trim());
        if (bytes is { Length: 0 }) return new(answers, pasted, shared, null, LetterTexts.NoLetter);
        var reading = bytes is null ? new DocumentReading.Refused(DocumentRefusal.TooLarge) : await DocumentFile.ReadAsync(bytes, cancellation);
        return reading switch
        {
            DocumentReading.Found found => new(answers, pasted, shared, found, null),
            DocumentReading.Refused refused => new(answers, pasted, shared, null, LetterTexts.Of(refused.Why)),
            var other => throw new InvalidOperationException($"An unknown reading: {other}"),
        };
    }

    private static async Task<byte[]?> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > DocumentFile.MostBytes) return null;
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory, cancellation);
        return memory.ToArray();
    }

    private static string Line(IFormCollection sent, string field) => sent[field].ToString().Trim() is var text && text.Length > LetterForm.LongestLine ? text[..LetterForm.LongestLine] : text;
}
