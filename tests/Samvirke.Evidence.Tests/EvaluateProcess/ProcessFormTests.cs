using Samvirke.Evidence.EvaluateProcess;

namespace Samvirke.Evidence.Tests.EvaluateProcess;

/// <summary>Places and notes as they are typed: what is kept, and what has to be mended first.</summary>
public sealed class ProcessFormTests
{
    private static readonly ProcessRecord One = new() { Sites = [new("Nordre skole", TakesPart: true, 100, 80, 10, 9, GoesOn: true)] };

    [Fact]
    public void Site_WithWhatIsKnown_IsAdded()
    {
        var record = Found(ProcessForm.ReadSite(Typed(("sted", " Søndre skole "), ("gjelder", "1 200"), ("deltok", "")), One));
        record.Sites[^1].ShouldBe(new ProcessSite("Søndre skole", TakesPart: true, 1200, null, null, null, null));
    }

    [Fact]
    public void Site_OfTheSameName_IsReplacedWhereItStood()
    {
        var record = Found(ProcessForm.ReadSite(Typed(("sted", "nordre SKOLE"), ("med", "nei"), ("fortsetter", "nei")), One));
        record.Sites.ShouldHaveSingleItem().ShouldBe(new ProcessSite("Nordre skole", TakesPart: false, null, null, null, null, GoesOn: false));
    }

    [Theory]
    [InlineData("", "", "", "", "sted")]
    [InlineData("Nord", "mange", "", "", "gjelder")]
    [InlineData("Nord", "-5", "", "", "gjelder")]
    [InlineData("Nord", "10", "11", "", "deltok")]
    [InlineData("Nord", "10", "9", "99999999999", "gjort")]
    [InlineData("rektor@skolen.example.no", "", "", "", "sted")]
    public void Site_WithAFault_NamesItsField(string site, string invited, string reached, string delivered, string field) =>
        Faulty(ProcessForm.ReadSite(Typed(("sted", site), ("gjelder", invited), ("deltok", reached), ("gjort", delivered)), One)).Faults.ShouldHaveSingleItem().Name.ShouldBe(field);

    [Fact]
    public void Note_WithCodes_IsAdded()
    {
        var note = Found(ProcessForm.ReadNote(Note("Rektor satte av tid, men lærerne manglet opplæring.", ("hvordan", "group-interview"), ("kode-place", "driver"), ("kode-people", "begge")), One, [])).Notes.ShouldHaveSingleItem();
        (note.Day, note.Site, note.Sort).ShouldBe((new DateOnly(2026, 9, 1), "Nordre skole", NoteSort.GroupInterview));
        note.Codes.ShouldBe([new(ProcessDomain.Place, IsDriver: true), new(ProcessDomain.People, IsDriver: false), new(ProcessDomain.People, IsDriver: true)]);
    }

    [Fact]
    public void Note_WithWhatMayBeAName_IsAskedAboutFirst()
    {
        const string Text = "Det var Ukjent Navn som tok ansvar på Nordre Skole.";
        var asked = Faulty(ProcessForm.ReadNote(Note(Text), One, []));
        asked.Faults.ShouldBeEmpty();
        asked.Names.ShouldBe(["Ukjent Navn"], "the name of a place is known");
        Found(ProcessForm.ReadNote(Note(Text, ("ingen-navn", "ja")), One, [])).Notes.Length.ShouldBe(1);
    }

    [Fact]
    public void Note_WithABirthNumber_IsRefusedWhateverIsSaid() =>
        Faulty(ProcessForm.ReadNote(Note("Eleven 01810750045 sluttet.", ("ingen-navn", "ja")), One, [])).Faults.ShouldHaveSingleItem().Name.ShouldBe("notat");

    [Fact]
    public void Note_WithoutPlaceDayAndText_NamesEach() =>
        Faulty(ProcessForm.ReadNote(Typed(("sted", "Vestre"), ("dag", "31.6.2026")), One, [])).Faults.Select(fault => fault.Name).ShouldBe(["sted", "dag", "notat"]);

    private static Dictionary<string, string> Note(string text, params (string, string)[] more) => Typed([("sted", "Nordre skole"), ("dag", "1.9.2026"), ("notat", text), .. more]);

    private static Dictionary<string, string> Typed(params (string Name, string Text)[] fields) => fields.ToDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal);

    private static ProcessRecord Found(ProcessReading reading) => reading.ShouldBeOfType<ProcessReading.Found>().Record;

    private static ProcessReading.Faulty Faulty(ProcessReading reading)
    {
        var faulty = reading.ShouldBeOfType<ProcessReading.Faulty>();
        foreach (var fault in faulty.Faults) fault.Message.Phrases.Length.ShouldBe(3);
        return faulty;
    }
}
