using System.Globalization;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Commands;

/// <summary>Writes what is missing for people to read in a terminal.</summary>
internal static class GapsReport
{
    public static void Write(GapReading gaps, DateOnly day, TextWriter output)
    {
        output.WriteLine($"Det som mangler: {gaps.Scope.Area?.Name.ToString() ?? "hele landet"}, {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        Chains(gaps.Chains, output);
        Grid(gaps.Grid, output);
        Transitions(gaps.Transitions, output);
    }

    private static void Chains(DutyChains chains, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"1. Fra plikt til kunnskap om virkning ({chains.Chains.Length} plikter)");
        foreach (var standing in chains.Gaps.GroupBy(gap => gap.Standing))
        {
            output.WriteLine();
            output.WriteLine($"{Heading(standing.Key)} ({standing.Count()})");
            foreach (var gap in standing)
            {
                var recorded = gap.IsRecorded ? ", er registrert" : "";
                output.WriteLine($"  {gap.Link.Term().Label}{recorded}: {gap.Anchor.Name} [{gap.Anchor.Id}]");

                // What is only not recorded needs no reasons in a terminal: the JSON has them.
                if (standing.Key != GapStanding.NotRecorded) Reasons(gap.Reasons, output);
            }
        }
    }

    private static void Grid(ReviewGrid grid, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"2. Alder, arena og nivå: {grid.Empty.Count()} av {grid.Cells.Length} ruter er tomme; {grid.Placed} av {grid.Efforts} innsatser sier nok til å stå i en rute");
        foreach (var setting in GridAxes.Settings)
        {
            foreach (var age in GridAxes.Ages)
            {
                var numbers = GridAxes.Risks.Select(risk => grid[age, setting, risk]).Where(cell => !cell.IsEmpty || !cell.Said.IsEmpty).Select(Told).ToList();
                if (numbers.Count > 0) output.WriteLine($"  {setting.Label}, {age.Label}: {string.Join("; ", numbers)}");
            }
        }

        static string Told(GridCell cell)
        {
            var said = cell.Said.IsEmpty ? "" : ", utfordring beskrevet";
            return $"{cell.Risk.Label} {cell.Efforts.Length}{said}";
        }
    }

    private static void Transitions(Transitions transitions, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"3. Overganger ({transitions.Views.Length})");
        foreach (var view in transitions.Views)
        {
            output.WriteLine();
            output.WriteLine($"  {view.Transition.Name} [{view.Transition.Id}]");
            Reasons(view.Reasons, output);
            foreach (var gap in view.Gaps)
            {
                output.WriteLine($"    {Heading(gap.Standing)}: {gap.Link.Term().Label}");
                Reasons(gap.Reasons, output, "      ");
            }
        }
    }

    private static void Reasons(IEnumerable<Reason> reasons, TextWriter output, string indent = "    ")
    {
        foreach (var reason in reasons)
        {
            var places = reason.Citations.Select(Place).Distinct(StringComparer.Ordinal).Take(6).ToList();
            output.WriteLine($"{indent}{reason.Text.In(Tongue.Nb)}{(places.Count == 0 ? "" : $" [{string.Join("; ", places)}]")}");
        }
    }

    private static string Place(Citation citation) => $"{citation.Source} {citation.Locator}";

    private static string Heading(GapStanding standing) => standing switch
    {
        GapStanding.Said => "Kildene sier at det mangler eller svikter",
        GapStanding.Expected => "Kan ventes ut fra det som er registrert",
        GapStanding.NotRecorded => "Ikke registrert",
        _ => throw new InvalidOperationException($"An unknown standing: {standing}"),
    };
}
