using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;

namespace Samvirke.Analysis.Tests.WhatIf;

/// <summary>What holds of every scenario, over registers as chance has them.</summary>
public sealed class ScenarioPropertiesTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(100);

    [Fact]
    public void Scenario_OfNoSteps_HasNoConsequences() => Prop.ForAll(Registers.Any, register =>
    {
        var answer = Consequences.Of(Picture.Of(register.ValidAt(Day)), Scenario.Nothing).ShouldBeOfType<ScenarioAnswer.Answered>();
        answer.Consequences.IsNone.ShouldBeTrue();
        answer.Consequences.Imagined.Revisions.ShouldBeEmpty();
    }).Check(Some);

    [Fact]
    public void Remove_OfAnything_LeavesNothingThatLeadsToIt() => Prop.ForAll(Registers.Any, Seeds, (register, seed) =>
    {
        var removed = Pick(register, seed).Id;
        var after = Imagined(register, new ImaginedStep.Remove(removed));
        after.Find(removed).ShouldBeNull();
        Mentions(after, removed).ShouldBeEmpty();
        after.Entries.Length.ShouldBe(register.Entries.Length - 1);
        after.IncomingTo(removed).Length.ShouldBe(0);
    }).Check(Some);

    [Fact]
    public void Remove_OfWhatNothingLeadsTo_LosesNoTies() => Prop.ForAll(Registers.Any, register =>
    {
        var then = register.ValidAt(Day);
        foreach (var alone in then.Entries.Where(entry => then.Entries.All(other => other.Id == entry.Id || !Mentions(other, entry.Id))).Take(3))
        {
            Consequences.Of(Picture.Of(then), new Scenario([new ImaginedStep.Remove(alone.Id)])).ShouldBeOfType<ScenarioAnswer.Answered>().Consequences.All
                .ShouldAllBe(each => each.Kind != ConsequenceKind.RelationLost && each.Kind != ConsequenceKind.OwnerLost && each.Kind != ConsequenceKind.SourceLost);
        }
    }).Check(Some);

    [Fact]
    public void Merge_OfTwoOfAKind_LeavesNothingThatLeadsToTheOne() => Prop.ForAll(Registers.Any, Seeds, (register, seed) =>
    {
        if (PickPair(register, seed) is not var (from, into)) return;
        var after = Imagined(register, new ImaginedStep.Merge(from.Id, into.Id));
        Mentions(after, from.Id).ShouldBeEmpty();
        var united = after.Find(into.Id)!;
        united.Relations.ShouldAllBe(relation => relation.To != into.Id);
        united.Relations.Select(relation => (relation.Type, relation.To, relation.Role, relation.Valid)).ShouldBeUnique();
        foreach (var relation in from.Relations.Where(relation => relation.To != into.Id)) united.Relations.ShouldContain(each => each.Type == relation.Type && each.To == relation.To);
        foreach (var each in register.IncomingTo(from.Id).ToArray().Where(each => each.From.Id != into.Id)) after.IncomingTo(into.Id).ToArray().ShouldContain(now => now.From.Id == each.From.Id && now.Relation.Type == each.Relation.Type);
        foreach (var facet in Facet.All.Where(facet => facet != Facet.Status)) from.Facets[facet].Except(united.Facets[facet]).ShouldBeEmpty();
        from.Citations.Where(citation => citation.Source != from.Id).Except(united.Citations).ShouldBeEmpty();
    }).Check(Some);

    [Fact]
    public void Steps_OfDifferentEntries_MayBeTakenInAnyOrder() => Prop.ForAll(Registers.Any, Seeds, (register, seed) =>
    {
        var random = new Random(seed);
        ImaginedStep[] steps = [Step(register, random), Step(register, random)];
        if (Named(register, steps[0]).Intersect(Named(register, steps[1])).Any()) return;
        var (one, other) = (new Scenario([.. steps]).Apply(register), new Scenario([steps[1], steps[0]]).Apply(register));
        one.GetType().ShouldBe(other.GetType(), $"{steps[0]} and {steps[1]}");
        if (one is ScenarioOutcome.Imagined a && other is ScenarioOutcome.Imagined b) Written(a.Snapshot).ShouldBe(Written(b.Snapshot), $"{steps[0]} and {steps[1]}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Steps_Whatever_LeaveTheRegisterAsItIs() => Prop.ForAll(Registers.Any, Seeds, (register, seed) =>
    {
        var then = register.ValidAt(Day);
        var (before, all) = (Written(then), Written(register));
        var random = new Random(seed);
        var scenario = new Scenario([Step(register, random), Step(register, random), Step(register, random)]);
        var answer = Consequences.Of(Picture.Of(then), scenario);
        _ = scenario.Apply(register);
        Written(then).ShouldBe(before);
        Written(register).ShouldBe(all);
        if (answer is not ScenarioAnswer.Answered answered) return;
        foreach (var each in answered.Consequences.All)
        {
            each.Reasons.ShouldNotBeEmpty($"{each.Kind} of {scenario}");
            each.Reasons.ShouldAllBe(reason => !reason.Text.IsEmpty && !reason.Entries.IsEmpty);
            (then.Find(each.About.Id) ?? answered.Consequences.Imagined.Snapshot.Find(each.About.Id)).ShouldNotBeNull();
        }
    }).Check(Some);

    [Fact]
    public void Answer_ToTheSameQuestion_IsTheSame() => Prop.ForAll(Registers.Any, Seeds, (register, seed) =>
    {
        var scenario = new Scenario([Step(register, new Random(seed))]);
        var shuffled = RegisterSnapshot.Of(register.Entries.OrderBy(entry => entry.Id.Value.GetHashCode(StringComparison.Ordinal)), register.Moment);
        Told(Consequences.Of(Picture.Of(register.ValidAt(Day)), scenario)).ShouldBe(Told(Consequences.Of(Picture.Of(shuffled.ValidAt(Day)), scenario)));
    }).Check(Some);

    private static Arbitrary<int> Seeds { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1));

    private static string Told(ScenarioAnswer answer) => answer switch
    {
        ScenarioAnswer.Refused refused => string.Join('\n', refused.Why.Select(why => why.Text.ToString())),
        ScenarioAnswer.Answered answered => string.Join('\n', answered.Consequences.All.Select(each => $"{each.Kind} {each.About.Id} {string.Join(' ', each.Reasons.Select(reason => reason.Text))}"))
            + string.Join('\n', answered.Consequences.Loads.Select(load => $"{load.Actor.Id} {load.Before} {load.After}")),
        _ => "",
    };

    private static RegisterSnapshot Imagined(RegisterSnapshot register, params ImaginedStep[] steps) => new Scenario([.. steps]).Apply(register).ShouldBeOfType<ScenarioOutcome.Imagined>().Snapshot;

    private static Entry Pick(RegisterSnapshot register, int seed) => register.Entries[new Random(seed).Next(register.Entries.Length)];

    private static (Entry From, Entry Into)? PickPair(RegisterSnapshot register, int seed)
    {
        var pairs = register.Entries.SelectMany(from => register.Entries.Where(into => into.Kind == from.Kind && into.Id != from.Id), (from, into) => (from, into)).ToList();
        return pairs.Count == 0 ? null : pairs[new Random(seed).Next(pairs.Count)];
    }

    private static ImaginedStep Step(RegisterSnapshot register, Random random)
    {
        var entry = Pick(register, random.Next());
        switch (random.Next(8))
        {
            case 0: return new ImaginedStep.Remove(entry.Id);
            case 1: return PickPair(register, random.Next()) is var (from, into) ? new ImaginedStep.Merge(from.Id, into.Id) : new ImaginedStep.Remove(entry.Id);
            case 2: return new ImaginedStep.ChangeOwner(entry.Id, Pick(register, random.Next()).Id);
            case 3: return new ImaginedStep.AddTerm(entry.Id, Facet.Level, Facet.Level.Terms[random.Next(Facet.Level.Terms.Length)].Id);
            case 4 when entry.Facets.All is [{ } first, ..]: return new ImaginedStep.TakeTerm(entry.Id, first.Facet, first.Terms[0]);
            case 5 when entry.Relations is [{ } tie, ..]: return new ImaginedStep.TakeRelation(entry.Id, tie.Type, tie.To);
            case 6: return new ImaginedStep.AddRelation(entry.Id, RelationTypes.All[random.Next(RelationTypes.All.Length)], Pick(register, random.Next()).Id);
            default: return new ImaginedStep.EndOn(entry.Id, Day.AddDays(random.Next(-2000, 2000)));
        }
    }

    private static IEnumerable<EntryId> Named(RegisterSnapshot register, ImaginedStep step) => step switch
    {
        // What stays gets the owner of the other where it has none, or no longer has one: its owner takes part.
        ImaginedStep.Merge merge => [merge.Entry, merge.Into, .. register.Find(merge.Into)!.Steward is { } owner ? [owner] : Array.Empty<EntryId>()],
        ImaginedStep.ChangeOwner owner => [owner.Entry, owner.Owner],
        ImaginedStep.AddRelation tie => [tie.Entry, tie.To],
        ImaginedStep.TakeRelation tie => [tie.Entry, tie.To],
        _ => [step.Entry],
    };

    private static IEnumerable<EntryId> Mentions(RegisterSnapshot register, EntryId id) => register.Entries.Where(entry => entry.Id == id || Mentions(entry, id)).Select(entry => entry.Id);

    private static bool Mentions(Entry entry, EntryId id) => entry.Steward == id
        || entry.Relations.Any(relation => relation.To == id || relation.Citations.Any(citation => citation.Source == id))
        || entry.Citations.Any(citation => citation.Source == id)
        || entry.Notes.Any(note => note.Citations.Any(citation => citation.Source == id));

    private static string Written(RegisterSnapshot register) => string.Join('\n', register.Entries.Select(entry => Encoding.UTF8.GetString(EntryWriter.ToUtf8(entry))));
}
