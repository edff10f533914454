using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Formats.Html;
using Samvirke.Formats.Tests.Docx;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Tests.Html;

public sealed class HtmlPaperTests
{
    [Theory]
    [InlineData(Tongue.Nb, "nb-NO", "Hva mangler")]
    [InlineData(Tongue.Nn, "nn-NO", "Kva manglar")]
    [InlineData(Tongue.En, "en-GB", "What is missing")]
    public void Write_APaper_HasItsLanguageAndTitle(Tongue tongue, string tag, string title)
    {
        var page = Page(Papers.One, tongue);
        page.Attribute("lang")!.Value.ShouldBe(tag);
        page.Descendants("title").Single().Value.ShouldBe(title);
        page.Descendants("h1").Single().Value.ShouldBe(title);
        page.Descendants("th").Count(cell => cell.Attribute("scope")?.Value == "col").ShouldBe(2);
        page.Descendants("th").Count(cell => cell.Attribute("scope")?.Value == "row").ShouldBe(2);
    }

    [Fact]
    public void Write_APaper_NeedsNothingFromElsewhere()
    {
        var page = Page(Papers.One, Tongue.Nb);
        page.Descendants().Where(element => element.Name.LocalName is "script" or "link" or "img" or "iframe").ShouldBeEmpty();
        page.Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Name.LocalName is "src" or "href").ShouldBeEmpty();
    }

    [Fact]
    public void Write_Intervals_DrawsEachAndHidesThePictureFromScreenReaders()
    {
        var picture = new PaperBlock.Intervals(new LocalizedText("Bildet"), new LocalizedText("færre"), [Row("a", -3, -1, 1), Row("b", 2, 3, 4)]);
        var svg = Page(Papers.Of(new PaperSection(new LocalizedText("Virkning"), 1, [picture])), Tongue.Nb).Descendants("svg").Single();
        svg.Attribute("aria-hidden")!.Value.ShouldBe("true");
        svg.Elements("circle").Count().ShouldBe(2);
        svg.Elements("text").Select(text => text.Value).ShouldBe(["−4", "−2", "0", "2", "4", "færre", "a", "b"]);
    }

    [Fact]
    public void Write_AnyText_IsAWellFormedPage() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Page(Papers.Full(text ?? ""), Tongue.Nb).Name.LocalName == "html").QuickCheckThrowOnFailure();

    [Fact]
    public void Scale_HoldsEveryIntervalAndZeroInFewMarks() => Prop.ForAll(
        ArbMap.Default.ArbFor<NormalFloat>(), ArbMap.Default.ArbFor<NormalFloat>(),
        (one, other) =>
        {
            var (low, high) = (Math.Clamp(Math.Min(one.Get, other.Get), -1e12, 1e12), Math.Clamp(Math.Max(one.Get, other.Get), -1e12, 1e12));
            var scale = PaperScale.Of([Row("a", low, low, high)]);
            return scale.Low <= Math.Min(0, low) && scale.High >= Math.Max(0, high) && scale.Low < scale.High && scale.Marks.Length is >= 2 and <= 8 && scale.Marks.Contains(0);
        }).QuickCheckThrowOnFailure();

    private static PaperInterval Row(string label, double low, double value, double high) => new(new LocalizedText(label), low, value, high);

    private static XElement Page(Paper paper, Tongue tongue)
    {
        var text = Encoding.UTF8.GetString(HtmlPaper.Write(paper, tongue));
        text.ShouldStartWith("<!DOCTYPE html>\n");
        return XDocument.Parse(text).Root!;
    }
}
