using System.Collections.Immutable;
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

    /// <summary>The judgement as an entry that the organisation answers for.</summary>
    /// <param name="one">The one effort.</param>
    /// <param name="other">The other effort.</param>
    /// <param name="organisation">Who judges.</param>
    /// <param name="relation">How the two relate.</param>
    /// <param name="reason">Why.</param>
    public static Entry Entry(Entry one, Entry other, Entry organisation, EffortRelation relation, LocalizedText reason)
    {
        ImmutableArray<Entry> pair = [.. new[] { one, other }.OrderBy(entry => entry.Id)];
        return new Entry
        {
            Id = Judgement.IdOf(one.Id, other.Id, organisation.Id),
            Kind = Kind.Judgement,
            Name = Filled.Of(Name, organisation.Name, pair[0].Kind.One, pair[0].Name, pair[1].Kind.One, pair[1].Name),
            Steward = organisation.Id,
            Relations = [.. pair.Select(entry => new Relation(RelationTypes.Judges, entry.Id, LocalizedText.Empty, default, false, []))],
            Details = DetailValues.Of(
            [
                new Detail(DetailSchema.Find(Kind.Judgement, JudgedWords.Key)!, new DetailValue.Scalar(JudgedWords.Of(relation))),
                new Detail(DetailSchema.Find(Kind.Judgement, JudgedWords.Reason)!, new DetailValue.Localized(reason)),
            ]),
        };
    }
}
