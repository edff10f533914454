using System.Globalization;

namespace Samvirke.Register.Text;

/// <summary>Days as people in Norway write them.</summary>
public static class WrittenDay
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d.M.yyyy", "d. M. yyyy", "d/M/yyyy", "d.M.yy"];

    private static readonly CultureInfo Bokmal = new("nb-NO");

    /// <summary>The day; nothing where the text is none, as the 31st of June.</summary>
    /// <param name="text"><c>2027-06-30</c>, <c>30.6.2027</c>, <c>30. juni 2027</c>.</param>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || DateOnly.TryParseExact(text.Trim(), "d. MMMM yyyy", Bokmal, DateTimeStyles.None, out day) ? day : null;
}
