using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Xunit;

namespace Samvirke.Municipality.Tests.BuildPlan;

/// <summary>What people have written stands in the plan however the register changes and however often the plan is built again.</summary>
public sealed class PlanSurvivalTests
{
    [Fact]
    public void Build_AfterAnyChangesOfTheRegister_KeepsAllThatWasWritten() => Prop.ForAll(
        Writing().ToArbitrary(), Steps().ToArbitrary(), (draft, steps) =>
        {
            var basis = Kongsvinger.WithOwn;
            var before = PlanBuilding.Build(basis, Sort, draft);
            if (!KeepsAll(before, draft)) return false;
            var seen = before.Sections.Aggregate(draft, (next, section) => next.With(section.Section.Key, section.Writing with { Seen = section.Seen }));
            foreach (var step in steps)
            {
                basis = Kongsvinger.On(basis.Snapshot.Imagine([.. step(basis.Snapshot)]));
                var built = PlanBuilding.Build(basis, Sort, seen);
                if (!KeepsAll(built, draft) || !TellsWhatIsOtherwise(built)) return false;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private static PlanSort Sort => PlanSort.All[0];

    private static bool KeepsAll(BuiltPlan plan, PlanDraft draft)
    {
        var texts = plan.Paper.Sections.SelectMany(section => section.Blocks).SelectMany(Texts).Select(text => text.Text.In(Tongue.Nb).Text).ToHashSet(StringComparer.Ordinal);
        return plan.Sections.All(section => section.Writing == draft.Of(section.Section.Key) || section.Writing with { Seen = [] } == draft.Of(section.Section.Key))
            && draft.Sections.Values.SelectMany(writing => writing.Answers.Values).All(texts.Contains)
            && draft.Sections.Values.SelectMany(writing => writing.Measures).All(row => texts.Contains(row.Measure));
    }

    /// <summary>Each change is of an entry that is there now and was not seen so, or that was seen and is not there.</summary>
    private static bool TellsWhatIsOtherwise(BuiltPlan plan) => plan.Sections.All(section =>
    {
        var seen = section.Writing.Seen.ToDictionary(each => each.Id);
        var now = section.Seen.ToDictionary(each => each.Id);
        return section.Changes.All(change => change switch
        {
            PlanChange.Came came => !seen.ContainsKey(came.Entry.Id) && now.ContainsKey(came.Entry.Id),
            PlanChange.Changed changed => seen[changed.Entry.Id].Print != now[changed.Entry.Id].Print,
            PlanChange.Gone gone => !now.ContainsKey(gone.Was.Id),
            _ => false,
        }) && (seen.Count == 0 || section.Changes.Length == now.Keys.Except(seen.Keys).Count() + seen.Keys.Except(now.Keys).Count() + now.Keys.Intersect(seen.Keys).Count(id => now[id].Print != seen[id].Print));
    });

    private static IEnumerable<PaperText> Texts(PaperBlock block) => block switch
    {
        PaperBlock.Paragraph paragraph => [paragraph.Text],
        PaperBlock.Points points => points.Items,
        PaperBlock.Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell),
        _ => [],
    };

    /// <summary>Lines of one paragraph, so that each answer is one text of the paper.</summary>
    private static Gen<string> Line => ArbMap.Default.GeneratorFor<NonWhiteSpaceString>().Select(text => $"Skrevet {string.Concat(text.Get.Where(char.IsLetterOrDigit))}.");

    private static Gen<PlanDraft> Writing() =>
        from sections in Gen.SubListOf(Sort.Sections.AsEnumerable())
        from lines in Gen.ListOf(Line, 40)
        from measures in Gen.ListOf(Line, 3)
        select sections.Aggregate(PlanDraft.Empty, (draft, section) => draft.With(section.Key, new SectionWriting
        {
            Answers = SectionWriting.Nothing.Answers.AddRange(section.Questions.Select((question, i) => KeyValuePair.Create(question.Key, lines[(i + section.Key.Length) % lines.Count]))),
            Measures = section.HasMeasures ? [.. measures.Select(line => new MeasureRow("", line, "", "", "", "", MeasureState.Proposed))] : [],
        }));

    /// <summary>Removes, rewrites and adds entries that the plan may be made of.</summary>
    private static Gen<IList<Func<RegisterSnapshot, IEnumerable<Revision>>>> Steps() => Gen.ListOf(
        Gen.OneOf(
            Gen.Choose(0, 100_000).Select<int, Func<RegisterSnapshot, IEnumerable<Revision>>>(at => snapshot => [new Revision.Remove(Some(snapshot, at).Id)]),
            Gen.Choose(0, 100_000).Select<int, Func<RegisterSnapshot, IEnumerable<Revision>>>(at => snapshot => [new Revision.Put(Some(snapshot, at) with { Name = new LocalizedText($"Annet navn {at}") })]),
            Gen.Choose(0, 100_000).Select<int, Func<RegisterSnapshot, IEnumerable<Revision>>>(at => _ => [new Revision.Put(Kongsvinger.Service($"ny-tjeneste-{at}", $"Ny tjeneste {at}"))])),
        4).Select(steps => (IList<Func<RegisterSnapshot, IEnumerable<Revision>>>)[.. steps]);

    /// <summary>One of those that plans speak of; the municipality itself and its area stay.</summary>
    private static Entry Some(RegisterSnapshot snapshot, int at)
    {
        var candidates = PlanBuilding.Build(Kongsvinger.On(snapshot), Sort, PlanDraft.Empty).Sections.SelectMany(section => section.Seen).Select(seen => seen.Id)
            .Where(id => id != Kongsvinger.Organisation).Distinct().ToList();
        return snapshot.Find(candidates[at % candidates.Count])!;
    }
}
