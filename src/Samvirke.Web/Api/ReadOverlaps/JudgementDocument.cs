using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Judging;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Api.ReadOverlaps;

/// <summary>What an organisation says of two efforts, or of a group.</summary>
/// <param name="Id">The entry of the judgement.</param>
/// <param name="Organisation">The id of the organisation.</param>
/// <param name="Relation">Of two efforts overlaps, complements, supports, conflicts or none; of a group together, complements, supports, conflicts or none.</param>
/// <param name="Reason">Why, by language.</param>
/// <param name="Confirmed">The day on which the organisation last stood by it, as yyyy-MM-dd, or nothing.</param>
public sealed record JudgementDocument(string Id, string Organisation, string Relation, IReadOnlyDictionary<string, string> Reason, string? Confirmed)
{
    internal static ImmutableArray<JudgementDocument> Of(JudgedPair? judged, RegisterSnapshot snapshot) =>
        judged is null ? [] : [.. judged.All.Select(each => Of(each.Id, each.Organisation, JudgedWords.Of(each.Relation), each.Reason, snapshot))];

    internal static ImmutableArray<JudgementDocument> Of(JudgedGroup? judged, RegisterSnapshot snapshot) =>
        judged is null ? [] : [.. judged.All.Select(each => Of(each.Id, each.Organisation, each.Answer.Word(), each.Reason, snapshot))];

    private static JudgementDocument Of(EntryId id, EntryId organisation, string word, LocalizedText reason, RegisterSnapshot snapshot) =>
        new(id.Value, organisation.Value, word, EntryReference.ByTag(reason), snapshot.Find(id)?.Confirmed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
