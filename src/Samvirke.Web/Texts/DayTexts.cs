using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What fields for a day say, whatever the day is of.</summary>
public static class DayTexts
{
    public static readonly LocalizedText Help = new(
        "For eksempel 18.6.2026 eller 2026-06-18. La stå tomt hvis du ikke vet det.",
        "Til dømes 18.6.2026 eller 2026-06-18. La stå tomt om du ikkje veit det.",
        "For instance 18.6.2026 or 2026-06-18. Leave empty if you do not know.");

    /// <summary>Says what was typed.</summary>
    public static readonly LocalizedText Wrong = new(
        "«{0}» er ingen dag. Skriv den som 18.6.2026 eller 2026-06-18.",
        "«{0}» er ingen dag. Skriv han som 18.6.2026 eller 2026-06-18.",
        "“{0}” is no day. Write it as 18.6.2026 or 2026-06-18.");
}
