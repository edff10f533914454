using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Language;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Tests.Values;

public sealed class ValueTests
{
    [Theory]
    [InlineData("974760673")] // Brønnøysundregistrene
    [InlineData("983544622")] // Helsedirektoratet
    [InlineData("974761076")] // Skatteetaten
    [InlineData("971032081")] // Statens vegvesen
    [InlineData("889640782")] // Arbeids- og velferdsetaten
    [InlineData("958935420")] // Oslo kommune
    public void OrganisationNumber_Published_IsValid(string number) => OrganisationNumber.IsValid(number).ShouldBeTrue();

    [Theory]
    [InlineData("974760674")]
    [InlineData("97476067")]
    [InlineData("9747606733")]
    [InlineData("974 760 673")]
    [InlineData("97476067X")]
    [InlineData("٩٧٤٧٦٠٦٧٣")]
    [InlineData("")]
    public void OrganisationNumber_WrongDigitLengthOrSign_IsNot(string number) => OrganisationNumber.IsValid(number).ShouldBeFalse();

    [Fact]
    public void OrganisationNumber_WhoseCheckWouldBeTen_HasNoValidForm()
    {
        var without = Enumerable.Range(97_476_000, 200).Select(eight => eight.ToString(System.Globalization.CultureInfo.InvariantCulture)).Where(eight => Remainder(eight) == 1).ToList();
        without.ShouldNotBeEmpty();
        without.ShouldAllBe(eight => Enumerable.Range(0, 10).All(digit => !OrganisationNumber.IsValid(eight + digit)));
    }

    [Fact]
    public void OrganisationNumber_OneDigitChanged_IsNeverValid() => Prop.ForAll(Arb.From(
        from place in Gen.Choose(0, 8)
        from other in Gen.Choose(1, 9)
        from number in Gen.Elements("974760673", "983544622", "889640782")
        select number[..place] + (char)('0' + ((number[place] - '0' + other) % 10)) + number[(place + 1)..]), number => !OrganisationNumber.IsValid(number)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a", true)]
    [InlineData("0", true)]
    [InlineData("helsedirektoratet-2", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("-", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("å", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("a\n", false)]
    public void EntryId_Text_IsIdOrNot(string? text, bool valid) => EntryId.IsValid(text).ShouldBe(valid);

    [Fact]
    public void EntryId_Length_HasALimit()
    {
        EntryId.IsValid(new string('a', EntryId.MaxLength)).ShouldBeTrue();
        EntryId.IsValid(new string('a', EntryId.MaxLength + 1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("13-18", 13, 18)]
    [InlineData(" 13 - 18 ", 13, 18)]
    [InlineData("15", 15, 15)]
    [InlineData("18-", 18, null)]
    [InlineData("0-0", 0, 0)]
    [InlineData("0-120", 0, 120)]
    public void AgeSpan_Text_IsRead(string text, int from, int? to) => AgeSpan.Parse(text).ShouldBe(new AgeSpan(from, to));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-18")]
    [InlineData("18-13")]
    [InlineData("13–18")]
    [InlineData("13-18-20")]
    [InlineData("121")]
    [InlineData("0-121")]
    [InlineData("+13")]
    [InlineData("13.5")]
    [InlineData("99999999999")]
    [InlineData("ungdom")]
    public void AgeSpan_OtherText_IsNot(string? text) => AgeSpan.Parse(text).ShouldBeNull();

    [Fact]
    public void AgeSpan_Overlaps_IsSomeAgeInBoth() => Prop.ForAll(Arb.From(Spans), Arb.From(Spans), (a, b) =>
        a.Overlaps(b) == Enumerable.Range(0, AgeSpan.Highest + 1).Any(age => a.From <= age && age <= (a.To ?? AgeSpan.Highest) && b.From <= age && age <= (b.To ?? AgeSpan.Highest))
        && AgeSpan.Parse(a.ToString()) == a).QuickCheckThrowOnFailure();

    [Fact]
    public void ValidTime_OverlapsAndWithin_AreDaysOfBoth() => Prop.ForAll(Arb.From(Times), Arb.From(Times), (a, b) =>
    {
        var days = Enumerable.Range(-1, 14).Select(Day).ToList();
        var both = days.Where(day => a.Holds(day) && b.Holds(day)).ToList();
        return a.Overlaps(b) == (both.Count > 0)
            && a.Within(b).IsBackwards == (both.Count == 0)
            && days.Where(day => !a.Within(b).IsBackwards && a.Within(b).Holds(day)).SequenceEqual(both);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ValidTime_Ends_AreIncluded()
    {
        var time = new ValidTime(Day(2), Day(4));
        Enumerable.Range(0, 7).Where(day => time.Holds(Day(day))).ShouldBe([2, 3, 4]);
        time.IsBackwards.ShouldBeFalse();
        new ValidTime(Day(4), Day(3)).IsBackwards.ShouldBeTrue();
        new ValidTime(Day(4), null).IsBackwards.ShouldBeFalse();
        ValidTime.Always.Holds(DateOnly.MinValue).ShouldBeTrue();
        ValidTime.Always.Holds(DateOnly.MaxValue).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Tongue.Nb, "bokmål", Tongue.Nb)]
    [InlineData(Tongue.Nn, "bokmål", Tongue.Nb)]
    [InlineData(Tongue.En, "English", Tongue.En)]
    [InlineData(Tongue.Se, "davvisámegiella", Tongue.Se)]
    [InlineData(Tongue.Sma, "bokmål", Tongue.Nb)]
    public void LocalizedText_In_GivesTheNearestWithItsOwnLanguage(Tongue wanted, string text, Tongue tongue)
    {
        var name = LocalizedText.Of([new("davvisámegiella", Tongue.Se), new("English", Tongue.En), new("bokmål", Tongue.Nb), new(" ", Tongue.Nn)]);
        name.In(wanted).ShouldBe(new Phrase(text, tongue));
        name.In(wanted).Tag.ShouldBe(tongue.Tag());
        name.Exactly(Tongue.Nn).ShouldBeNull();
        name.Phrases.Select(phrase => phrase.Tongue).ShouldBe([Tongue.Nb, Tongue.En, Tongue.Se]);
        name.ToString().ShouldBe("bokmål");
    }

    [Fact]
    public void LocalizedText_FallbackOrder_EndsInWhatThereIs()
    {
        new LocalizedText("", "nynorsk", "English").In(Tongue.Nb).Tongue.ShouldBe(Tongue.Nn);
        new LocalizedText("", "nynorsk", "English").In(Tongue.Fkv).Tongue.ShouldBe(Tongue.Nn);
        new LocalizedText("bokmål", "nynorsk").In(Tongue.En).Tongue.ShouldBe(Tongue.Nb);
        LocalizedText.Of([new("kainu", Tongue.Fkv)]).In(Tongue.Nb).ShouldBe(new Phrase("kainu", Tongue.Fkv));
        LocalizedText.Empty.In(Tongue.Nn).ShouldBe(new Phrase("", Tongue.Nn));
        LocalizedText.Empty.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void LocalizedText_Equality_IsByContent()
    {
        var text = new LocalizedText("a", null, "b");
        text.ShouldBe(LocalizedText.Of([new("b", Tongue.En), new("a", Tongue.Nb)]));
        text.GetHashCode().ShouldBe(LocalizedText.Of([new("b", Tongue.En), new("a", Tongue.Nb)]).GetHashCode());
        text.ShouldNotBe(new LocalizedText("a", "b"));
        text.ShouldNotBe(LocalizedText.Empty);
    }

    [Fact]
    public void Tongues_Tags_AreFoundAgain()
    {
        Tongues.All.ShouldAllBe(tongue => Tongues.Find(tongue.Tag()) == tongue);
        Tongues.All.Select(tongue => tongue.Tag()).ShouldBeUnique();
        Tongues.Find("no").ShouldBeNull();
        Tongues.Find(null).ShouldBeNull();
        Tongues.All.ShouldAllBe(tongue => Tongues.Fallback(tongue)[0] == tongue && Tongues.Interface.All(each => Tongues.Fallback(tongue).Contains(each)));
    }

    [Fact]
    public void EditDistance_WithinTheLimit_IsTheNaiveOne() => Prop.ForAll(Arb.From(Words), Arb.From(Words), Arb.From(Gen.Choose(0, 6)), (a, b, limit) =>
        EditDistance.Between(a, b, limit) == Math.Min(Naive(a, b), limit + 1)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void EditDistance_LongWords_NeedNoStack() =>
        EditDistance.Between(new string('a', 1000), new string('a', 999) + "b", 2).ShouldBe(1);

    /// <summary>By the definition of the optimal string alignment distance.</summary>
    private static int Naive(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var best = Math.Min(Math.Min(Naive(a[1..], b) + 1, Naive(a, b[1..]) + 1), Naive(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Math.Min(best, Naive(a[2..], b[2..]) + 1) : best;
    }

    private static int Remainder(string eight) => eight.Select((digit, i) => (digit - '0') * ("32765432"[i] - '0')).Sum() % 11;

    private static DateOnly Day(int day) => new DateOnly(2024, 1, 1).AddDays(day);

    private static Gen<string> Words => from letters in Gen.Elements('a', 'b', 'c').ListOf(6) from length in Gen.Choose(0, 6) select string.Concat(letters.Take(length));

    private static Gen<AgeSpan> Spans => from first in Gen.Choose(0, 30) from length in Gen.Choose(-1, 10) select new AgeSpan(first, length < 0 ? null : first + length);

    private static Gen<ValidTime> Times =>
        from first in Gen.Choose(-1, 10)
        from length in Gen.Choose(-1, 5)
        select new ValidTime(first < 0 ? null : Day(first), length < 0 ? null : Day(Math.Max(first, 0) + length));
}
