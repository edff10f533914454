using System.Runtime.Versioning;

namespace Samvirke.Web.Tests.Commands;

/// <summary>Takes the permission to write away, and gives it back.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Unwritable : IDisposable
{
    private const UnixFileMode Reading = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly IReadOnlyList<(string Path, UnixFileMode Mode)> before;

    public Unwritable(params string[] paths)
    {
        before = [.. paths.Select(path => (path, File.GetUnixFileMode(path)))];
        foreach (var (path, _) in before) File.SetUnixFileMode(path, Reading);
    }

    public void Dispose()
    {
        foreach (var (path, mode) in before) File.SetUnixFileMode(path, mode);
    }
}
