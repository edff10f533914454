using System.Collections.Immutable;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.ReadRegion;

/// <summary>What one can ask of a region, one at a time.</summary>
public enum RegionQuestion
{
    /// <summary>What the law demands, and how it is met.</summary>
    Demands,
    /// <summary>Which plans there are.</summary>
    Plans,
    /// <summary>Who coordinates.</summary>
    Functions,
    /// <summary>Which services there are.</summary>
    Services,
    /// <summary>Where help is wanted.</summary>
    Help,
}

/// <summary>What an address asks of a region.</summary>
/// <param name="Snapshot">The register on the day.</param>
/// <param name="Day">The day.</param>
/// <param name="Body">Whose region.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Demand">The demand that is asked about, if one is.</param>
public sealed record RegionAsked(RegisterSnapshot Snapshot, DateOnly Day, RegionBody Body, RegionQuestion Question, Requirement? Demand)
{
    public const string QuestionParameter = "vis";
    public const string DemandParameter = "krav";

    public static ImmutableArray<RegionQuestion> Questions { get; } = [.. Enum.GetValues<RegionQuestion>()];

    /// <summary>What the address asks; nothing where there is no such region.</summary>
    public static RegionAsked? Of(Visit visit, string id)
    {
        var day = visit.AsOf.Valid ?? visit.Today;
        var snapshot = visit.Reading.Analyses.On(day);
        if (snapshot.Find(id) is not { } actor || RegionBody.Of(actor) is not { } body) return null;
        var question = Questions.FirstOrDefault(each => Word(each) == visit.Query[QuestionParameter].ToString());
        return new RegionAsked(snapshot, day, body, question, question == RegionQuestion.Demands ? NationalDemands.Of(snapshot).Find(visit.Query[DemandParameter].ToString()) : null);
    }

    /// <summary>Reads it, as far as the person may see. What is noted is of today, whatever day the register is shown of.</summary>
    public Task<RegionView> ReadAsync(RegionReading regions, Visit visit, Standing who, CancellationToken cancellation) =>
        regions.ReadAsync(Snapshot, Body, visit.AsOf.IsNow ? Sorts : [], who, Norwegian.Names, cancellation);

    /// <summary>The page of a region.</summary>
    public static string Address(string body) => $"/region/{body}";

    /// <summary>The page of a region with the question.</summary>
    public static string Address(string body, RegionQuestion question) => question == RegionQuestion.Demands ? Address(body) : $"{Address(body)}?{QuestionParameter}={Word(question)}";

    /// <summary>The page of a region with the demand.</summary>
    public static string Address(string body, Requirement demand) => $"{Address(body)}?{DemandParameter}={demand.Entry.Id.Value}";

    /// <summary>The same as a table for a spreadsheet.</summary>
    public string TableAddress
    {
        get
        {
            var page = Demand is { } demand ? Address(Body.Actor.Id.Value, demand) : Address(Body.Actor.Id.Value, Question);
            var query = page.IndexOf('?', StringComparison.Ordinal);
            return query < 0 ? $"{page}/tabell.csv" : $"{page[..query]}/tabell.csv{page[query..]}";
        }
    }

    private ImmutableArray<string> Sorts => Question switch
    {
        RegionQuestion.Demands => [RequirementNote.Sort],
        RegionQuestion.Help => [HelpWish.Sort],
        _ => [],
    };

    private static string Word(RegionQuestion question) => question switch
    {
        RegionQuestion.Demands => "krav",
        RegionQuestion.Plans => "planer",
        RegionQuestion.Functions => "funksjoner",
        RegionQuestion.Services => "tjenester",
        RegionQuestion.Help => "hjelp",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No question."),
    };
}
