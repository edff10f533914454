using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Samvirke.Storage.Preparing;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Preparing;

/// <summary>Files and folders that the user may not write.</summary>
[SupportedOSPlatform("linux")]
public sealed partial class ReadOnlyTests
{
    private const UnixFileMode All = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    [TheoryOnLinux]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, false, false)]
    public async Task Prepare_WithoutWriteAccess_IsRefused(bool fileExists, bool folderWritable, bool fileWritable)
    {
        await using var log = await OpenLog.CreateAsync(DatabaseKind.Sqlite);
        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(log.ConnectionString).DataSource;
        var folder = Path.GetDirectoryName(file)!;
        if (!fileExists) File.Delete(file);
        else File.SetUnixFileMode(file, Mode(fileWritable) & ~UnixFileMode.UserExecute);
        File.SetUnixFileMode(folder, Mode(folderWritable));
        try
        {
            AsNobody(() => PrepareTests.RefusedAsync(log.ConnectionString, DatabaseFault.ReadOnly)).ShouldContain(file);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            File.SetUnixFileMode(folder, All);
        }
    }

    private static UnixFileMode Mode(bool writable) => writable ? All | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite : All & ~UnixFileMode.UserWrite;

    /// <summary>
    /// Root may write everything, so the work is done on a thread that the file system takes for another user. SQLite stays on that thread.
    /// </summary>
    private static string AsNobody(Func<Task<string>> work)
    {
        if (Environment.UserName != "root") return work().GetAwaiter().GetResult();
        var done = "";
        Exception? failed = null;
        var thread = new Thread(() =>
        {
            _ = SetFileSystemUser(65534);
            try
            {
                done = work().GetAwaiter().GetResult();
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                failed = error;
            }
            finally
            {
                _ = SetFileSystemUser(0);
            }
        });
        thread.Start();
        thread.Join();
        return failed is null ? done : throw new InvalidOperationException("The work failed.", failed);
    }

    [LibraryImport("libc", EntryPoint = "setfsuid")]
    private static partial int SetFileSystemUser(uint user);
}

/// <summary>Runs where files have an owner and a mode, and is reported as skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryOnLinuxAttribute : TheoryAttribute
{
    public TheoryOnLinuxAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Files have no owner and mode here.";
}
