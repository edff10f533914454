using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Details;
using Samvirke.Register.Differences;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Tests.Differences;

/// <summary>What differs between two states of an entry.</summary>
public sealed class EntryDifferenceTests
{
    private static readonly Citation Somewhere = new(new EntryId("rapport-2024"), "3.2.1");

    [Fact]
    public void Between_AnyTwoStates_IsEmptyExactlyWhenTheyAreEqual() => ForAllPairs((before, after) =>
        EntryDifference.Between(before, after).IsEmpty.ShouldBe(before.Json() == after.Json()));

    [Fact]
    public void Between_TheOtherWayRound_IsTheReverse() => ForAllPairs((before, after) =>
    {
        var back = EntryDifference.Between(after, before);
        EntryDifference.Between(before, after).Select(difference => difference.Reverse()).ShouldBe(back, ignoreOrder: true);
        back.Select(difference => difference.Reverse().Reverse()).ShouldBe(back);
    });

    [Fact]
    public void Between_TheSameReadAgain_IsEmpty() => Prop.ForAll(Generated.SmallRegisters, register =>
    {
        var again = new Sample(register.Seed, register.Size);
        register.Entries.Zip(again.Entries).ShouldAllBe(pair => EntryDifference.Between(pair.First, pair.Second).IsEmpty);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_NothingAndAnEntry_IsOneDifference()
    {
        var entry = Made();
        EntryDifference.Between(null, null).ShouldBeEmpty();
        EntryDifference.Between(null, entry).ShouldHaveSingleItem().ShouldBe(new Difference.EntryListed(entry, Turn.Added));
        EntryDifference.Between(entry, null).ShouldHaveSingleItem().ShouldBe(new Difference.EntryListed(entry, Turn.Removed));
    }

    [Fact]
    public void Between_ManyParts_FollowsTheOrderOfThePage()
    {
        var before = Made();
        var after = before with
        {
            Name = new LocalizedText("Nytt navn", "Nytt namn"),
            Aliases = ["KUBU"],
            Summary = new LocalizedText("Omtale"),
            Notes = [new Note(NoteType.Correction, new LocalizedText("Kilden tar feil."), [Somewhere])],
            Steward = new EntryId("bufdir"),
            Confirmed = new DateOnly(2026, 11, 22),
            Valid = new ValidTime(new DateOnly(2021, 1, 1), null),
            Details = DetailValues.Of([new Detail(DetailSchema.Find(Kind.Structure, "purpose")!, new DetailValue.Localized(new LocalizedText("Formål")))]),
            Relations = [Relation(RelationTypes.LedBy, "bufdir")],
            Citations = [Somewhere with { Locator = "3.2.2" }],
            Facets = FacetValues.Of([new FacetTerms(Facet.Sector, ["health"])]),
        };
        EntryDifference.Between(before, after).Select(difference => difference.GetType().Name).ShouldBe(
        [
            "TextChanged", "TextChanged", "AliasListed", "TextChanged", "NoteListed", "StewardChanged", "ConfirmedChanged", "ValidChanged", "TextChanged", "RelationListed",
            "CitationListed", "CitationListed", "TermListed",
        ]);
    }

    [Fact]
    public void Between_AnotherLeader_IsOneReplacement()
    {
        var before = Made() with { Relations = [Relation(RelationTypes.LedBy, "hdir"), Relation(RelationTypes.HasMember, "udir")] };
        var after = before with { Relations = [Relation(RelationTypes.HasMember, "udir"), Relation(RelationTypes.LedBy, "bufdir")] };
        EntryDifference.Between(before, after).ShouldHaveSingleItem().ShouldBe(new Difference.RelationReplaced(before.Relations[0], after.Relations[1]));
    }

    [Fact]
    public void Between_WhatIsSaidOfARelation_TellsEachPart()
    {
        var before = Made() with { Relations = [Relation(RelationTypes.LedBy, "hdir")] };
        var relation = before.Relations[0] with
        {
            Role = new LocalizedText("leder til 2025"),
            Valid = new ValidTime(null, new DateOnly(2025, 12, 31)),
            Disputed = true,
            Citations = [Somewhere with { Locator = "4" }],
        };
        var changed = EntryDifference.Between(before, before with { Relations = [relation] }).ShouldHaveSingleItem().ShouldBeOfType<Difference.RelationChanged>();
        RelationDifference.Between(changed.Before, changed.After).ShouldBe(
        [
            new Difference.TextChanged(TextPart.Role, null, Tongue.Nb, null, "leder til 2025"),
            new Difference.ValidChanged(default, relation.Valid),
            new Difference.DisputedChanged(true),
            new Difference.CitationListed(Somewhere, Turn.Removed),
            new Difference.CitationListed(Somewhere with { Locator = "4" }, Turn.Added),
        ]);
    }

    [Fact]
    public void Between_OnlyAnotherOrder_SaysSo()
    {
        var before = Made() with { Aliases = ["a", "b"], Citations = [Somewhere, Somewhere with { Locator = "4" }] };
        var after = before with { Aliases = ["b", "a"], Citations = [.. before.Citations.Reverse()] };
        EntryDifference.Between(before, after).ShouldBe([new Difference.Reordered(ListPart.Aliases), new Difference.Reordered(ListPart.Citations)]);
    }

    [Fact]
    public void Between_RepeatedAlias_CountsEach() =>
        EntryDifference.Between(Made() with { Aliases = ["a", "a", "b"] }, Made() with { Aliases = ["b", "a"] })
            .ShouldHaveSingleItem().ShouldBe(new Difference.AliasListed("a", Turn.Removed));

    [Fact]
    public void Between_PointsRewordedMovedAndRemoved_TellsThemApart()
    {
        var key = DetailSchema.Find(Kind.Challenge, "points")!;
        var before = Points("Samarbeidet mangler felles mål og ledelse", "Ingen har ansvaret for helheten", "Ordningene er kortvarige");
        var after = Points("Ordningene er kortvarige", "Samarbeidet mangler felles mål, ressurser og ledelse");
        EntryDifference.Between(before, after).ShouldBe(
        [
            new Difference.TextChanged(TextPart.Point, key, Tongue.Nb, "Samarbeidet mangler felles mål og ledelse", "Samarbeidet mangler felles mål, ressurser og ledelse"),
            new Difference.PointListed(key, new LocalizedText("Ingen har ansvaret for helheten"), Turn.Removed),
        ]);

        Entry Points(params string[] points) => Made() with
        {
            Kind = Kind.Challenge,
            Details = DetailValues.Of([new Detail(key, new DetailValue.Points([.. points.Select(point => new LocalizedText(point))]))]),
        };
    }

    [Fact]
    public void Between_HugeLists_TakesNoTime()
    {
        ImmutableArray<Relation> relations = [.. Enumerable.Range(0, 20_000).Select(i => Relation(RelationTypes.HasMember, $"a-{i}"))];
        var before = Made() with { Relations = relations, Aliases = [.. Enumerable.Range(0, 20_000).Select(i => $"x{i}")] };
        var after = Made() with { Relations = [.. relations.Reverse().Skip(1)], Aliases = [.. Enumerable.Range(10_000, 20_000).Select(i => $"x{i}")] };
        var differences = Bounded.Run(() => EntryDifference.Between(before, after));
        differences.OfType<Difference.RelationListed>().ShouldHaveSingleItem().Turn.ShouldBe(Turn.Removed);
        differences.OfType<Difference.AliasListed>().Count().ShouldBe(20_000);
    }

    private static Relation Relation(RelationType type, string to) => new(type, new EntryId(to), LocalizedText.Empty, default, false, [Somewhere]);

    private static Entry Made() => new()
    {
        Id = new EntryId("kubu"),
        Kind = Kind.Structure,
        Name = new LocalizedText("Kjernegruppen"),
        Steward = new EntryId("hdir"),
        Citations = [Somewhere],
    };

    /// <summary>Entries of the same kind in different states: the same one, parts of one put into another, and different ones.</summary>
    private static void ForAllPairs(Action<Entry, Entry> holds) => Prop.ForAll(Generated.SmallRegisters, register =>
    {
        foreach (var before in register.Entries)
        {
            foreach (var other in register.Entries)
            {
                holds(before, other with { Id = before.Id });
                holds(before, before with { Relations = other.Relations, Facets = other.Facets });
                holds(before, before with { Name = other.Name, Notes = other.Notes, Aliases = [.. before.Aliases.Reverse()] });
            }
        }
    }).QuickCheckThrowOnFailure();
}
