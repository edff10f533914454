using System.Globalization;
using Samvirke.Analysis.Coverage;
using Samvirke.Register.Checking;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Commands;

/// <summary>Prints how many statements rest on each section of each source, as a table.</summary>
internal static class CoverageReport
{
    private const int LongestTitle = 60;

    public static void Write(RegisterText text, TextWriter output)
    {
        var snapshot = RegisterSnapshot.Of(text.Entries.Select(each => each.Read.Entry).OfType<Register.Entries.Entry>(), RegisterSnapshot.Empty.Moment);
        foreach (var coverage in SourceCoverage.OfAll(snapshot)) Write(coverage, output);
    }

    private static void Write(SourceCoverage coverage, TextWriter output)
    {
        var width = Math.Max("avsnitt".Length, coverage.Places.Max(place => Name(place).Length));
        output.WriteLine($"{coverage.Source.Id}: {coverage.Source.Name.Exactly(Tongue.Nb)}");
        Row("avsnitt", "oppføringer", "relasjoner", "utsagn");
        foreach (var place in coverage.Places) Row(Name(place), Number(place.Entries), Number(place.Relations), Number(place.Statements.Length));
        Row("i alt", Number(coverage.Places.Sum(place => place.Entries)), Number(coverage.Places.Sum(place => place.Relations)), Number(coverage.Statements));
        output.WriteLine();

        void Row(string name, string entries, string relations, string statements) =>
            output.WriteLine($"  {name.PadRight(width)}  {entries,11}  {relations,10}  {statements,6}");
    }

    private static string Name(CoveredPlace place)
    {
        var name = place.Title is null || place.Title == place.Locator ? place.Locator : $"{place.Locator}  {place.Title}";
        return name.Length <= LongestTitle ? name : name[..(LongestTitle - 1)] + "…";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
