namespace Samvirke.Analysis.Relating;

/// <summary>How widely the efforts are sought that one is compared with. In a large register, where every effort has many that are like it, fewer will do.</summary>
/// <param name="Neighbours">So many of those whose texts are most alike.</param>
/// <param name="Few">Those who share something that at most so many have.</param>
internal readonly record struct SearchWidth(int Neighbours, int Few)
{
    private const int Large = 20_000;

    /// <summary>The width among so many efforts.</summary>
    public static SearchWidth Among(int efforts) => efforts <= Large ? new(12, 24) : new(8, 16);
}
