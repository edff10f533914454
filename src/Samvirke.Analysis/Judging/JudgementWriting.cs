using System.Collections.Immutable;
using Samvirke.Analysis.Grouping;
using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Judging;

/// <summary>Writes judgements as entries of the register.</summary>
public static class JudgementWriting
{
    // With the kinds, the name is as unique as those of the efforts are within theirs.
    private static readonly LocalizedText Name = new("{0} om {1} «{2}» og {3} «{4}»", "{0} om {1} «{2}» og {3} «{4}»", "{0} on {1} “{2}” and {3} “{4}”");

    // Two groups may be called the same; their keys differ.
    private static readonly LocalizedText GroupName = new("{0} om gruppen «{1}» ({2})", "{0} om gruppa «{1}» ({2})", "{0} on the group “{1}” ({2})");

    /// <summary>The judgement as an entry that the organisation answers for.</summary>
    /// <param name="one">The one effort.</param>
    /// <param name="other">The other effort.</param>
    /// <param name="organisation">Who judges.</param>
    /// <param name="relation">How the two relate.</param>
    /// <param name="reason">Why.</param>
    public static Entry Entry(Entry one, Entry other, Entry organisation, EffortRelation relation, LocalizedText reason)
    {
        ImmutableArray<Entry> pair = [.. new[] { one, other }.OrderBy(entry => entry.Id)];
        return Written(Filled.Of(Name, organisation.Name, pair[0].Kind.One, pair[0].Name, pair[1].Kind.One, pair[1].Name), pair, organisation, JudgedWords.Of(relation), reason);
    }

    /// <summary>The judgement of a group as an entry that the organisation answers for.</summary>
    /// <param name="group">The group, as it is now.</param>
    /// <param name="organisation">Who judges.</param>
    /// <param name="answer">What they say of it.</param>
    /// <param name="reason">Why.</param>
    public static Entry Entry(EffortGroup group, Entry organisation, GroupAnswer answer, LocalizedText reason) =>
        Written(Filled.Of(GroupName, organisation.Name, group.Name, new(group.Key)), group.Members, organisation, answer.Word(), reason);

    private static Entry Written(LocalizedText name, ImmutableArray<Entry> about, Entry organisation, string judged, LocalizedText reason) => new()
    {
        Id = Judgement.IdOf(about.Select(entry => entry.Id), organisation.Id),
        Kind = Kind.Judgement,
        Name = name,
        Steward = organisation.Id,
        Relations = [.. about.Select(entry => new Relation(RelationTypes.Judges, entry.Id, LocalizedText.Empty, default, false, []))],
        Details = DetailValues.Of(
        [
            new Detail(DetailSchema.Find(Kind.Judgement, JudgedWords.Key)!, new DetailValue.Scalar(judged)),
            new Detail(DetailSchema.Find(Kind.Judgement, JudgedWords.Reason)!, new DetailValue.Localized(reason)),
        ]),
    };
}
