using System.Collections.Immutable;
using Samvirke.Docs.Tests.Documents;
using Samvirke.Register.Details;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Docs.Tests;

/// <summary>The tables of docs/registertekst.md, by which people write register text, say what the code says.</summary>
public sealed class RegisterTextTests
{
    private const string Guide = "docs/registertekst.md";

    private static readonly Dictionary<DetailForm, string> Forms = new()
    {
        [DetailForm.Text] = "tekst per språk",
        [DetailForm.Plain] = "kort tekst",
        [DetailForm.Choice] = "valg",
        [DetailForm.Url] = "nettadresse",
        [DetailForm.Number] = "tall",
        [DetailForm.Year] = "årstall",
        [DetailForm.Date] = "dato",
        [DetailForm.Deadline] = "frist",
        [DetailForm.Flag] = "ja/nei",
        [DetailForm.OrganisationNumber] = "organisasjonsnummer",
        [DetailForm.Telephone] = "telefonnummer",
        [DetailForm.OfficeEmail] = "e-post til et kontor",
        [DetailForm.Sections] = "avsnitt",
        [DetailForm.Points] = "punktliste",
        [DetailForm.Codes] = "liste av korte tekster",
        [DetailForm.Ratings] = "vurderinger",
    };

    [Fact]
    public void Kinds_InGuide_AreThoseOfTheCode() => Rows("Slag", row => (MarkdownTable.Code(row["kode"]), row["navn"], MarkdownTable.Code(row["adresse"]), row["innsats"]))
        .ShouldBe(Kind.All.Select(kind => (kind.Id, Nb(kind.One), $"/{kind.Segment}/", YesNo(kind.IsEffort))));

    [Fact]
    public void Facets_InGuide_HaveTheWordsOfTheCode() => Rows("Fasetter", row => $"{MarkdownTable.Code(row["kode"])} {row["navn"]}: {Shown(MarkdownTable.Named(row["ord"]))}")
        .ShouldBe(Facet.All.Select(facet => $"{facet.Id} {Nb(facet.Label)}: {Shown(facet.Terms.Select(term => (term.Id, Nb(term.Label))))}"));

    [Fact]
    public void RelationTypes_InGuide_ReadAsInTheCode() => Rows("Relasjoner", row => (MarkdownTable.Code(row["kode"]), row["leses fram"], row["leses tilbake"], row["bare én"]))
        .ShouldBe(RelationTypes.All.Select(type => (type.Id, Nb(type.Forward), Nb(type.Backward), YesNo(type.IsSingle))));

    [Fact]
    public void RelationTypes_InGuide_JoinTheSameKindsAsInTheCode()
    {
        foreach (var row in MarkdownTable.Below(Guide, "Relasjoner"))
        {
            var type = RelationTypes.Find(MarkdownTable.Code(row["kode"])).ShouldNotBeNull();
            JointText.Pairs(row["fra → til"]).ShouldBe(JointText.Pairs(type), ignoreOrder: true, $"the joints of {type}");
        }
    }

    [Fact]
    public void Details_InGuide_AreThoseOfTheCode() => Rows("Faktaopplysninger", row => (MarkdownTable.Code(row["slag"]), MarkdownTable.Code(row["nøkkel"]), row["form"], row["må være der"], row["vises som"]))
        .ShouldBe(Keys().Select(each => (each.Kind.Id, each.Key.Id, Forms[each.Key.Form], YesNo(each.Key.Required), Nb(each.Key.Label))));

    [Fact]
    public void Choices_InGuide_AreThoseOfTheCode() => Rows("Valg", row => $"{MarkdownTable.Code(row["slag"])} {MarkdownTable.Code(row["nøkkel"])}: {Shown(MarkdownTable.Named(row["valg"]))}")
        .ShouldBe(Keys().Where(each => each.Key.Form == DetailForm.Choice).Select(each => $"{each.Kind.Id} {each.Key.Id}: {Shown(each.Key.Choices.Select(choice => (choice.Id, Nb(choice.Label))))}"));

    [Fact]
    public void Forms_InGuide_AreThoseOfTheCode() => Rows("Former", row => row["form"])
        .ShouldBe(Enum.GetValues<DetailForm>().Select(form => Forms[form]), ignoreOrder: true);

    private static ImmutableArray<T> Rows<T>(string heading, Func<Dictionary<string, string>, T> read) => [.. MarkdownTable.Below(Guide, heading).Select(read)];

    private static IEnumerable<(Kind Kind, DetailKey Key)> Keys() => Kind.All.SelectMany(kind => DetailSchema.For(kind).Select(key => (kind, key)));

    private static string Shown(IEnumerable<(string Id, string Label)> words) => string.Join(", ", words.Select(word => $"{word.Id}={word.Label}"));

    private static string Nb(LocalizedText text) => text.Exactly(Tongue.Nb)!;

    private static string YesNo(bool yes) => yes ? "ja" : "nei";
}
