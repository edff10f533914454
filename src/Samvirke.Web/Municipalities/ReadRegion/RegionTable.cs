using System.Globalization;
using Samvirke.Formats.Csv;
using Samvirke.Municipality;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.ReadRegion;

/// <summary>What is asked of a region, as a table for a spreadsheet in the language of the visit.</summary>
internal static class RegionTable
{
    public static byte[] Write(Visit visit, RegionAsked asked, RegionView view)
    {
        var csv = new CsvText();
        foreach (var row in Rows(visit, asked, view)) csv.Row(row);
        return csv.ToUtf8();
    }

    private static IEnumerable<string[]> Rows(Visit visit, RegionAsked asked, RegionView view) => asked.Question switch
    {
        RegionQuestion.Demands when asked.Demand is { } demand => Demand(visit, RegionDemand.All(asked.Snapshot, view, asked.Day).First(each => each.Requirement == demand)),
        RegionQuestion.Demands => Demands(visit, asked, view),
        RegionQuestion.Plans => Plans(visit, asked, view),
        RegionQuestion.Functions => Functions(visit, asked, view),
        RegionQuestion.Services => Services(visit, asked, view),
        RegionQuestion.Help => Wishes(visit, asked, view),
        _ => throw new InvalidOperationException($"No question: {asked.Question}"),
    };

    private static IEnumerable<string[]> Demands(Visit visit, RegionAsked asked, RegionView view)
    {
        yield return ["id", visit.T(RegionTexts.Demand), visit.T(RegionTexts.Entered), visit.T(RegionTexts.Noted), visit.T(RegionTexts.Unknown)];
        foreach (var demand in RegionDemand.All(asked.Snapshot, view, asked.Day))
        {
            yield return [demand.Requirement.Entry.Id.Value, visit.T(demand.Requirement.Entry.Name), Number(demand.Met), Number(demand.Noted), Number(demand.Unknown)];
        }
    }

    private static IEnumerable<string[]> Demand(Visit visit, RegionDemand demand)
    {
        yield return [.. Head(visit), visit.T(RegionTexts.EnteredThere), visit.T(RegionTexts.Confirmed), visit.T(MunicipalityTexts.Says), visit.T(MunicipalityTexts.What)];
        foreach (var place in demand.Places)
        {
            yield return
            [
                .. Start(visit, place.Local), string.Join("; ", place.By.Select(by => visit.T(by.Entry.Name))), Day(place.By.Max(by => by.Freshness.Last)),
                place.Note is { } note ? visit.T(MunicipalityTexts.Of(note.State)) : place.IsUnknown ? visit.T(RegionTexts.Unknown) : "", place.Note?.Text ?? "",
            ];
        }
    }

    private static IEnumerable<string[]> Plans(Visit visit, RegionAsked asked, RegionView view)
    {
        yield return [.. Head(visit), visit.T(RegionTexts.Plan), visit.T(RegionTexts.Period), visit.T(RegionTexts.Confirmed)];
        foreach (var (local, plan) in view.Municipalities.SelectMany(each => OrNothing(each.Local, PlansHere.Of(each.Local, asked.Day, Norwegian.Names).Plans)))
        {
            yield return [.. Start(visit, local), plan is null ? "" : visit.T(plan.Name), plan is null ? "" : RegionWords.Period(visit, plan), Day(plan?.Confirmed)];
        }
    }

    private static IEnumerable<string[]> Functions(Visit visit, RegionAsked asked, RegionView view)
    {
        yield return [.. Head(visit), visit.T(RegionTexts.Function), visit.T(RegionTexts.Office), visit.T(RegionTexts.Filled), visit.T(RegionTexts.Confirmed)];
        foreach (var (local, held) in view.Municipalities.SelectMany(each => OrNothing(each.Local, FunctionsHere.Of(asked.Snapshot, each.Local, asked.Day, Norwegian.Names).Functions)))
        {
            yield return held is null
                ? [.. Start(visit, local), "", "", "", ""]
                : [.. Start(visit, local), visit.T(held.Entry.Name), held.Office is { } office ? visit.T(office) : "", visit.T(held.IsVacant ? RegionTexts.No : RegionTexts.Yes), Day(held.Entry.Confirmed)];
        }
    }

    private static IEnumerable<string[]> Services(Visit visit, RegionAsked asked, RegionView view)
    {
        var here = view.Municipalities.Select(each => ServicesHere.Of(each.Local, asked.Day, Norwegian.Names)).ToList();
        var arenas = here.SelectMany(each => each.ByArena).Select(each => each.Arena).Distinct().OrderBy(arena => Register.Facets.Facet.Setting.Terms.IndexOf(arena)).ToList();
        yield return [.. Head(visit), visit.T(RegionTexts.Contact), visit.T(RegionTexts.Services), .. arenas.Select(arena => visit.T(arena.Label)), visit.T(RegionTexts.NoArena), visit.T(RegionTexts.Confirmed)];
        foreach (var each in here)
        {
            yield return
            [
                .. Start(visit, each.Local), each.Contact is { } contact ? visit.T(contact.Name) : "", Number(each.All),
                .. arenas.Select(arena => Number(each.ByArena.FirstOrDefault(count => count.Arena == arena).Services)), Number(each.Elsewhere), Day(each.Confirmed),
            ];
        }
    }

    private static IEnumerable<string[]> Wishes(Visit visit, RegionAsked asked, RegionView view)
    {
        yield return [.. Head(visit), visit.T(WishTexts.About), visit.T(WishTexts.HowIsIt), visit.T(WishTexts.What)];
        var demands = NationalDemands.Of(asked.Snapshot);
        foreach (var (local, wish) in view.Municipalities.SelectMany(each => each.Wishes.Select(wish => (each.Local, wish))))
        {
            yield return [.. Start(visit, local), HelpMatter.Find(demands, wish.About) is { } matter ? visit.T(matter.Name) : "", visit.T(WishTexts.Of(wish.State)), wish.Text];
        }
    }

    private static string[] Head(Visit visit) => [visit.T(RegionTexts.Number), visit.T(RegionTexts.Municipality)];

    private static string[] Start(Visit visit, LocalRegister local) => [local.Area.Details.Scalar("number") ?? "", visit.T(local.Area.Name)];

    private static IEnumerable<(LocalRegister Local, T? Entry)> OrNothing<T>(LocalRegister local, IReadOnlyCollection<T> entries) where T : class =>
        entries.Count == 0 ? [(local, null)] : entries.Select(entry => (local, (T?)entry));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
