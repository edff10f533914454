using System.Collections.Immutable;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Checking;

namespace Samvirke.Web.Commands;

/// <summary>
/// <c>samvirke check [DIR] [--coverage]</c>: every defect of register text as <c>file:line: message</c>; silent when there is none. With coverage, and when
/// there is no defect, how many statements rest on each section of each source.
/// </summary>
internal static class CheckRegister
{
    public static int Run(string folder, bool coverage, DateOnly today, TextWriter output, TextWriter errors)
    {
        switch (RegisterFolder.Read(folder))
        {
            case RegisterFolderReading.Found found:
                ImmutableArray<Defect> defects = [.. RegisterCheck.Run(found.Text).Concat(FutureConfirmations.In(found.Text, today)).Order()];
                foreach (var defect in defects) output.WriteLine(defect);
                if (coverage && defects.IsEmpty) CoverageReport.Write(found.Text, output);
                return defects.IsEmpty ? ExitCode.Success : ExitCode.Defects;
            case RegisterFolderReading.Refused refused:
                errors.WriteLine($"samvirke: {refused.Message}");
                return ExitCode.Refused;
            case var other:
                throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}");
        }
    }
}
