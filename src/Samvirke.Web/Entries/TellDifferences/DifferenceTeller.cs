using System.Collections.Immutable;
using Samvirke.Register.Differences;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.TellDifferences;

/// <summary>Tells of differences in sentences that need no knowledge of how the register is made.</summary>
public sealed class DifferenceTeller(Visit visit)
{
    private readonly EntryNames names = new(visit);
    private readonly DetailTeller details = new(visit);

    /// <summary>What the difference is.</summary>
    public Telling Of(Difference difference) => difference switch
    {
        Difference.EntryListed entry => Say(entry.Turn == Turn.Added ? DifferenceTexts.EntryAdded : DifferenceTexts.EntryRemoved),
        Difference.KindChanged kind => FromTo(DifferenceTexts.Kind, visit.T(kind.Before.One), visit.T(kind.After.One)),
        Difference.TextChanged text => details.Text(text),
        Difference.AliasListed alias => Say(Listed(alias.Turn), Say(DifferenceTexts.OtherName), Sentence.Of(alias.Alias)),
        Difference.NoteListed note => Note(note),
        Difference.NoteChanged note => new(Say(DifferenceTexts.NoteChanged, NameOf(note.After.Type)), Parts(NoteDifference.Between(note.Before, note.After))),
        Difference.StewardChanged steward => Steward(steward),
        Difference.ConfirmedChanged confirmed => Confirmed(confirmed),
        Difference.ValidChanged valid => FromTo(DifferenceTexts.Period, Period(valid.Before), Period(valid.After)),
        Difference.RelationListed relation => Say(relation.Turn == Turn.Added ? DifferenceTexts.RelationAdded : DifferenceTexts.RelationRemoved, Relation(relation.Relation)),
        Difference.RelationReplaced relation => Replaced(relation),
        Difference.RelationChanged relation => new(
            Say(DifferenceTexts.RelationChanged, Sentence.Of($"{visit.T(relation.After.Type.Forward)} ") + names.Of(relation.After.To)),
            Parts(RelationDifference.Between(relation.Before, relation.After))),
        Difference.DisputedChanged disputed => Say(disputed.After ? DifferenceTexts.NowDisputed : DifferenceTexts.NoLongerDisputed),
        Difference.CitationListed citation => Say(citation.Turn == Turn.Added ? DifferenceTexts.CitationAdded : DifferenceTexts.CitationRemoved, names.Of(citation.Citation)),
        Difference.TermListed term => Say(term.Turn == Turn.Added ? DifferenceTexts.TermAdded : DifferenceTexts.TermRemoved, Term(term.Facet, term.Term)),
        Difference.Reordered order => Say(DifferenceTexts.Reordered, Say(order.Key?.Label ?? order.Facet?.Label ?? DifferenceTexts.NameOf(order.Part))),
        _ => details.Of(difference),
    };

    private ImmutableArray<Sentence> Parts(ImmutableArray<Difference> differences) => [.. differences.Select(part => Of(part).Sentence)];

    private Sentence Note(Difference.NoteListed note)
    {
        var text = note.Note.Text.In(visit.Tongue);
        return Say(Listed(note.Turn), Say(DifferenceTexts.Note, NameOf(note.Note.Type)), QuotedText.Whole(text.Text, text.Tongue));
    }

    private Sentence Steward(Difference.StewardChanged steward) => (steward.Before, steward.After) switch
    {
        ({ } before, { } after) => Say(DifferenceTexts.StewardChanged, names.Of(before), names.Of(after)),
        (null, { } after) => Say(DifferenceTexts.StewardAdded, names.Of(after)),
        ({ } before, null) => Say(DifferenceTexts.StewardRemoved, names.Of(before)),
        _ => Sentence.Empty,
    };

    private Sentence Confirmed(Difference.ConfirmedChanged confirmed) => confirmed.After is { } day
        ? Say(DifferenceTexts.Confirmed, Sentence.Of(visit.Date(day)))
        : Say(DifferenceTexts.ConfirmationRemoved, Sentence.Of(visit.Date(confirmed.Before!.Value)));

    private Sentence Replaced(Difference.RelationReplaced relation)
    {
        var type = relation.After.Type;
        var subject = DifferenceTexts.HolderOf(type) is { } holder ? Say(holder) : Say(DifferenceTexts.Quoted, Say(type.Forward));
        return Say(DifferenceTexts.ReplacedBy, subject, End(relation.Before), End(relation.After));
    }

    private Sentence Relation(Relation relation) => Sentence.Of($"{visit.T(relation.Type.Forward)} ") + End(relation);

    /// <summary>The other end of a relation, with what is said of it.</summary>
    private Sentence End(Relation relation)
    {
        var remarks = new List<Sentence>();
        if (relation.Role.In(visit.Tongue) is { Text.Length: > 0 } role) remarks.Add(QuotedText.Whole(role.Text, role.Tongue));
        if (visit.Period(relation.Valid) is { } period) remarks.Add(Sentence.Of(period));
        if (relation.Disputed) remarks.Add(Say(EntryTexts.Disputed));
        var name = names.Of(relation.To);
        return remarks.Count == 0 ? name : name + Sentence.Of(" (") + remarks.Aggregate((one, next) => one + Sentence.Of("; ") + next) + Sentence.Of(")");
    }

    private Sentence Term(Facet facet, string term) => Sentence.Of($"{visit.T(facet.Label)}: {(facet.Term(term) is { } known && !facet.IsAge ? visit.T(known.Label) : term)}");

    private Sentence NameOf(NoteType type) => Say(type == NoteType.Contradiction ? EntryTexts.SourcesDisagree : EntryTexts.SourceCorrected);

    private string Period(ValidTime valid) => visit.Period(valid) ?? visit.T(DifferenceTexts.NoPeriod);

    private Sentence FromTo(LocalizedText what, string before, string after) => Say(DifferenceTexts.ChangedFromTo, Say(what), Sentence.Of(before), Sentence.Of(after));

    private static LocalizedText Listed(Turn turn) => turn == Turn.Added ? DifferenceTexts.Added : DifferenceTexts.Removed;

    private Sentence Say(LocalizedText text, params ReadOnlySpan<Sentence> values) => Sentence.Fill(visit.T(text), values);
}
