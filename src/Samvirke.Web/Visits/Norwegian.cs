using System.Globalization;

namespace Samvirke.Web.Visits;

/// <summary>How names are sorted for readers of Norwegian: … z æ ø å, whatever the case.</summary>
public static class Norwegian
{
    public static IComparer<string> Names { get; } =
        StringComparer.Create(new CultureInfo("nb-NO"), CompareOptions.IgnoreCase);
}
