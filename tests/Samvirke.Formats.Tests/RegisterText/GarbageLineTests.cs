using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>
/// A line that does not belong, put in at every place of a file in turn: it is either taken up in a text (or is blank), or it is reported
/// where it stands, and no entry but the one that it stands in is read otherwise than before.
/// </summary>
public sealed class GarbageLineTests
{
    private const int Nearby = 2;

    private static readonly string[] Sorts =
        ["this is wrong", "  unknownKey: 1", "    unknownKey: 1", "- [", "- {", "- noe", "}", "]", ": :", "\t", "\tnoe: 1", "  noe", "\"", "  'noe", "---", "...", "@noe", "  &a noe: 1"];

    /// <summary>A blank line, and the marks between documents, which may stand between entries.</summary>
    private static readonly string[] Invisible = ["\t", "---", "..."];

    private static readonly string[] NorwegianFiles =
        ["sources/geography.yaml", "plans/municipal.yaml", "provisions/labour-welfare.yaml"];

    private static readonly Lazy<ImmutableDictionary<string, (string Text, RegisterSnapshot Others)>> Files = new(Load);

    public static TheoryData<string, string> FilesAndSorts()
    {
        var all = new TheoryData<string, string>();
        foreach (var file in Files.Value.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var sort in Sorts) all.Add(file, sort);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(FilesAndSorts))]
    public void Read_GarbageOnAnyLine_IsReportedThere(string file, string garbage)
    {
        var (text, others) = Files.Value[file];
        var lines = RegisterFiles.Lines(text).ToImmutableArray();
        var before = RegisterFiles.Read((file, text)).Entries.Select(entry => entry.Read.Entry!.Json()).ToHashSet(StringComparer.Ordinal);
        var failures = Enumerable.Range(0, lines.Length + 1)
            .Select(place => Failure(file, garbage, place + 1, string.Join('\n', lines.Insert(place, garbage)) + "\n", before, others))
            .OfType<string>();
        failures.ShouldBeEmpty();
    }

    private static string? Failure(string file, string garbage, int line, string text, HashSet<string> before, RegisterSnapshot others)
    {
        var read = RegisterFiles.Read((file, text));
        var defects = RegisterCheck.Run(read, others, ImmutableHashSet<EntryId>.Empty);
        var after = read.Entries.Select(entry => entry.Read.Entry?.Json()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var fault = defects switch
        {
            [] when before.SetEquals(after) => Invisible.Contains(garbage) ? null : "is ignored",
            [] => after.Except(before).Any(entry => entry.Contains(garbage.Trim(), StringComparison.Ordinal)) ? null : "changes an entry unseen",
            _ when !defects.Any(defect => defect.File == file && Math.Abs(defect.Line - line) <= Nearby) => "is not reported there",
            _ when defects.Any(defect => defect.Message.Written.Contains("finnes ikke", StringComparison.Ordinal)) => "hides an entry that others refer to",
            _ when before.Except(after).Count() > 1 => "spoils other entries",
            _ => null,
        };
        return fault is null ? null : string.Create(CultureInfo.InvariantCulture, $"«{garbage}» on line {line} {fault}: {string.Join(" | ", defects.Take(3))}");
    }

    private static ImmutableDictionary<string, (string Text, RegisterSnapshot Others)> Load()
    {
        var files = ImmutableDictionary.CreateBuilder<string, (string, RegisterSnapshot)>();
        files.Add("sample.yaml", (SampleRegister.Yaml, RegisterSnapshot.Empty));
        if (RegisterFolder.Read(NorwegianData.Folder) is not RegisterFolderReading.Found norway) return files.ToImmutable();
        foreach (var file in NorwegianFiles)
        {
            var path = Path.Combine(NorwegianData.Folder, file);
            var text = File.ReadAllText(path);
            var others = norway.Text.Entries.Where(entry => entry.File != path && text.Contains(entry.Read.Entry!.Id.Value, StringComparison.Ordinal));
            files.Add(file, (text, RegisterSnapshot.Of(others.Select(entry => entry.Read.Entry!), RegisterSnapshot.Empty.Moment)));
        }

        return files.ToImmutable();
    }
}
