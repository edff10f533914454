using Samvirke.Register.Details;
using Samvirke.Register.Differences;
using Samvirke.Register.Texts;
using Samvirke.Web.Entries.ReadEntry;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.TellDifferences;

/// <summary>Tells of differences in texts and details.</summary>
internal sealed class DetailTeller(Visit visit)
{
    public Telling Of(Difference difference) => difference switch
    {
        Difference.FactChanged fact => Change(Label(fact.Key), Written(fact.Key, fact.Before), Written(fact.Key, fact.After)),
        Difference.PointListed point => Listed(point.Turn, Say(DifferenceTexts.Point, Say(point.Key.Label)), point.Point.In(visit.Tongue)),
        Difference.CodeListed code => Change(Label(code.Key), code.Turn == Turn.Removed ? code.Code : null, code.Turn == Turn.Added ? code.Code : null),
        Difference.RatingChanged rating => Rating(rating),
        Difference.SectionChanged section => Change(Say(DifferenceTexts.Section, Sentence.Of(section.Locator)), section.Before, section.After),
        _ => throw new InvalidOperationException($"A difference of an unknown sort: {difference.GetType().Name}"),
    };

    /// <summary>A text that was changed in one language.</summary>
    public Sentence Text(Difference.TextChanged text) => Text(Part(text.Part, text.Key), text.Tongue, text.Before, text.After);

    private Sentence Text(Sentence what, Tongue tongue, string? before, string? after)
    {
        var subject = Say(DifferenceTexts.InTongue, what, Say(DifferenceTexts.LanguageOf(tongue)));
        return (before, after) switch
        {
            ({ } old, { } @new) => Say(DifferenceTexts.Changed, subject, QuotedText.Changed(old, @new, tongue)),
            (null, { } added) => Say(DifferenceTexts.Added, subject, QuotedText.Whole(added, tongue)),
            ({ } removed, null) => Say(DifferenceTexts.Removed, subject, QuotedText.Whole(removed, tongue)),
            _ => Sentence.Empty,
        };
    }

    private Telling Rating(Difference.RatingChanged rating)
    {
        var criterion = Say(rating.Key.LabelOfCriterion(rating.Criterion));
        var grade = rating.Before?.Grade == rating.After?.Grade
            ? Say(DifferenceTexts.RatingReworded, criterion)
            : Change(Say(DifferenceTexts.Rating, criterion), Grade(rating.Key, rating.Before), Grade(rating.Key, rating.After));
        var (before, after) = (rating.Before?.Reason ?? LocalizedText.Empty, rating.After?.Reason ?? LocalizedText.Empty);
        return new(grade,
        [
            .. from tongue in Tongues.All
               let old = before.Exactly(tongue)
               let @new = after.Exactly(tongue)
               where old != @new
               select Text(Say(DifferenceTexts.Reason), tongue, old, @new),
        ]);
    }

    private string? Grade(DetailKey key, Rating? rating) => rating is null ? null : visit.T(key.LabelOf(rating.Grade));

    private Sentence Listed(Turn turn, Sentence what, Phrase text) =>
        Say(turn == Turn.Added ? DifferenceTexts.Added : DifferenceTexts.Removed, what, QuotedText.Whole(text.Text, text.Tongue));

    private Sentence Change(Sentence what, string? before, string? after) => (before, after) switch
    {
        ({ } old, { } @new) => Say(DifferenceTexts.ChangedFromTo, what, QuotedText.Whole(old), QuotedText.Whole(@new)),
        (null, { } added) => Say(DifferenceTexts.Added, what, QuotedText.Whole(added)),
        ({ } removed, null) => Say(DifferenceTexts.Removed, what, QuotedText.Whole(removed)),
        _ => Sentence.Empty,
    };

    private Sentence Part(TextPart part, DetailKey? key) => part switch
    {
        TextPart.Name => Say(DifferenceTexts.Name),
        TextPart.Summary => Say(DifferenceTexts.Summary),
        TextPart.Role => Say(DifferenceTexts.Role),
        TextPart.Note => Say(DifferenceTexts.Wording),
        TextPart.Detail => Label(key!),
        TextPart.Point => Say(DifferenceTexts.Point, Say(key!.Label)),
        _ => throw new InvalidOperationException($"An unknown text: {part}"),
    };

    private Sentence Label(DetailKey key) => Say(DifferenceTexts.Quoted, Say(key.Label));

    private string? Written(DetailKey key, string? text) => text is null ? null : FactText.Of(visit, key, text);

    private Sentence Say(LocalizedText text, params ReadOnlySpan<Sentence> values) => Sentence.Fill(visit.T(text), values);
}
