using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Figures;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Web.Municipalities.PutOutFigures;

namespace Samvirke.Bench;

/// <summary>
/// A whole import of a table, as the page does it: reading, checking, hiding small numbers where they count, and keeping what readers may see in SQLite on disk; beside the same rows
/// put into a bare table of SQLite on the same disk, in one transaction.
/// </summary>
internal static class ImportBench
{
    private const double Limit = 5000;
    private const string Own = "3401";

    public static int Run(string data, int cells, int rounds, int seed)
    {
        var snapshot = SyntheticMunicipalities.Snapshot(SyntheticMunicipalities.Entries(data, each: 0, new Random(seed)));
        var file = Path.Combine(Path.GetTempPath(), $"samvirke-import-{Environment.ProcessId}.db");
        try
        {
            var target = ((TargetOutcome.Found)DatabaseTarget.Parse($"Data Source={file}")).Target;
            var ready = (Preparation.Ready)RegisterDatabase.PrepareAsync(target, TimeProvider.System).GetAwaiter().GetResult();
            var account = SyntheticMunicipalities.Account(ready);
            Tell(snapshot, ready, account, ("counts of four years", ImportForm.Counts, "personer"), Table(snapshot, cells, 4, seed), rounds);
            Tell(snapshot, ready, account, ("counts of one year", ImportForm.Counts, "personer"), Table(snapshot, cells, 1, seed), rounds);
            Tell(snapshot, ready, account, ("shares of 20 years", ImportForm.Shares, "prosent"), Table(snapshot, cells, 20, seed), rounds);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            foreach (var left in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(file) + "*")) File.Delete(left);
        }
    }

    private static void Tell(RegisterSnapshot snapshot, Preparation.Ready ready, Guid account, (string What, string Sort, string Unit) sort, string table, int rounds)
    {
        var importing = new FigureImporting(ready.Figures);
        var areas = AreaNumbers.Of(snapshot.OfKind(Kind.Area).Ordinals().Select(ordinal => snapshot.Entries[ordinal]));
        var form = ImportForm.Empty with { Table = table, Measure = $"Syntetisk {sort.What}", Unit = sort.Unit, Sort = sort.Sort, Definition = "Oppført for å måle.", Population = "Ingen", Source = "Ingen" };
        var owner = LocalOrganisation(snapshot);
        var (preview, keep, bare) = (new Times(), new Times(), new Times());
        var remark = "";
        // The first round keeps; the following replace what it kept, as a corrected file does.
        for (var round = 0; round < rounds; round++)
        {
            var seen = (FigureKeeping.Ready)preview.Measure(() => importing.PreviewAsync(Order(), snapshot, CancellationToken.None).GetAwaiter().GetResult());
            if (keep.Measure(() => importing.KeepAsync(Order(), snapshot, CancellationToken.None).GetAwaiter().GetResult()) is not FigureKeeping.Kept) throw new InvalidOperationException("The figures were not kept.");
            var rows = bare.Measure(() => Bare(table));
            remark = string.Create(CultureInfo.InvariantCulture, $"{rows} cells in the file ({table.Length} characters), {seen.Preparation.Cells} with totals, {seen.Preparation.Hidden} of them hidden");
        }

        Console.WriteLine($"{sort.What}: {remark}");
        preview.PrintBeside("  what would be shown", Limit, "rows into bare SQLite", bare);
        keep.PrintBeside("  read, checked, hidden and kept", Limit, "rows into bare SQLite", bare);

        FigureOrder Order() => form.Read(areas, Own) is FigureReading.Complete complete ? form.Order(owner, new FigureAuthor(account, Role.Contributor), complete.Table) : throw new InvalidOperationException("The table was not read.");
    }

    private static EntryId LocalOrganisation(RegisterSnapshot snapshot) => Municipality.LocalRegister.Of(snapshot, Own)!.Organisation!.Id;

    /// <summary>Counts by municipality, year, sex and age, small and large municipalities mixed; as many ages as make up the number of cells.</summary>
    private static string Table(RegisterSnapshot snapshot, int cells, int years, int seed)
    {
        var random = new Random(seed);
        string[] numbers = [.. snapshot.OfKind(Kind.Area).Ordinals().Select(ordinal => snapshot.Entries[ordinal]).Where(area => area.Details.Scalar("areaType") is "municipality").Select(area => area.Details.Scalar("number")!)];
        var ages = Math.Max(1, (int)Math.Round((double)cells / (numbers.Length * years * 2)));
        var text = new StringBuilder("kommunenummer;år;kjønn;alder;verdi\n");
        foreach (var number in numbers)
        {
            var size = Math.Exp(random.NextDouble() * 6);
            for (var i = 0; i < years * 2 * ages; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{number};{2020 + (i / (2 * ages))};{(i % 2 == 0 ? "Gutter" : "Jenter")};{i / 2 % ages} år;{(int)(size * random.NextDouble() * 3)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The peer: each row split at its separators and put into a bare table; how many there were.</summary>
    private static int Bare(string table)
    {
        var file = Path.Combine(Path.GetTempPath(), $"samvirke-import-{Environment.ProcessId}.db-bare");
        File.Delete(file);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE figures (area TEXT, year INTEGER, sex TEXT, age TEXT, count INTEGER)";
        command.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO figures VALUES ($0, $1, $2, $3, $4)";
        for (var i = 0; i < 5; i++) command.Parameters.AddWithValue($"${i}", "");
        var rows = 0;
        foreach (var line in table.Split('\n').Skip(1).Where(line => line.Length > 0))
        {
            var values = line.Split(';');
            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
            rows += command.ExecuteNonQuery();
        }

        transaction.Commit();
        return rows;
    }
}
