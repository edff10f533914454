using System.Collections.Immutable;
using Samvirke.Steering.RunProgramme;

namespace Samvirke.Web.Steering.RunProgramme;

/// <summary>Reads what was typed in a form that was sent.</summary>
internal static class TypedForm
{
    /// <summary>Far beyond what any field takes, so that what is a little too long is told and not lost.</summary>
    private const int Longest = 100_000;

    /// <summary>All that was typed, by the name of the field.</summary>
    public static TypedAnswers Read(IFormCollection form) => new(form.ToImmutableDictionary(field => field.Key, field => Cut(field.Value.ToString().ReplaceLineEndings("\n").Trim()), StringComparer.Ordinal));

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest];
}
