using System.Collections.Immutable;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.ReadRegion;

/// <summary>A municipality of a region, with what the reader may see of what it notes.</summary>
/// <param name="Local">The municipality, with its own entries, which are open to all.</param>
/// <param name="Notes">Its notes on demands.</param>
/// <param name="Wishes">What it wishes help with.</param>
public sealed record RegionMunicipality(LocalRegister Local, ImmutableDictionary<EntryId, RequirementNote> Notes, ImmutableArray<HelpWish> Wishes);

/// <summary>The municipalities of a region side by side, as far as the reader may see. They stand by name, never by how much they have.</summary>
/// <param name="Body">Whose region it is.</param>
/// <param name="Municipalities">They, by name.</param>
/// <param name="Least">What something must be shared with for the reader to see it here: the region for those who act for the body, everybody for all others.</param>
public sealed record RegionView(RegionBody Body, ImmutableArray<RegionMunicipality> Municipalities, SharedWith Least)
{
    /// <summary>Reads it.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="body">Whose region.</param>
    /// <param name="papers">Papers of the municipalities, of whatever sort and however shared.</param>
    /// <param name="who">The reader.</param>
    /// <param name="names">The order of names.</param>
    public static RegionView Of(RegisterSnapshot snapshot, RegionBody body, IEnumerable<Paper> papers, Standing who, IComparer<string> names) =>
        Of(body, [.. body.Municipalities(snapshot)], papers, who, names);

    /// <summary>The same, of municipalities that are at hand.</summary>
    internal static RegionView Of(RegionBody body, ImmutableArray<LocalRegister> municipalities, IEnumerable<Paper> papers, Standing who, IComparer<string> names)
    {
        var least = who.ActsFor(body.Actor.Id) ? SharedWith.Region : SharedWith.Public;
        var seen = papers.Where(paper => paper.SharedWith >= least && !paper.IsGone).ToLookup(paper => (paper.Name.Organisation, paper.Name.Sort));
        return new RegionView(
            body,
            [
                .. municipalities
                    .OrderBy(local => local.Area.Name.ToString(), names).ThenBy(local => local.Area.Id)
                    .Select(local => Municipality(local, seen, least)),
            ],
            least);
    }

    private static RegionMunicipality Municipality(LocalRegister local, ILookup<(EntryId Organisation, string Sort), Paper> seen, SharedWith least) => local.Organisation is not { } organisation
        ? new RegionMunicipality(local, ImmutableDictionary<EntryId, RequirementNote>.Empty, [])
        : new RegionMunicipality(
            local,
            seen[(organisation.Id, RequirementNote.Sort)].Select(RequirementNote.Of).OfType<RequirementNote>().ToImmutableDictionary(note => note.Requirement),
            HelpWish.Shown(seen[(organisation.Id, HelpWish.Sort)], least));
}
