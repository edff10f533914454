using System.Collections.Immutable;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Checking;
using Samvirke.Register.Text;

namespace Samvirke.Register.Tests.Checking;

/// <summary>
/// Register text that says itself what is wrong with it: a comment <c># &lt;- message</c> ends the line on which the defect is due; several
/// defects of a line are parted by <c>||</c>.
/// </summary>
internal static class MarkedText
{
    private const string Mark = "# <- ";

    public static void ShouldHaveExactlyTheDefectsMarked(params (string File, string Text)[] files)
    {
        var expected = files.SelectMany(file => Marked(file.File, file.Text)).Order();
        Check(files).Select(defect => defect.ToString()).ShouldBe(expected.Select(defect => defect.ToString()));
    }

    public static ImmutableArray<Defect> Check(params (string File, string Text)[] files)
    {
        var register = new RegisterTextBuilder();
        foreach (var (file, text) in files) YamlRegisterFile.Read(file, text, register);
        return RegisterCheck.Run(register.Build());
    }

    private static IEnumerable<Defect> Marked(string file, string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var mark = line.IndexOf(Mark, StringComparison.Ordinal);
            if (mark < 0) continue;
            foreach (var message in line[(mark + Mark.Length)..].Split("||", StringSplitOptions.TrimEntries)) yield return new Defect(file, number, DefectMessage.OfFile(message));
        }
    }
}
