using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Municipality.WithdrawFigures;
using Samvirke.Register.Entries;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Figures;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.ImportFigures;

/// <summary>
/// Municipalities put out the same counts in whatever divisions they are let, replace them and take them back, in any order, and somebody keeps all that was ever shown. No hidden count can be
/// worked out of it, and taking back twice changes nothing.
/// </summary>
public sealed class WithdrawalSequenceTests
{
    private static readonly ImmutableArray<EntryId> Organisations = [new("oslo-kommune"), new("alta-kommune")];

    private static readonly FigureAttack Attack = new(
        new Dictionary<string, ImmutableArray<string>> { [MadeCounts.Whole] = MadeCounts.Parts },
        new Dictionary<string, ImmutableArray<string>> { ["kjønn"] = MadeCounts.Sexes, ["trinn"] = MadeCounts.Grades });

    /// <summary>Something that an organisation does.</summary>
    /// <param name="Organisation">Who does it.</param>
    /// <param name="Withdraws">Which of its imports is taken back, counted from the last; nothing where a table is put out.</param>
    /// <param name="Municipalities">How many municipalities the table has.</param>
    public sealed record Deed(int Organisation, int? Withdraws, int Municipalities, bool BySex, bool ByGrade);

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task AnySequence_LeavesEveryHiddenNumberOpenToWhoeverKeptItAll(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var figures = await KeptFigures.OpenAsync(database);
        var (runs, hidden, withdrawn, refused) = (0, 0, 0, 0);
        Prop.ForAll(Sequences().ToArbitrary(), sequence =>
        {
            var run = new Run(figures, new MadeCounts($"Elever {++runs}", sequence.Counts));
            foreach (var step in sequence.Deeds) run.TakeAsync(step).GetAwaiter().GetResult();
            (hidden, withdrawn, refused) = (hidden + run.Kept.Count(each => each.Number is null), withdrawn + run.Withdrawn, refused + run.Refused);
            Attack.Narrow(run.Kept).ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(kind == DatabaseKind.Sqlite ? 100 : 40).WithReplay(new Replay(new Rnd(20_261_123), null)));
        hidden.ShouldBeGreaterThan(50);
        withdrawn.ShouldBeGreaterThan(10);
        refused.ShouldBeGreaterThan(10, "some wanted another division");
    }

    private static Gen<(ImmutableArray<int> Counts, Deed[] Deeds)> Sequences() =>
        // Mostly large ones: then what is hidden with a small one differs from division to division.
        from counts in Gen.ArrayOf(Gen.Frequency((5, Gen.Choose(5, 40)), (1, Gen.Choose(0, 4))), MadeCounts.Length)
        from length in Gen.Choose(3, 9)
        from steps in Gen.ArrayOf(Deeds(), length)
        select (counts.ToImmutableArray(), steps);

    private static Gen<Deed> Deeds() =>
        from organisation in Gen.Choose(0, Organisations.Length - 1)
        from withdraws in Gen.Frequency((1, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 2).Select(place => (int?)place)))
        from municipalities in Gen.Elements(1, 2, MadeCounts.Parts.Length)
        from bySex in Gen.Elements(true, false)
        from byGrade in Gen.Elements(true, false)
        select new Deed(organisation, withdraws, municipalities, bySex, byGrade);

    /// <summary>A sequence as it goes, with all that anybody could have kept of it.</summary>
    private sealed class Run(KeptFigures figures, MadeCounts counts)
    {
        private readonly HashSet<SeenNumber> kept = [];

        /// <summary>All that was ever shown.</summary>
        public IReadOnlyCollection<SeenNumber> Kept => kept;

        public int Withdrawn { get; private set; }

        public int Refused { get; private set; }

        public async Task TakeAsync(Deed step)
        {
            var organisation = Organisations[step.Organisation];
            if (step.Withdraws is { } place) await WithdrawAsync(organisation, place);
            else await KeepAsync(organisation, counts.Table(step.Municipalities, step.BySex, step.ByGrade));
            foreach (var each in Organisations) kept.UnionWith(await SeenAsync(each));
        }

        private async Task KeepAsync(EntryId organisation, string table)
        {
            var keeping = await figures.KeepAsync(organisation, table);
            if (keeping is FigureKeeping.Conflict) Refused++;
            else keeping.ShouldBeOfType<FigureKeeping.Kept>();
        }

        private async Task WithdrawAsync(EntryId organisation, int place)
        {
            var own = (await figures.ImportsAsync(organisation)).Where(import => import.Series[0].Measure == counts.Measure).ToList();
            if (own.Count == 0) return;
            place %= own.Count;
            var (before, shown) = (await SeenAsync(organisation), own[place].Shown.Sum(series => series.Cells));
            var first = await figures.WithdrawAsync(organisation, own[place].Id);
            var after = await SeenAsync(organisation);
            if (first is FigureRetreat.Withdrawn) Withdrawn++;
            else first.ShouldBeOfType<FigureRetreat.NothingShown>();
            after.Length.ShouldBe(before.Length - shown);
            after.Except(before).ShouldBeEmpty("nothing comes instead");
            var imports = await figures.ImportsAsync(organisation);
            (await figures.WithdrawAsync(organisation, own[place].Id)).ShouldBeOfType<FigureRetreat.NothingShown>();
            (await SeenAsync(organisation)).ShouldBe(after);
            (await figures.ImportsAsync(organisation)).Select(import => (import.Id, import.State, import.Withdrawal)).ShouldBe(imports.Select(import => (import.Id, import.State, import.Withdrawal)));
        }

        private async Task<ImmutableArray<SeenNumber>> SeenAsync(EntryId organisation) => [.. (await figures.SeenAsync(organisation)).Where(each => each.Measure == counts.Measure)];
    }
}
