using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Testing.Registers;

namespace Samvirke.Register.Tests.Checking;

/// <summary>A change judged against the register that it changes has the defects that the whole register would have after it.</summary>
public sealed partial class ChangeCheckTests
{
    private static readonly Arbitrary<(Sample Register, ImmutableArray<Revision> Revisions)> Changes = Arb.From(
        from register in Generated.Registers.Generator
        from seed in Gen.Choose(0, int.MaxValue)
        from count in Gen.Choose(1, 4)
        select (register, Revisions(register, new Random(seed), count)));

    [Fact]
    public void Judge_AnyChange_FindsWhatTheWholeRegisterShows()
    {
        var (faulty, sound, elsewhere) = (0, 0, 0);
        Prop.ForAll(Changes, change =>
        {
            var judged = ChangeCheck.Judge(change.Register.Snapshot, change.Revisions);
            Shown(judged).ShouldBe(Shown(Whole(change.Register.Snapshot, change.Revisions)));
            var touched = change.Revisions.Select(revision => revision.Id).ToHashSet();
            foreach (var defect in judged) touched.Contains(new EntryId(defect.File)).ShouldBe(defect.Elsewhere is null);
            if (judged.IsEmpty) sound++;
            else faulty++;
            if (judged.Any(defect => defect.Elsewhere is not null)) elsewhere++;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
        foreach (var count in (int[])[faulty, sound, elsewhere]) count.ShouldBeGreaterThan(100);
    }

    private static ImmutableArray<Defect> Whole(RegisterSnapshot existing, ImmutableArray<Revision> revisions)
    {
        var touched = revisions.Select(revision => revision.Id).ToHashSet();
        var entries = existing.Entries.Where(entry => !touched.Contains(entry.Id)).Concat(revisions.OfType<Revision.Put>().Select(put => put.Entry));
        return RegisterCheck.Run(new RegisterText([.. entries.Select(entry => new EntryText(entry.Id.Value, 1, null, EntryReader.Read(Read(entry))))], [], []));
    }

    private static TextNode Read(Entry entry) => new JsonNodes(new SharedStrings()).Read(EntryWriter.ToUtf8(entry));

    /// <summary>Where the one with the same name stands is told otherwise.</summary>
    private static string Shown(ImmutableArray<Defect> defects) =>
        string.Join('\n', defects.Select(defect => SameName().Replace(defect.ToString(), "${said}")).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("(?<said>samme navn og slag som «[^»]*»).*", RegexOptions.None, 1000)]
    private static partial Regex SameName();

    private static ImmutableArray<Revision> Revisions(Sample register, Random random, int count) =>
    [
        .. register.Entries.OrderBy(_ => random.Next()).Take(count).Select(entry => random.Next(4) switch
        {
            0 => new Revision.Remove(entry.Id),
            1 => (Revision)new Revision.Put(Broken(entry, register, random)),
            2 => new Revision.Put(Another(entry, register)),
            _ => new Revision.Put(Shrunk(entry, random)),
        }),
    ];

    /// <summary>Another state of the entry that the rules allow.</summary>
    private static Entry Another(Entry entry, Sample register)
    {
        var made = new RandomRegister(register.Seed, register.Size);
        _ = made.Entries();
        return made.Entries().First(each => each.Id == entry.Id);
    }

    /// <summary>The entry with something of another's, or pointing somewhere else.</summary>
    private static Entry Broken(Entry entry, Sample register, Random random)
    {
        var other = register.Entries[random.Next(register.Entries.Length)];
        return random.Next(5) switch
        {
            0 => entry with { Kind = other.Kind, Details = other.Details },
            1 => entry with { Name = other.Name, Kind = other.Kind, Details = other.Details, Relations = other.Relations },
            2 => entry with { Steward = other.Id },
            3 => entry with { Relations = other.Relations, Citations = other.Citations },
            _ => entry with { Id = new EntryId($"ny-{random.Next(3)}"), Relations = [.. entry.Relations.Select(relation => relation with { To = other.Id })] },
        };
    }

    /// <summary>The entry with fewer sections or paragraphs.</summary>
    private static Entry Shrunk(Entry entry, Random random) => entry with
    {
        Details = DetailValues.Of([.. entry.Details.All.Select(detail => detail.Value switch
        {
            DetailValue.Sections sections => detail with { Value = new DetailValue.Sections([sections.Items[random.Next(sections.Items.Length)]]) },
            DetailValue.Codes codes => detail with { Value = new DetailValue.Codes([codes.Items[random.Next(codes.Items.Length)]]) },
            _ => detail,
        })]),
    };
}
