using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Evidence.EvaluateProcess;

namespace Samvirke.Evidence.Tests.EvaluateProcess;

/// <summary>What a process evaluation shows, counted from its places and notes.</summary>
public sealed class ProcessSummaryTests
{
    private static readonly ProcessRecord Record = new()
    {
        Sites =
        [
            new("Nord", TakesPart: true, Invited: 100, Reached: 80, Planned: 10, Delivered: 9, GoesOn: true),
            new("Sør", TakesPart: true, Invited: 50, Reached: 10, Planned: 10, Delivered: 3, GoesOn: false),
            new("Øst", TakesPart: true, Invited: null, Reached: 7, Planned: null, Delivered: null, GoesOn: null),
            new("Vest", TakesPart: false, Invited: 40, Reached: 0, Planned: null, Delivered: null, GoesOn: null),
        ],
        Notes =
        [
            Note("Nord", new(ProcessDomain.Place, IsDriver: true), new(ProcessDomain.People, IsDriver: true)),
            Note("Nord", new NoteCode(ProcessDomain.Place, IsDriver: true)),
            Note("Sør", new NoteCode(ProcessDomain.Place, IsDriver: false)),
            Note("Sør"),
        ],
    };

    [Fact]
    public void Shares_CountWhatIsKnownWhereTheMeasureWasTakenUp()
    {
        var summary = ProcessSummary.Of(Record);
        summary.Adoption.ShouldBe(new ProcessShare(3, 4));
        summary.Reach.ShouldBe(new ProcessShare(90, 150), "Øst does not know how many were invited, and Vest did not take part");
        summary.Fidelity.ShouldBe(new ProcessShare(12, 20));
        summary.Maintenance.ShouldBe(new ProcessShare(1, 2));
        summary.Sites.Select(site => (site.Site.Name, site.Reach.Share, site.Notes)).ShouldBe([("Nord", 0.8, 2), ("Sør", 0.2, 2), ("Øst", null, 0), ("Vest", 0.0, 0)]);
    }

    [Fact]
    public void Domains_CountNotesAndPlaces()
    {
        var domains = ProcessSummary.Of(Record).Domains;
        domains.Single(each => each.Domain == ProcessDomain.Place).ShouldBe(new DomainSummary(ProcessDomain.Place, Barriers: 1, Drivers: 2, BarrierSites: 1, DriverSites: 1));
        domains.Single(each => each.Domain == ProcessDomain.Measure).ShouldBe(new DomainSummary(ProcessDomain.Measure, 0, 0, 0, 0));
    }

    /// <summary>R: prop.test(15, 148, correct = FALSE), the example of Newcombe (Statistics in Medicine 17, 1998).</summary>
    [Fact]
    public void Interval_OfAShare_IsWilsons()
    {
        var interval = new ProcessShare(15, 148).At(0.95)!;
        interval.Low.ShouldBe(0.06238, 1e-5);
        interval.High.ShouldBe(0.16048, 1e-5);
        ProcessShare.Unknown.At(0.95).ShouldBeNull();
    }

    [Fact]
    public void Interval_OfAnyShare_HoldsItAndStaysWithinNoneAndAll() => Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<PositiveInt>(), (count, more) =>
    {
        var share = new ProcessShare(count.Get % (more.Get + 1), more.Get);
        return share.At(0.95) is { } interval && interval.Low >= 0 && interval.High <= 1 && interval.Low <= share.Share + 1e-12 && interval.High >= share.Share - 1e-12;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Record_OnPaper_IsReadAsItWasWritten()
    {
        var written = Record.Write();
        var read = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(written);
        read.GetProperty("notes").GetArrayLength().ShouldBe(4);
        read.GetProperty("sites")[2].GetProperty("name").GetString().ShouldBe("Øst");
    }

    [Fact]
    public void Words_AreThereForEverythingInThreeLanguages()
    {
        foreach (var text in Enum.GetValues<ProcessDomain>().Select(ProcessTexts.Of).Concat(Enum.GetValues<NoteSort>().Select(ProcessTexts.Of)).Concat(Enum.GetValues<PersonTrace>().Select(ProcessTexts.Of)))
        {
            text.Phrases.Length.ShouldBe(3);
        }
    }

    private static ProcessNote Note(string site, params ImmutableArray<NoteCode> codes) => new(new DateOnly(2026, 9, 1), site, NoteSort.Interview, "En lærer sa det.", codes);
}
