using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Analyses;

namespace Samvirke.Web.Hosting;

/// <summary>A picture of the register together with what it is searched by.</summary>
public sealed class Reading
{
    private readonly SearchKeeper search;

    internal Reading(RegisterSnapshot snapshot)
        : this(snapshot, new SearchKeeper(snapshot), new AnalysisKeeper(snapshot))
    {
    }

    private Reading(RegisterSnapshot snapshot, SearchKeeper search, AnalysisKeeper analyses) => (Snapshot, this.search, Analyses) = (snapshot, search, analyses);

    /// <summary>The register at one moment.</summary>
    public RegisterSnapshot Snapshot { get; }

    /// <summary>What is worked out from it.</summary>
    internal AnalysisKeeper Analyses { get; }

    /// <summary>Whether searches are answered at once.</summary>
    public bool IsSearchable => search.IsReady;

    /// <summary>Begins to make the index before anybody asks for it.</summary>
    internal void BeginSearch() => search.Begin();

    /// <summary>
    /// The index, to be let go of. While the picture is newer than any index, it is that of an earlier one: what is found by it must not be kept as
    /// what this picture answers.
    /// </summary>
    internal ValueTask<HeldIndex> HoldIndexAsync() => search.HoldAsync();

    /// <summary>The picture after this one, searched by the same keeper.</summary>
    /// <param name="snapshot">The register then.</param>
    /// <param name="changed">The entries that were changed, added or taken out between the two.</param>
    internal Reading Next(RegisterSnapshot snapshot, IReadOnlyCollection<EntryId> changed)
    {
        search.Follow(snapshot, changed);
        return new Reading(snapshot, search, Analyses.Next(snapshot));
    }

    /// <summary>Nobody will ask for it again.</summary>
    internal void Close() => search.Close();
}
