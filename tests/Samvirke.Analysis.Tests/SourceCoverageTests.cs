using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Coverage;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Tests;

/// <summary>What rests on each place of a source is what the register says of it.</summary>
public sealed class SourceCoverageTests
{
    [Fact]
    public void Of_AnyRegister_HasEverySectionInOrderAndEveryStatementOnce() => Prop.ForAll(Registers.Any, register =>
    {
        foreach (var source in register.Entries.Where(entry => entry.Kind == Kind.Source))
        {
            var coverage = SourceCoverage.Of(register, source);
            coverage.Places.Where(place => place.IsListed).Select(place => place.Locator).ShouldBe(source.Details.Sections().Select(section => section.Locator));
            coverage.Places.Select(place => place.Locator).ShouldBeUnique();
            coverage.Places.Where(place => !place.IsListed).ShouldAllBe(place => !place.Statements.IsEmpty);
            coverage.Statements.ShouldBe(Counted(register, source));
            coverage.Places.ShouldAllBe(place => place.Entries + place.Relations == place.Statements.Length);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void OfAll_AnyRegister_HasTheSourcesThatListSectionsAndTheLongestFirst() => Prop.ForAll(Registers.Any, register =>
    {
        var all = SourceCoverage.OfAll(register);
        all.Select(each => each.Source.Id).ShouldBe(register.Entries.Where(entry => !entry.Details.Sections().IsEmpty).Select(entry => entry.Id), ignoreOrder: true);
        all.Select(each => each.Source.Details.Sections().Length).ShouldBeInOrder(SortDirection.Descending);
    }).QuickCheckThrowOnFailure();

    /// <summary>Counted the long way: an entry or a relation counts once for each place that it cites.</summary>
    private static int Counted(RegisterSnapshot register, Entry source)
    {
        var sections = source.Details.Sections().Select(section => section.Locator).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(EntryId, int, string)>();
        foreach (var entry in register.Entries)
        {
            foreach (var citation in entry.Citations.Concat(entry.Notes.SelectMany(note => note.Citations))) See(entry, -1, citation);
            for (var i = 0; i < entry.Relations.Length; i++)
            {
                foreach (var citation in entry.Relations[i].Citations) See(entry, i, citation);
            }
        }

        return seen.Count;

        void See(Entry entry, int relation, Citation citation)
        {
            if (citation.Source == source.Id) seen.Add((entry.Id, relation, sections.Contains(citation.Locator) ? citation.Locator : citation.Section));
        }
    }
}
