using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Steering.FollowProposals;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.FollowProposals;

/// <summary>Which proposals an address asks for.</summary>
/// <param name="Uptake">How far they have come.</param>
/// <param name="Agency">Whom they are addressed to, or who did something about them.</param>
/// <param name="Challenge">What they answer.</param>
/// <param name="Unknown">The values that stand for nothing, by the name of what they were given for.</param>
public sealed record FollowedFilter(Uptake? Uptake, Entry? Agency, Entry? Challenge, ImmutableArray<(LocalizedText Of, string Value)> Unknown)
{
    public const string UptakeParameter = "status";
    public const string AgencyParameter = "etat";
    public const string ChallengeParameter = "utfordring";

    private static readonly ImmutableArray<(Uptake Uptake, string Word)> Words =
        [(Samvirke.Steering.FollowProposals.Uptake.Nobody, "ingen"), (Samvirke.Steering.FollowProposals.Uptake.Touched, "samme-sak"), (Samvirke.Steering.FollowProposals.Uptake.InPart, "delvis"), (Samvirke.Steering.FollowProposals.Uptake.TakenUp, "tatt-opp")];

    /// <summary>Reads it.</summary>
    public static FollowedFilter Of(FollowedReport report, IQueryCollection query)
    {
        var unknown = ImmutableArray.CreateBuilder<(LocalizedText, string)>();
        return new(
            Read(UptakeParameter, FollowedTexts.UptakeAsked, word => Words.Where(each => each.Word == word).Select(each => (Uptake?)each.Uptake).FirstOrDefault()),
            Read(AgencyParameter, FollowedTexts.AgencyAsked, id => Agencies(report).FirstOrDefault(each => each.Id.Value == id)),
            Read(ChallengeParameter, FollowedTexts.ChallengeAsked, id => report.Challenges.FirstOrDefault(each => each.Challenge.Id.Value == id)?.Challenge),
            unknown.ToImmutable());

        T? Read<T>(string name, LocalizedText of, Func<string, T?> find)
        {
            var value = query[name].ToString();
            if (value.Length == 0) return default;
            var found = find(value);
            if (found is null) unknown.Add((of, value));
            return found;
        }
    }

    /// <summary>Its name in addresses.</summary>
    public static string Word(Uptake uptake) => Words.Single(each => each.Uptake == uptake).Word;

    /// <summary>Those whom a proposal is addressed to, or who did something about one.</summary>
    public static IEnumerable<Entry> Agencies(FollowedReport report) =>
        report.Agencies.Concat(report.Proposals.SelectMany(each => each.Addressees.Concat(each.Doers))).DistinctBy(actor => actor.Id);

    /// <summary>The proposals, what nobody has taken up first.</summary>
    public ImmutableArray<FollowedProposal> Of(FollowedReport report) => [.. report.ByUptake.Where(Takes)];

    /// <summary>What follows an address to ask for the same.</summary>
    public string Query
    {
        get
        {
            var query = new QueryBuilder();
            if (Uptake is { } uptake) query.Add(UptakeParameter, Word(uptake));
            if (Agency is { } agency) query.Add(AgencyParameter, agency.Id.Value);
            if (Challenge is { } challenge) query.Add(ChallengeParameter, challenge.Id.Value);
            return query.ToQueryString().ToString();
        }
    }

    private bool Takes(FollowedProposal each) =>
        (Uptake is null || each.Uptake == Uptake)
        && (Agency is null || each.Addressees.Concat(each.Doers).Any(actor => actor.Id == Agency.Id))
        && (Challenge is null || each.Answers.Any(challenge => challenge.Id == Challenge.Id));
}
