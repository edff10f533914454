using System.Collections.Immutable;
using Samvirke.Municipality.AddLocal;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Entries;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Municipalities.EnterPlan;

/// <summary>The form in which a municipality enters a measure of a plan.</summary>
internal static class MeasureForm
{
    public const string Name = "tiltak";
    public const string Goal = "mal";
    public const string Responsible = "ansvar";
    public const string TargetGroup = "malgruppe";
    public const string Funding = "penger";
    public const string Grant = "tilskudd";
    public const string Due = "frist";
    public const string State = "status";

    /// <summary>The measure as it was typed, and what has to be mended.</summary>
    /// <param name="typed">What was typed in a field.</param>
    /// <param name="grants">The grants that one may choose among.</param>
    public static (LocalMeasure Measure, ImmutableArray<DraftFault> Faults) Read(Func<string, int, string> typed, ImmutableArray<Entry> grants)
    {
        var faults = ImmutableArray.CreateBuilder<DraftFault>();
        if (Line(Name).Length == 0) faults.Add(new DraftFault(Name, PlanEntryTexts.MeasureMissing));
        var due = FormDay.Read(Due, typed(Due, PlanForm.Longest), faults);
        var grant = grants.FirstOrDefault(each => each.Id.Value == Line(Grant));
        return (new LocalMeasure(Line(Name), Line(Goal), Line(Responsible), Line(TargetGroup), Line(Funding), grant, due, StateOf(Line(State))), faults.ToImmutable());

        string Line(string field) => typed(field, PlanForm.Longest).Trim();
    }

    /// <summary>The state of the word; decided where it is none.</summary>
    public static MeasureState StateOf(string word) =>
        Enum.GetValues<MeasureState>().Where(state => MeasureStates.Word(state) == word).Select(state => (MeasureState?)state).FirstOrDefault() ?? MeasureState.Decided;
}
