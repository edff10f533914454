using System.Collections.Immutable;
using Samvirke.Municipality.AnswerHelp;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.HearOfHelp;

/// <summary>Somebody hears of new wishes for help and of new answers, as far as what they may read goes.</summary>
public sealed class HelpHearing(HelpWishes wishes, HelpAnswers answers, RegionReading regions)
{
    /// <summary>What is new about the wishes of one municipality.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="local">The municipality.</param>
    /// <param name="standings">Every capacity in which the reader may act.</param>
    /// <param name="after">The first moment; what was written then is known.</param>
    /// <param name="through">The last moment.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<HelpNews>> OfMunicipalityAsync(
        RegisterSnapshot snapshot, LocalRegister local, ImmutableArray<Standing> standings, DateTimeOffset after, DateTimeOffset through, CancellationToken cancellation)
    {
        if (local.Organisation is not { } organisation) return [];
        var place = MunicipalityPlace.Of(snapshot, local);
        var who = standings.OrderBy(each => NoteReaders.Least(each, local, place)).FirstOrDefault(Standing.Reader);
        var least = NoteReaders.Least(who, local, place);
        return await OfAsync(snapshot, await wishes.ReadAsync(organisation.Id, least, cancellation), least, who, standings, after, through, cancellation);
    }

    /// <summary>The same of the municipalities of a region.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="body">Whose region it is.</param>
    /// <param name="standings">Every capacity in which the reader may act.</param>
    /// <param name="after">The first moment; what was written then is known.</param>
    /// <param name="through">The last moment.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<HelpNews>> OfRegionAsync(
        RegisterSnapshot snapshot, RegionBody body, ImmutableArray<Standing> standings, DateTimeOffset after, DateTimeOffset through, CancellationToken cancellation)
    {
        var who = standings.FirstOrDefault(each => each.ActsFor(body.Actor.Id), Standing.Reader);
        var view = await regions.ReadAsync(snapshot, body, [HelpWish.Sort], who, StringComparer.Ordinal, cancellation);
        return await OfAsync(snapshot, [.. view.Municipalities.SelectMany(each => each.Wishes)], view.Least, who, standings, after, through, cancellation);
    }

    /// <summary>How many of the municipality's open wishes somebody has answered: those who asked say themselves when they have got the help.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="organisation">The municipality.</param>
    /// <param name="who">Somebody who acts for it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<int> AnsweredAsync(RegisterSnapshot snapshot, EntryId organisation, Standing who, CancellationToken cancellation)
    {
        ImmutableArray<HelpWish> open = [.. (await wishes.ReadAsync(organisation, SharedWith.Own, cancellation)).Where(wish => wish.State == WishState.Open)];
        var given = await answers.ReadAsync(snapshot, open, SharedWith.Own, who, cancellation);
        return open.Count(wish => given[wish].Any());
    }

    /// <summary>How many open wishes in the region nobody has answered.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="body">Whose region it is.</param>
    /// <param name="who">Somebody who acts for it.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<int> WaitingAsync(RegisterSnapshot snapshot, RegionBody body, Standing who, CancellationToken cancellation)
    {
        var view = await regions.ReadAsync(snapshot, body, [HelpWish.Sort], who, StringComparer.Ordinal, cancellation);
        ImmutableArray<HelpWish> open = [.. view.Municipalities.SelectMany(each => each.Wishes).Where(wish => wish.State == WishState.Open)];
        var given = await answers.ReadAsync(snapshot, open, view.Least, who, cancellation);
        return open.Count(wish => !given[wish].Any());
    }

    private async Task<ImmutableArray<HelpNews>> OfAsync(
        RegisterSnapshot snapshot, ImmutableArray<HelpWish> seen, SharedWith least, Standing who, ImmutableArray<Standing> standings, DateTimeOffset after, DateTimeOffset through, CancellationToken cancellation)
    {
        var given = await answers.ReadAsync(snapshot, seen, least, who, cancellation);
        return HelpNews.Of(seen, given, organisation => standings.Any(each => each.ActsFor(organisation)), after, through);
    }
}
