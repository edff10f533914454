using System.Diagnostics;
using System.Globalization;
using System.Text;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Entries;

namespace Samvirke.Bench;

/// <summary>How long it takes to read a file of figures: one given, or tables of the size wanted in both formats.</summary>
internal static class FigureBench
{
    private const double MostSeconds = 5;

    public static int Run(string data, int cells, int rounds, string? file, FigureOptions options)
    {
        var areas = AreaNumbers.Of(((RegisterFolderReading.Found)RegisterFolder.Read(Path.Combine(data, "areas"))).Text.Entries.Select(each => each.Read.Entry).OfType<Entry>());
        if (file is not null)
        {
            Tell(file, File.ReadAllBytes(file), areas, options, rounds);
            return 0;
        }

        var numbers = File.ReadLines(Path.Combine(data, "areas", "municipalities.yaml"))
            .Where(line => line.StartsWith("- id: kommune-", StringComparison.Ordinal)).Select(line => line[^4..]).ToArray();
        Tell("CSV, one row a cell", Rows(numbers, cells), areas, options, rounds);
        Tell("CSV, a column a year", Columns(numbers, cells), areas, options, rounds);
        Tell("JSON-stat 2", Dataset(numbers, cells), areas, options, rounds);
        return 0;
    }

    private static void Tell(string what, byte[] bytes, AreaNumbers areas, FigureOptions options, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var reading = FigureFile.Read(bytes, areas, options);
            var seconds = watch.Elapsed.TotalSeconds;
            var outcome = reading switch
            {
                FigureReading.Complete complete => string.Create(CultureInfo.InvariantCulture, $"{complete.Table.Figures.Length} figures; {string.Join(' ', complete.Remarks)}"),
                FigureReading.Refused refused => string.Create(CultureInfo.InvariantCulture, $"{refused.Defects.Length} defects, first: {refused.Defects[0]}"),
                _ => "?",
            };
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {bytes.Length} bytes in {seconds:0.000} s   limit {MostSeconds} s: {(seconds <= MostSeconds ? "kept" : "BROKEN")}   {outcome}"));
        }
    }

    private static byte[] Rows(string[] numbers, int cells)
    {
        var text = new StringBuilder("kommunenummer;år;kjønn;alder;verdi\n");
        for (var i = 0; i < cells; i++)
        {
            var (area, rest) = (i % numbers.Length, i / numbers.Length);
            text.Append(CultureInfo.InvariantCulture, $"{numbers[area]};{2000 + (rest % 25)};{Sex(rest / 25)};{rest / 50} år;{i % 1000},{i % 10}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Columns(string[] numbers, int cells)
    {
        var text = new StringBuilder($"region;kjønn;alder;{string.Join(';', Enumerable.Range(2000, 25))}\n");
        for (var i = 0; i < cells / 25; i++)
        {
            var rest = i / numbers.Length;
            text.Append(CultureInfo.InvariantCulture, $"{numbers[i % numbers.Length]};{Sex(rest)};{rest / 2} år");
            for (var year = 0; year < 25; year++) text.Append(CultureInfo.InvariantCulture, $";{i + year}");
            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Dataset(string[] numbers, int cells)
    {
        var ages = Math.Max(1, cells / (numbers.Length * 25));
        var values = string.Join(',', Enumerable.Range(0, numbers.Length * ages * 25));
        return Encoding.UTF8.GetBytes($$$"""
            {"class":"dataset","version":"2.0","label":"x","id":["Region","Alder","Tid"],"size":[{{{numbers.Length}}},{{{ages}}},25],"dimension":{
            "Region":{"category":{"index":[{{{Quoted(numbers)}}}]}},"Alder":{"category":{"index":[{{{Quoted(Enumerable.Range(0, ages))}}}]}},
            "Tid":{"category":{"index":[{{{Quoted(Enumerable.Range(2000, 25))}}}]}} },"value":[{{{values}}}]}
            """);
    }

    private static string Sex(int number) => number % 2 == 0 ? "Gutter" : "Jenter";

    private static string Quoted<T>(IEnumerable<T> items) => string.Join(',', items.Select(item => $"\"{item}\""));
}
