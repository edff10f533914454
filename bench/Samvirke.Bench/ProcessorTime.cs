using System.Runtime.InteropServices;

namespace Samvirke.Bench;

/// <summary>
/// What this thread has used of a processor. On a machine that others use too, time on the wall says more about them than about what is
/// measured.
/// </summary>
internal static partial class ProcessorTime
{
    private const int ThreadClock = 3;

    /// <summary>Milliseconds so far.</summary>
    public static double Milliseconds()
    {
        if (Read(ThreadClock, out var time) != 0) throw new InvalidOperationException("The clock of the thread could not be read.");
        return (time.Seconds * 1000.0) + (time.Nanoseconds / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Read(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
