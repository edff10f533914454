using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Evidence.PlanEvaluation;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.EvaluateProcess;

/// <summary>What came of reading what was typed about a process: exactly one of the records below.</summary>
public abstract record ProcessReading
{
    private ProcessReading()
    {
    }

    /// <summary>The whole record, with what was typed in it.</summary>
    public sealed record Found(ProcessRecord Record) : ProcessReading;

    /// <summary>Something has to be mended; what was typed is to stand as it was.</summary>
    /// <param name="Faults">What, by field.</param>
    /// <param name="Names">What may be names of people, which are not written before somebody says that they are not.</param>
    public sealed record Faulty(ImmutableArray<StudyFault> Faults, ImmutableArray<string> Names) : ProcessReading;
}

/// <summary>The forms in which places and notes are entered.</summary>
public static class ProcessForm
{
    public const string Site = "sted";
    public const string TakesPart = "med";
    public const string Invited = "gjelder";
    public const string Reached = "deltok";
    public const string Planned = "planlagt";
    public const string Delivered = "gjort";
    public const string GoesOn = "fortsetter";
    public const string Day = "dag";
    public const string Sort = "hvordan";
    public const string Text = "notat";
    public const string NoPeople = "ingen-navn";

    /// <summary>The field of a code begins so, and ends in its domain.</summary>
    public const string Code = "kode-";

    public const string Yes = "ja";
    public const string No = "nei";
    public const string Barrier = "barriere";
    public const string Driver = "driver";
    public const string Both = "begge";

    private const int LongestName = 120;
    private const int LongestText = 4000;
    private const int MostSites = 1000;
    private const int MostNotes = 5000;
    private const int MostPeople = 1_000_000;

    /// <summary>Reads a place; one of the same name is replaced.</summary>
    public static ProcessReading ReadSite(IReadOnlyDictionary<string, string> typed, ProcessRecord before)
    {
        var reader = new Reader(typed);
        var name = reader.Name();
        var site = new ProcessSite(
            name, reader.Typed(TakesPart) != No, reader.Whole(Invited), reader.Whole(Reached), reader.Whole(Planned), reader.Whole(Delivered), reader.Typed(GoesOn) switch { Yes => true, No => false, _ => null });
        if (site.Reached > site.Invited) reader.Fault(Reached, ProcessTexts.MoreThanAll);
        if (site.Delivered > site.Planned) reader.Fault(Delivered, ProcessTexts.MoreThanAll);
        var place = before.Sites.Select(each => each.Name).ToList().FindIndex(each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase));
        if (place < 0 && before.Sites.Length >= MostSites) reader.Fault(Site, ProcessTexts.Full);
        return reader.Answer(() => before with { Sites = place < 0 ? before.Sites.Add(site) : before.Sites.SetItem(place, site with { Name = before.Sites[place].Name }) }, []);
    }

    /// <summary>Reads a note.</summary>
    /// <param name="typed">What was typed, by the names of fields.</param>
    /// <param name="before">What there is.</param>
    /// <param name="known">Names that are not of people: of places, organisations and measures.</param>
    public static ProcessReading ReadNote(IReadOnlyDictionary<string, string> typed, ProcessRecord before, IEnumerable<string> known)
    {
        var reader = new Reader(typed);
        var (site, text, day) = (reader.Typed(Site), reader.Typed(Text), WrittenDay.Read(reader.Typed(Day)));
        if (!before.Sites.Any(each => each.Name == site)) reader.Fault(Site, ProcessTexts.NoSite);
        if (day is null) reader.Fault(Day, StudyTexts.NoDay);
        if (text.Length == 0) reader.Fault(Text, ProcessTexts.NoNote);
        if (text.Length > LongestText) reader.Fault(Text, StudyTexts.TooLong(text.Length, LongestText));
        if (PlainText.Fault(text) is { } fault) reader.Fault(Text, StudyTexts.NoText(fault));
        if (before.Notes.Length >= MostNotes) reader.Fault(Text, ProcessTexts.Full);
        var people = PersonTraces.Of(text, known.Concat(before.Sites.Select(each => each.Name)));
        foreach (var trace in people.Certain) reader.Fault(Text, ProcessTexts.Of(trace));
        var sort = Enum.GetValues<NoteSort>().Where(each => StudyForm.Word(each) == reader.Typed(Sort)).FirstOrDefault();
        var names = reader.Typed(NoPeople) == Yes ? [] : people.Names;
        return reader.Answer(() => before with { Notes = before.Notes.Add(new(day!.Value, site, sort, text, [.. Codes(reader)])) }, names);
    }

    private static IEnumerable<NoteCode> Codes(Reader reader)
    {
        foreach (var domain in Enum.GetValues<ProcessDomain>())
        {
            var typed = reader.Typed(Code + StudyForm.Word(domain));
            if (typed is Barrier or Both) yield return new(domain, IsDriver: false);
            if (typed is Driver or Both) yield return new(domain, IsDriver: true);
        }
    }

    private sealed class Reader(IReadOnlyDictionary<string, string> typed)
    {
        private readonly List<StudyFault> faults = [];

        public string Typed(string name) => typed.TryGetValue(name, out var text) ? text.Trim() : "";

        public void Fault(string field, LocalizedText message) => faults.Add(new(field, message));

        public ProcessReading Answer(Func<ProcessRecord> found, ImmutableArray<string> names) =>
            faults.Count > 0 || !names.IsEmpty ? new ProcessReading.Faulty([.. faults], names) : new ProcessReading.Found(found());

        public string Name()
        {
            var name = Typed(Site);
            if (name.Length is 0 or > LongestName) Fault(Site, name.Length == 0 ? ProcessTexts.NoName : StudyTexts.TooLong(name.Length, LongestName));
            if (PlainText.Fault(name) is { } fault) Fault(Site, StudyTexts.NoText(fault));
            foreach (var trace in PersonTraces.Of(name, []).Certain) Fault(Site, ProcessTexts.Of(trace));
            return name;
        }

        public int? Whole(string name)
        {
            if (Typed(name).Length == 0) return null;
            var text = string.Concat(Typed(name).Where(letter => !char.IsWhiteSpace(letter)));
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostPeople) return number;
            Fault(name, StudyTexts.NotWhole(0, MostPeople));
            return null;
        }
    }
}
