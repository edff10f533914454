using System.Collections.Immutable;
using System.Text;
using Samvirke.Analysis.Suppression;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Municipality.ReadFigures;
using Samvirke.Municipality.WithdrawFigures;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Figures;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Figures;
using Shouldly;

namespace Samvirke.Municipality.Tests.ImportFigures;

/// <summary>Figures in a database, put out and taken back as the pages do it and read as the table for a spreadsheet gives them out.</summary>
internal sealed class KeptFigures(FigureStore store, FigureImports imports, FigureAuthor author)
{
    private static readonly Lazy<AreaNumbers> Areas = new(() => AreaNumbers.Of(National.Snapshot.Entries));

    private readonly FigureImporting importing = new(store);
    private readonly FigureWithdrawing withdrawing = new(imports);

    public static async Task<KeptFigures> OpenAsync(TestDatabase database)
    {
        var (ready, account) = await Workbenches.ReadyAsync(database);
        return new KeptFigures(ready.Figures, ready.Imports, new FigureAuthor(account, Role.Contributor));
    }

    public Task<FigureKeeping> KeepAsync(EntryId organisation, string table)
    {
        var complete = FigureFile.Read(Encoding.UTF8.GetBytes(table), Areas.Value, new FigureOptions()).ShouldBeOfType<FigureReading.Complete>();
        return importing.KeepAsync(new FigureOrder(organisation, author, NumberSort.Counts, "Kilde", "Elever", "Alle", complete.Table, []), National.Snapshot, default);
    }

    public Task<FigureRetreat> WithdrawAsync(EntryId organisation, Guid import) => withdrawing.RunAsync(organisation, import, author, "Feil tabell", default);

    public Task<ImmutableArray<KeptImport>> ImportsAsync(EntryId organisation) => imports.OfAsync(organisation, default);

    /// <summary>What everybody can read.</summary>
    public async Task<ImmutableArray<SeenNumber>> SeenAsync(EntryId organisation) =>
        SeenNumber.InCsv(Encoding.UTF8.GetString(FigureCsv.Write(FigureExport.Table(await store.OfAsync(organisation, [], default)))));
}
