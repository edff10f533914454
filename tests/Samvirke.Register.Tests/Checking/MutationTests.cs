using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Line = Samvirke.Register.Tests.YamlDraft.Line;

namespace Samvirke.Register.Tests.Checking;

/// <summary>A single slip in a register that is right otherwise is found, on its line and by its name.</summary>
public sealed class MutationTests
{
    /// <summary>Each alters an entry of the draft and gives the line of the defect and a piece of its message; nothing where it cannot be made there.</summary>
    private static readonly (string Name, Func<YamlDraft, List<Line>, (Line Line, string Message)?> Make)[] Slips =
    [
        ("unknown kind", (_, entry) => Replace(entry, "  kind: ", "romskip", "ukjent slag «romskip»")),
        ("no kind", (_, entry) => Remove(entry, "  kind: ", "slag mangler")),
        ("no steward", (_, entry) => Remove(entry, "  steward: ", "hvem som svarer for")),
        ("unknown steward", (_, entry) => Replace(entry, "  steward: ", "romskip", "«romskip», finnes ikke")),
        ("steward that is no actor", (draft, entry) => Replace(entry, "  steward: ", draft.IdOf(1), "skal være en aktør")),
        ("no name", (_, entry) => Replace(entry, "  name: ", "{en: Name}", "navn på bokmål mangler")),
        ("unknown key", (_, entry) => Insert(entry, "  romskip: 1", "ukjent nøkkel «romskip»")),
        ("key twice", (_, entry) => Insert(entry, "  steward: actor-0", "nøkkelen «steward» står to ganger", last: true)),
        ("malformed", (_, entry) => Insert(entry, "  ]", "ugyldig YAML")),
        ("unknown facet", (_, entry) => Replace(entry, "  facets: ", "{romskip: [health]}", "ukjent nøkkel «romskip»")),
        ("unknown term", (_, entry) => Replace(entry, "  facets: ", "{sector: [romskip]}", "ukjent ord «romskip» i fasetten «sector»")),
        ("period from no day", (_, entry) => Replace(entry, "  validFrom: ", "2023-02-30", "skal være en dato")),
        ("period backwards", (_, entry) => Replace(entry, "  validFrom: ", "2024-01-02", "") is null ? null : Replace(entry, "  validTo: ", "2024-01-01", "perioden slutter (2024-01-01) før den begynner (2024-01-02)")),
        ("id twice", (draft, entry) => Copy(draft, entry, lines => lines[0], "er brukt før")),
        ("name twice", (draft, entry) => Copy(draft, entry, lines => (lines[0].Text = "- id: enda-en", lines.Single(Begins("  name: "))).Item2, "samme navn og slag")),
        ("no citations", (_, entry) => RemoveList(entry, "  citations:", "kilde mangler på")),
        ("unknown source", (_, entry) => ReplaceInItem(entry, "  citations:", "source: \"", "romskip", "kilden «romskip» finnes ikke")),
        ("source that is none", (draft, entry) => ReplaceInItem(entry, "  citations:", "source: \"", draft.IdOf(0), "en kildehenvisning skal gå til en kilde eller en lov")),
        ("unknown relation", (_, entry) => ReplaceInItem(entry, "  relations:", "type: \"", "romskip", "ukjent sammenheng «romskip»")),
        ("relation that may not begin here", (_, entry) => ReplaceInItem(entry, "  relations:", "type: \"", "section-of", "sammenhengen «section-of» kan ikke gå fra slaget", () => !entry.Single(Begins("  kind: ")).Text.Contains("provision", StringComparison.Ordinal))),
        ("relation to nothing", (_, entry) => ReplaceInItem(entry, "  relations:", "to: \"", "romskip", "viser til «romskip», som ikke finnes")),
        ("relation to itself", (_, entry) => ReplaceInItem(entry, "  relations:", "to: \"", entry[0].Text.Split('"')[1], "til seg selv")),
        ("relation that may not end there", (draft, entry) => ReplaceInItem(entry, "  relations:", "to: \"", draft.IdOf(1), "til slaget «source»", () => entry != draft.Entries[1] && !MayEndAtSource(entry))),
        ("relation twice", (_, entry) => RepeatItem(entry, "  relations:", "slå kildene sammen")),
        ("note of no type", (_, entry) => ReplaceInItem(entry, "  notes:", "type: \"", "romskip", "merknadens type skal være")),
        ("list that is none", (_, entry) => Replace(entry, "  aliases: ", "Navn", "«aliases» skal være en liste")),
    ];

    public static TheoryData<string> Names => [.. Slips.Select(slip => slip.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_OneSlip_IsFoundOnItsLine(string name)
    {
        var make = Slips.Single(slip => slip.Name == name).Make;
        var made = 0;
        Prop.ForAll(Generated.SmallRegisters, Arb.From(Gen.Choose(0, 1000)), (register, place) =>
        {
            var draft = new YamlDraft(register.Entries);
            if (make(draft, draft.Entries[place % draft.Entries.Count]) is not var (line, message)) return;
            made++;
            var defects = MarkedText.Check(("a.yaml", draft.Text));
            var number = draft.NumberOf(line);
            if (!defects.Any(defect => defect.Line == number && defect.Message.Written.Contains(message, StringComparison.Ordinal)))
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"line {number} {line} has no defect «{message}»: {string.Join(" | ", defects)}"));
            }
        }).QuickCheckThrowOnFailure();
        made.ShouldBeGreaterThan(10, "a slip that can hardly ever be made proves nothing");
    }

    private static Predicate<Line> Starts(string beginning) => line => line.Text.StartsWith(beginning, StringComparison.Ordinal);

    private static Func<Line, bool> Begins(string beginning) => line => line.Text.StartsWith(beginning, StringComparison.Ordinal);

    private static (Line Line, string Message)? Replace(List<Line> entry, string key, string value, string message, Func<bool>? possible = null)
    {
        if (possible?.Invoke() == false || entry.FirstOrDefault(Begins(key)) is not { } line) return null;
        line.Text = key + value;
        return (line, message);
    }

    private static (Line Line, string Message)? Remove(List<Line> entry, string key, string message)
    {
        entry.RemoveAll(Starts(key));
        return (entry[0], message);
    }

    private static (Line Line, string Message)? Insert(List<Line> entry, string text, string message, bool last = false)
    {
        var line = new Line(text);
        entry.Insert(last ? entry.Count : 1, line);
        return (line, message);
    }

    private static (Line Line, string Message)? Copy(YamlDraft draft, List<Line> entry, Func<List<Line>, Line> blame, string message)
    {
        var copy = entry.Select(line => new Line(line.Text)).ToList();
        draft.Entries.Add(copy);
        return (blame(copy), message);
    }

    private static (Line Line, string Message)? RemoveList(List<Line> entry, string key, string message)
    {
        var kind = entry.Single(Begins("  kind: ")).Text;
        if (kind.Contains("\"source\"", StringComparison.Ordinal) || kind.Contains("\"judgement\"", StringComparison.Ordinal)) return null;
        var start = entry.FindIndex(Starts(key));
        entry.RemoveRange(start, Items(entry, start) + 1);
        return (entry[0], message);
    }

    private static (Line Line, string Message)? ReplaceInItem(List<Line> entry, string key, string before, string value, string message, Func<bool>? possible = null)
    {
        var start = entry.FindIndex(Starts(key));
        if (start < 0 || possible?.Invoke() == false) return null;
        var line = entry[start + Items(entry, start)];
        var from = line.Text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        line.Text = line.Text[..from] + value + line.Text[line.Text.IndexOf('"', from)..];
        return (line, message);
    }

    private static (Line Line, string Message)? RepeatItem(List<Line> entry, string key, string message)
    {
        var start = entry.FindIndex(Starts(key));
        if (start < 0) return null;
        var line = new Line(entry[start + 1].Text);
        entry.Insert(start + Items(entry, start) + 1, line);
        return (line, message);
    }

    private static bool MayEndAtSource(List<Line> entry)
    {
        var start = entry.FindIndex(Starts("  relations:"));
        var type = Samvirke.Register.Relations.RelationTypes.Find(entry[start + Items(entry, start)].Text.Split('"')[1])!;
        return type.Joints.Any(joint => joint.To.Contains(Samvirke.Register.Kinds.Kind.Source));
    }

    private static int Items(List<Line> entry, int start) => entry.Skip(start + 1).TakeWhile(Begins("    - ")).Count();
}
