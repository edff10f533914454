using Samvirke.Evidence.ReportEvaluation;
using Samvirke.Formats.Docx;
using Samvirke.Formats.Html;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Commands.Evaluate;

/// <summary>Writes the report of an evaluation to a file, as its name says.</summary>
internal static class ReportFile
{
    private const string Docx = ".docx";
    private const string Html = ".html";

    /// <summary>Why no report can be written as asked; nothing where it can.</summary>
    public static string? Fault(EvaluationRequest asked) =>
        FormatOf(asked) is not (Docx or Html) ? $"«{asked.Report}» må ende på {Docx} eller {Html}."
        : Find(asked.Language) is null ? $"kjenner ikke språket «{asked.Language}»; skriv --language {string.Join(" eller ", Tongues.Interface.Select(tongue => tongue.Tag()))}."
        : null;

    /// <summary>Writes it, or says that it could not.</summary>
    public static bool TryWrite(EvaluationRequest asked, EvaluationFindings findings)
    {
        var bytes = Write(EvaluationReport.Of(findings), FormatOf(asked), Find(asked.Language) ?? Tongue.Nb);
        try
        {
            File.WriteAllBytes(asked.Report!, bytes);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static byte[] Write(Paper paper, string format, Tongue tongue) =>
        format == Docx ? DocxPaper.Write(paper, new DocxSetting(tongue, _ => null, _ => null)) : HtmlPaper.Write(paper, tongue);

    private static string FormatOf(EvaluationRequest asked) => Path.GetExtension(asked.Report ?? "").ToLowerInvariant();

    private static Tongue? Find(string tag) => Tongues.Interface.Where(tongue => tongue.Tag() == tag).Select(tongue => (Tongue?)tongue).FirstOrDefault();
}
