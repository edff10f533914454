using System.Diagnostics;

namespace Samvirke.Register.Tests.Differences;

/// <summary>Work that must be done soon, whatever it is given; a machine that does other things as well is allowed for.</summary>
internal static class Bounded
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    public static T Run<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        watch.Elapsed.ShouldBeLessThan(Soon);
        return result;
    }
}
