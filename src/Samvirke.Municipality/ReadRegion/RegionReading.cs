using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.ReadRegion;

/// <summary>Reads regions with what their municipalities share.</summary>
public sealed class RegionReading(WorkbenchStore workbench)
{
    /// <summary>The region, with what its municipalities share of papers of the sorts.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="body">Whose region.</param>
    /// <param name="sorts">The sorts of papers that are asked for.</param>
    /// <param name="who">The reader.</param>
    /// <param name="names">The order of names.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<RegionView> ReadAsync(RegisterSnapshot snapshot, RegionBody body, IEnumerable<string> sorts, Standing who, IComparer<string> names, CancellationToken cancellation)
    {
        ImmutableArray<LocalRegister> municipalities = [.. body.Municipalities(snapshot)];
        List<EntryId> organisations = [.. municipalities.Select(local => local.Organisation?.Id).OfType<EntryId>()];
        var papers = new List<Paper>();
        if (organisations.Count > 0)
        {
            foreach (var sort in sorts) papers.AddRange(await workbench.SharedWithRegionAsync(organisations, sort, cancellation));
        }

        return RegionView.Of(body, municipalities, papers, who, names);
    }
}
