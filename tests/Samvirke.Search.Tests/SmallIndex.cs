namespace Samvirke.Search.Tests;

/// <summary>The index of the small register, built once for a class of tests.</summary>
public sealed class SmallIndex : IDisposable
{
    public SearchIndex Index { get; } = SearchIndex.Build(SmallRegister.Snapshot);

    public void Dispose() => Index.Dispose();
}
