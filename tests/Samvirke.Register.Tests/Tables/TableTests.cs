using System.Reflection;
using Samvirke.Register.Details;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Tests.Tables;

/// <summary>The tables of kinds, relations, facets and details are sound.</summary>
public sealed class TableTests
{
    [Fact]
    public void Kinds_All_HasEveryKindOnce() => Kind.All.ShouldBe(Declared<Kind>(typeof(Kind)), ignoreOrder: true);

    [Fact]
    public void Relations_All_HasEveryTypeOnce() => RelationTypes.All.ShouldBe(Declared<RelationType>(typeof(RelationTypes)), ignoreOrder: true);

    [Fact]
    public void Details_Choices_AreAllUsed() =>
        Declared<System.Collections.Immutable.ImmutableArray<DetailChoice>>(typeof(Kind).Assembly.GetType("Samvirke.Register.Details.DetailChoices")!)
            .ShouldAllBe(choices => Kind.All.SelectMany(kind => DetailSchema.For(kind)).Any(key => key.Choices == choices || key.Criteria == choices));

    [Fact]
    public void Kinds_IdsAndSegments_AreUniqueAndFit()
    {
        ShouldBeNames(Kind.All.Select(kind => kind.Id));
        ShouldBeNames(Kind.All.Select(kind => kind.Segment));
        Kind.All.ShouldAllBe(kind => Kind.Find(kind.Id) == kind && Kind.FindSegment(kind.Segment) == kind && Kind.All[kind.Ordinal] == kind && kind.ToString() == kind.Id);
        Kind.Find("romskip").ShouldBeNull();
        Kind.Find(null).ShouldBeNull();
        Kind.FindSegment("actor").ShouldBeNull();
        Kind.FindSegment(null).ShouldBeNull();
    }

    [Fact]
    public void Kinds_Efforts_AreThoseOfTheDesign() => Kind.Efforts.Select(kind => kind.Id).ShouldBe(
        ["measure", "programme", "grant-scheme", "guidance", "plan", "plan-requirement", "service", "channel", "collaboration-structure", "coordinating-function"],
        ignoreOrder: true);

    [Fact]
    public void Relations_Ids_AreUniqueAndFit()
    {
        ShouldBeNames(RelationTypes.All.Select(type => type.Id));
        RelationTypes.All.ShouldAllBe(type => RelationTypes.Find(type.Id) == type && type.ToString() == type.Id);
        RelationTypes.Find("romskip").ShouldBeNull();
        RelationTypes.Find(null).ShouldBeNull();
    }

    [Fact]
    public void Relations_Joints_AreNotEmpty() => RelationTypes.All.ShouldAllBe(type => !type.Joints.IsEmpty && type.Joints.All(joint => !joint.From.IsEmpty && !joint.To.IsEmpty));

    [Fact]
    public void Relations_Joints_NameNoKindTwice() =>
        RelationTypes.All.SelectMany(type => type.Joints).ShouldAllBe(joint => joint.From.Distinct().Count() == joint.From.Length && joint.To.Distinct().Count() == joint.To.Length);

    [Fact]
    public void Relations_EveryKind_CanTakePart() =>
        Kind.All.ShouldAllBe(kind => RelationTypes.All.Any(type => type.Joints.Any(joint => joint.From.Contains(kind) || joint.To.Contains(kind))));

    [Fact]
    public void Relations_MayJoin_IsWhatTheJointsSay()
    {
        foreach (var type in RelationTypes.All)
        {
            var allowed = type.Joints.SelectMany(joint => joint.From.SelectMany(from => joint.To.Select(to => (from, to)))).ToHashSet();
            var joined = Kind.All.SelectMany(from => Kind.All.Where(to => type.MayJoin(from, to)).Select(to => (from, to)));
            joined.ShouldBe(allowed, ignoreOrder: true);
        }
    }

    [Fact]
    public void Facets_IdsAndTerms_AreUniqueAndFit()
    {
        Facet.All.Select(facet => facet.Id).ShouldBeUnique();
        Facet.All.ShouldAllBe(facet => Facet.Find(facet.Id) == facet && Facet.All[facet.Ordinal] == facet && !facet.Terms.IsEmpty);
        foreach (var facet in Facet.All) ShouldBeNames(facet.Terms.Select(term => term.Id.TrimEnd('-')));
        Facet.Find("romskip").ShouldBeNull();
        Facet.Find(null).ShouldBeNull();
    }

    [Fact]
    public void Facets_Terms_AreAllowedAndFound()
    {
        foreach (var facet in Facet.All.Where(facet => !facet.IsAge))
        {
            facet.Terms.ShouldAllBe(term => facet.Allows(term.Id) && facet.Term(term.Id) == term && term.Ages == null);
            facet.Terms.ShouldAllBe(term => facet.Found(ImmutableArrayOf(term.Id)).Single() == term);
            facet.Allows("romskip").ShouldBeFalse();
        }
    }

    [Fact]
    public void Facets_AgeBands_CoverAllAgesWithoutOverlap()
    {
        var bands = Facet.Age.Terms.Select(term => term.Ages.ShouldNotBeNull()).ToList();
        for (var age = 0; age <= AgeSpan.Highest; age++) bands.Count(band => band.Overlaps(new AgeSpan(age, age))).ShouldBe(1, $"{age} years");
    }

    [Theory]
    [InlineData("13-15")]
    [InlineData("18-")]
    [InlineData("0-120")]
    public void Facets_AgeOfEntry_IsFoundUnderTheBandsItTouches(string ages)
    {
        var span = AgeSpan.Parse(ages)!.Value;
        var expected = Facet.Age.Terms.Where(term => Enumerable.Range(0, AgeSpan.Highest + 1).Any(age => span.Overlaps(new AgeSpan(age, age)) && term.Ages!.Value.Overlaps(new AgeSpan(age, age))));
        Facet.Age.Found(ImmutableArrayOf(ages)).ShouldBe(expected);
    }

    [Fact]
    public void Details_Keys_AreUniqueWithinAKind()
    {
        foreach (var kind in Kind.All)
        {
            var keys = DetailSchema.For(kind);
            keys.Select(key => key.Id).ShouldBeUnique();
            keys.ShouldAllBe(key => DetailSchema.Find(kind, key.Id) == key);
            keys.ShouldAllBe(key => key.Id.Length > 0 && char.IsAsciiLetterLower(key.Id[0]) && key.Id.All(char.IsAsciiLetter));
        }
    }

    [Fact]
    public void Details_Choices_AreThereExactlyWhereTheyAreMadeAndUnique()
    {
        foreach (var key in Kind.All.SelectMany(kind => DetailSchema.For(kind)))
        {
            key.Choices.IsEmpty.ShouldBe(key.Form is not (DetailForm.Choice or DetailForm.Ratings));
            ShouldBeNames(key.Choices.Select(choice => choice.Id));
        }
    }

    [Fact]
    public void Labels_AllTables_AreInAllLanguagesOfTheInterface()
    {
        var labels = new[]
        {
            Kind.All.SelectMany(kind => new[] { kind.One, kind.Many }),
            RelationTypes.All.SelectMany(type => new[] { type.Forward, type.Backward }),
            Facet.All.Select(facet => facet.Label),
            Facet.All.SelectMany(facet => facet.Terms).Select(term => term.Label),
            Kind.All.SelectMany(kind => DetailSchema.For(kind)).Select(key => key.Label),
            Kind.All.SelectMany(kind => DetailSchema.For(kind)).SelectMany(key => key.Choices).Select(choice => choice.Label),
        };
        labels.SelectMany(each => each).ShouldAllBe(label => Tongues.Interface.All(tongue => IsLabel(label.Exactly(tongue))));
    }

    private static bool IsLabel(string? text) => text is { Length: > 0 } && text == text.Trim() && !text.Any(char.IsControl);

    private static void ShouldBeNames(IEnumerable<string> names)
    {
        var all = names.ToList();
        all.ShouldBeUnique();
        all.ShouldAllBe(name => Samvirke.Register.Entries.EntryId.IsValid(name));
    }

    private static System.Collections.Immutable.ImmutableArray<string> ImmutableArrayOf(string term) => [term];

    private static List<T> Declared<T>(Type table) => [.. table
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(T))
        .Select(field => (T)field.GetValue(null)!)];
}
