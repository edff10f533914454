using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Reasons;
using Samvirke.Municipality;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Municipalities.EnterPlan;

/// <summary>A field for a day.</summary>
internal static class FormDay
{
    private static readonly CultureInfo Bokmal = new("nb-NO");

    /// <summary>The day that was typed, if it is one; what is neither a day nor empty is a fault.</summary>
    public static DateOnly? Read(string field, string typed, ImmutableArray<DraftFault>.Builder faults)
    {
        var text = typed.Trim();
        var day = WrittenDay.Read(text);
        if (text.Length > 0 && day is null) faults.Add(new DraftFault(field, Filled.Of(DayTexts.Wrong, new LocalizedText(text))));
        return day;
    }

    /// <summary>The day as one would type it.</summary>
    public static string Write(DateOnly? day) => day?.ToString("d.M.yyyy", Bokmal) ?? "";
}
