using System.Collections.Immutable;
using Samvirke.Municipality.AddLocal;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Municipalities.EnterPlan;

/// <summary>The form in which a municipality enters a plan.</summary>
internal static class PlanForm
{
    public const string Name = "navn";
    public const string AdoptedBy = "vedtatt-av";
    public const string Adopted = "vedtatt";
    public const string From = "fra";
    public const string To = "til";
    public const string Political = "politisk";
    public const string Administrative = "administrativt";
    public const string Responsible = "ansvarlig";
    public const int Longest = 200;

    /// <summary>The plan as it was typed, and what has to be mended; with faults there is a plan without what is wrong.</summary>
    /// <param name="typed">What was typed in a field.</param>
    /// <param name="demands">The demands that it is said to meet.</param>
    public static (LocalPlan Plan, ImmutableArray<DraftFault> Faults) Read(Func<string, int, string> typed, ImmutableArray<Entry> demands)
    {
        var faults = ImmutableArray.CreateBuilder<DraftFault>();
        if (Line(Name).Length == 0) faults.Add(new DraftFault(Name, PlanEntryTexts.NameMissing));
        var holds = new ValidTime(Day(From), Day(To));
        if (holds is { From: { } from, To: { } to } && to < from) faults.Add(new DraftFault(To, PlanEntryTexts.EndsFirst));
        var plan = new LocalPlan(Line(Name), demands, Line(AdoptedBy), Day(Adopted), Line(Political), Line(Administrative), Line(Responsible), holds);
        return (plan, faults.DistinctBy(fault => fault.Path).ToImmutableArray());

        string Line(string field) => typed(field, Longest).Trim();

        DateOnly? Day(string field) => FormDay.Read(field, typed(field, Longest), faults);
    }
}
