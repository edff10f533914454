using System.Diagnostics;
using System.Text;

namespace Samvirke.Testing.Hosting;

/// <summary>How the program is started: its arguments and what its environment says.</summary>
public sealed record SamvirkeStart
{
    /// <summary>
    /// Runs the program until it ends or standard input closes, which it does when the tests end, even if they are killed: no server is left behind.
    /// </summary>
    private const string Guard =
        """exec 3<&0; "$@" < /dev/null 3<&- & child=$!; { cat <&3; kill -KILL $child; } > /dev/null 2>&1 & exec 3<&-; wait $child""";

    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What is started: the program itself unless told otherwise.</summary>
    public string Program { get; init; } = Repository.Program;

    /// <summary><c>SAMVIRKE_URLS</c></summary>
    public string? Urls { get; init; }

    /// <summary><c>SAMVIRKE_DATABASE</c></summary>
    public string? Database { get; init; }

    /// <summary><c>SAMVIRKE_DATA</c>; without it the national register.</summary>
    public string? Data { get; init; }

    /// <summary>Other settings by name: <c>SAMVIRKE_MAIL</c> and the like.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether the program must obey the permissions of files even when the tests run as root, whom they otherwise do not bind.</summary>
    public bool ObeysFilePermissions { get; init; }

    /// <summary>A process ready to be started, its output led to the caller.</summary>
    internal Process ToProcess()
    {
        var start = new ProcessStartInfo("sh")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Home,
        };
        foreach (var argument in (string[])["-c", Guard, "samvirke", .. Unprivileged, "dotnet", Program, .. Arguments]) start.ArgumentList.Add(argument);
        start.Environment["SAMVIRKE_HOME"] = Repository.Home;
        Set(start, "SAMVIRKE_URLS", Urls);
        Set(start, "SAMVIRKE_DATABASE", Database);
        Set(start, "SAMVIRKE_DATA", Data);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("SAMVIRKE_", StringComparison.Ordinal) && name is not ("SAMVIRKE_HOME" or "SAMVIRKE_URLS" or "SAMVIRKE_DATABASE" or "SAMVIRKE_DATA")).ToList()) Set(start, name, null);
        foreach (var (name, value) in Settings) Set(start, name, value);
        return new Process { StartInfo = start };
    }

    private string[] Unprivileged =>
        ObeysFilePermissions && Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];

    /// <summary>Sets the variable or takes it away, so that nothing of the surrounding shell reaches the program.</summary>
    private static void Set(ProcessStartInfo start, string name, string? value)
    {
        if (value is null) start.Environment.Remove(name);
        else start.Environment[name] = value;
    }
}
