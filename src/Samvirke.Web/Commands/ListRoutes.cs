using Samvirke.Web.Accounts.Audiences;

namespace Samvirke.Web.Commands;

/// <summary><c>samvirke routes</c>: every address with who may come there, as the table of the operators' guide.</summary>
internal static class ListRoutes
{
    public static int Run(TextWriter output)
    {
        foreach (var line in RouteTable.Lines()) output.WriteLine(line);
        return ExitCode.Success;
    }
}
