using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reports;
using Samvirke.Register.Papers;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Shouldly;

namespace Samvirke.Analysis.Tests.Reports;

public sealed class ReportTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(25);
    private static readonly PaperStamp Stamp = new(new DateOnly(2026, 3, 1), DateTimeOffset.UnixEpoch, 7, 50);

    [Fact]
    public void Reports_OfAnyRegister_HaveKeysOfTheirOwnAndTextsInEveryLanguage() => Prop.ForAll(Registers.Any, register =>
    {
        foreach (var report in Reports(register))
        {
            report.Findings.Select(finding => finding.Key).ShouldBeUnique();
            report.Paper.Stamp.ShouldBe(Stamp);
            foreach (var text in Own(report.Paper)) Tongues.Interface.ShouldAllBe(tongue => !string.IsNullOrWhiteSpace(text.In(tongue).Text));
            foreach (var table in report.Paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>()) table.Rows.ShouldAllBe(row => row.Cells.Length == table.Columns.Length);
        }
    }).Check(Few);

    [Fact]
    public void Reports_OfAnyOrderOfEntries_AreTheSame() => Prop.ForAll(Registers.Any, register =>
        Reports(register).Zip(Reports(RegisterSnapshot.Of(register.Entries.Reverse(), register.Moment))).All(pair =>
            pair.First.Findings.Select(Told).SequenceEqual(pair.Second.Findings.Select(Told)) && pair.First.Paper.Lead.Equals(pair.Second.Paper.Lead))).Check(Few);

    [Fact]
    public void Reports_ComparedWithThemselves_HaveNothingNew() => Prop.ForAll(Registers.Any, register =>
        Reports(register).All(report => ComparisonReport.Of(report, report, _ => true).Comparison is { IsSame: true } same && same.Still.Length == report.Findings.Length)).Check(Few);

    [Fact]
    public void GapReport_OfAnyRegister_HasEveryGapAsAFinding() => Prop.ForAll(Registers.Any, register =>
    {
        var gaps = GapReading.Of(register);
        GapReport.Of(gaps, Stamp).Findings.Length.ShouldBe(gaps.Chains.Gaps.Length + gaps.Transitions.Views.Sum(view => view.Gaps.Length) + gaps.Grid.Empty.Count());
    }).Check(Few);

    [Fact]
    public void Reports_OfAnEmptyRegister_AreMade() => Reports(RegisterSnapshot.Empty).ShouldAllBe(report => report.Paper.Sections.Length > 0);

    private static Report[] Reports(RegisterSnapshot register) => [GapReport.Of(GapReading.Of(register), Stamp), NetworkReport.Of(MeetingNetwork.Of(register), Stamp)];

    private static string Told(Finding finding) => $"{finding.Key} {finding.State.Id} {finding.IsFirm} {finding.Label}";

    /// <summary>What the report itself says, names of entries apart.</summary>
    private static IEnumerable<LocalizedText> Own(Paper paper) =>
        [paper.Title, paper.Lead, .. paper.Sections.Select(section => section.Heading), .. paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>().SelectMany(table => table.Columns.Select(column => column.Head).Append(table.Caption))];
}
