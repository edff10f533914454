using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Samvirke.Evidence.ReadData;

namespace Samvirke.Evidence.EvaluateProcess;

/// <summary>Finds what may point to a person in running text. What is certain is refused; what may be a name is asked about, since places and organisations have names too.</summary>
public static partial class PersonTraces
{
    /// <summary>What may point to a person, as it stands, each once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Names that are not of people: of places, organisations and measures.</param>
    public static PersonFinding Of(string text, IEnumerable<string> known)
    {
        ImmutableArray<PersonTrace> certain =
        [
            .. Digits().Matches(text).Any(match => BirthNumber.Is(match.Value)) ? [PersonTrace.BirthNumber] : Array.Empty<PersonTrace>(),
            .. Mail().IsMatch(text) ? [PersonTrace.Mail] : Array.Empty<PersonTrace>(),
            .. Telephone().IsMatch(text) ? [PersonTrace.Telephone] : Array.Empty<PersonTrace>(),
        ];
        var names = known.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(certain, [.. Names().Matches(text).Select(match => match.Value).Where(name => !names.Any(each => each.Contains(name, StringComparison.OrdinalIgnoreCase))).Distinct(StringComparer.Ordinal)]);
    }

    [GeneratedRegex(@"(?<!\d)\d{6} ?\d{5}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mail();

    /// <summary>Eight digits as Norwegians write them, which no year and no count is.</summary>
    [GeneratedRegex(@"(?<!\d)(\+47 ?)?[2-9]\d( ?\d\d){3}(?!\d)|(?<!\d)(\+47 ?)?[489]\d\d ?\d\d ?\d\d\d(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Telephone();

    /// <summary>Two words with capital letters after each other, of which the first does not begin a sentence.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\d,;:] )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Names();
}

/// <summary>What was found.</summary>
/// <param name="Certain">What surely points to a person; never the text itself.</param>
/// <param name="Names">What may be names, as they stand.</param>
public sealed record PersonFinding(ImmutableArray<PersonTrace> Certain, ImmutableArray<string> Names);

/// <summary>What surely points to a person.</summary>
public enum PersonTrace
{
    /// <summary>A birth number.</summary>
    BirthNumber,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>A telephone number.</summary>
    Telephone,
}
