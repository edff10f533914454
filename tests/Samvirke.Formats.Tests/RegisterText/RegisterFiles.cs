using System.Collections.Immutable;
using System.Text;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;

namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>Reads register text as a folder with these files would be read.</summary>
internal static class RegisterFiles
{
    public static Register.Checking.RegisterText Read(params (string File, string Text)[] files)
    {
        var register = new RegisterTextBuilder();
        foreach (var (file, text) in files)
        {
            if (file.EndsWith(".jsonl", StringComparison.Ordinal)) JsonLinesRegisterFile.Read(file, Lines(text), register);
            else YamlRegisterFile.Read(file, text, register);
        }

        return register.Build();
    }

    public static ImmutableArray<Defect> Check(params (string File, string Text)[] files) => RegisterCheck.Run(Read(files));

    /// <summary>The defects of one file beside which <see cref="SampleRegister"/> is read.</summary>
    public static ImmutableArray<Defect> CheckBesideSample(string file, string text)
    {
        var all = Check(("sample.yaml", SampleRegister.Yaml), (file, text));
        all.Where(defect => defect.File != file).ShouldBeEmpty();
        return all;
    }

    /// <summary>There is this defect, as commands write it, and no other.</summary>
    public static void ShouldBeOnly(this ImmutableArray<Defect> defects, string file, int line, string message) =>
        defects.Select(defect => defect.ToString()).ShouldBe([$"{file}:{line}: {message}"]);

    public static string Json(this Entry entry) => Encoding.UTF8.GetString(EntryWriter.ToUtf8(entry));

    /// <summary>The lines as an editor counts them.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
