using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.RunProgramme;

/// <summary>What an organisation puts into a programme in a year.</summary>
/// <param name="Party">The organisation, in the register.</param>
/// <param name="Initiative">The number of the initiative that it is for; nothing where it is for the programme as a whole.</param>
/// <param name="Year">The year.</param>
/// <param name="PersonYears">Work, in person-years.</param>
/// <param name="Kroner">Money, in Norwegian kroner.</param>
public sealed record ResourceLine(EntryId Party, int? Initiative, int Year, decimal PersonYears, long Kroner);

/// <summary>Work and money together.</summary>
/// <param name="PersonYears">Person-years.</param>
/// <param name="Kroner">Norwegian kroner.</param>
public readonly record struct Effort(decimal PersonYears, long Kroner)
{
    /// <summary>The sum of the lines.</summary>
    public static Effort Of(IEnumerable<ResourceLine> lines) => lines.Aggregate(default(Effort), (sum, line) => new(sum.PersonYears + line.PersonYears, sum.Kroner + line.Kroner));
}

/// <summary>What is put into a programme, by organisation and year.</summary>
/// <param name="Years">The years, the first one first.</param>
/// <param name="Rows">The organisations, in the order in which they are first named.</param>
/// <param name="OfYears">For each year the sum.</param>
/// <param name="All">The sum of all.</param>
public sealed record ResourceTable(ImmutableArray<int> Years, ImmutableArray<ResourceRow> Rows, ImmutableArray<Effort> OfYears, Effort All)
{
    /// <summary>Adds the lines up.</summary>
    public static ResourceTable Of(ImmutableArray<ResourceLine> lines)
    {
        ImmutableArray<int> years = [.. lines.Select(line => line.Year).Distinct().Order()];
        var rows = lines.GroupBy(line => line.Party).Select(group => new ResourceRow(group.Key, ByYear(group), Effort.Of(group)));
        return new(years, [.. rows], ByYear(lines), Effort.Of(lines));

        ImmutableArray<Effort> ByYear(IEnumerable<ResourceLine> some) => [.. years.Select(year => Effort.Of(some.Where(line => line.Year == year)))];
    }
}

/// <summary>What an organisation puts in.</summary>
/// <param name="Party">The organisation.</param>
/// <param name="OfYears">For each year.</param>
/// <param name="All">In all years.</param>
public sealed record ResourceRow(EntryId Party, ImmutableArray<Effort> OfYears, Effort All);
