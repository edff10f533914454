using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;
using Samvirke.Analysis.Tests.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Tests.Judging;

/// <summary>Registers in which two organisations have judged some pairs.</summary>
internal static class JudgedRegisters
{
    /// <summary>Two organisations that judge.</summary>
    public static readonly ImmutableArray<Entry> Organisations = [Made.Entry("en-etat", Kind.Actor), Made.Entry("en-kommune", Kind.Actor)];

    /// <summary>A register of any sort and up to eight judgements of it, which are not in it yet.</summary>
    public static Arbitrary<(RegisterSnapshot Register, Entry[] Judgements)> Any { get; } = Arb.From(
        from register in Registers.Any.Generator
        let efforts = register.Entries.Where(entry => EffortKinds.IsCompared(entry.Kind)).ToArray()
        from count in Gen.Choose(0, 8)
        from picks in Gen.Choose(0, 1_000_000).ListOf(count)
        select (With(register, []), efforts.Length < 2 ? [] : picks.Select(pick => Picked(efforts, pick)).DistinctBy(entry => entry.Id).ToArray()));

    /// <summary>The judgement of the two by the organisation.</summary>
    public static Entry Judgement(Entry one, Entry other, Entry organisation, EffortRelation relation) =>
        JudgementWriting.Entry(one, other, organisation, relation, new LocalizedText("Fordi."));

    /// <summary>The register with both organisations and the entries.</summary>
    public static RegisterSnapshot With(RegisterSnapshot register, IEnumerable<Entry> entries) =>
        RegisterSnapshot.Of(register.Entries.Where(entry => Organisations.All(each => each.Id != entry.Id)).Concat(Organisations).Concat(entries), register.Moment);

    private static Entry Picked(Entry[] efforts, int pick)
    {
        var (a, b) = (pick % efforts.Length, pick / 7 % efforts.Length);
        if (a == b) b = (a + 1) % efforts.Length;
        return Judgement(efforts[a], efforts[b], Organisations[pick / 3 % 2], RelationModel.Relations[pick / 11 % RelationModel.Relations.Length]);
    }
}
