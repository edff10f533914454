using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>How a detail of an entry is asked for.</summary>
internal static class DetailField
{
    private const int LongText = 4;

    private static readonly ImmutableArray<Tongue> Written = [.. Tongues.Interface];

    public static Field Of(DetailKey key)
    {
        var path = $"details.{key.Id}";
        return key.Form switch
        {
            DetailForm.Text => new Field.Words(path, key.Label, Written, LongText),
            DetailForm.Plain => new Field.Line(path, key.Label),
            DetailForm.Choice => new Field.Choice(path, key.Label, Choices(key.Choices)),
            DetailForm.Url => new Field.Line(path, key.Label, EditTexts.UrlHelp, "url"),
            DetailForm.Number => new Field.Line(path, key.Label, EditTexts.NumberHelp),
            DetailForm.Year => new Field.Line(path, key.Label, EditTexts.YearHelp),
            DetailForm.Date => new Field.Line(path, key.Label, EditTexts.YearOrDateHelp),
            DetailForm.Deadline => new Field.Line(path, key.Label, EditTexts.DeadlineHelp),
            DetailForm.Flag => new Field.Choice(path, key.Label, [new("true", EditTexts.Yes), new("false", EditTexts.No)]),
            DetailForm.OrganisationNumber => new Field.Line(path, key.Label, EditTexts.OrganisationNumberHelp),
            DetailForm.Telephone => new Field.Line(path, key.Label, EditTexts.TelephoneHelp, "tel"),
            DetailForm.OfficeEmail => new Field.Line(path, key.Label, EditTexts.OfficeEmailHelp, "email"),
            DetailForm.Sections => new Field.Rows(path, key.Label, [new Field.Line("locator", EditTexts.SectionLocator), new Field.Line("title", EditTexts.SectionTitle)], EditTexts.Section),
            DetailForm.Points => new Field.Rows(path, key.Label, [.. Written.Select(tongue => new Field.Line(tongue.Tag(), EditTexts.NameOf(tongue)))], EditTexts.Point),
            DetailForm.Codes => new Field.Lines(path, key.Label, EditTexts.LinesHelp),
            DetailForm.Ratings => new Field.Rows(
                path,
                key.Label,
                [
                    new Field.Choice("criterion", EditTexts.Criterion, Choices(key.Criteria)),
                    new Field.Choice("grade", EditTexts.Grade, Choices(key.Choices)),
                    new Field.Words("reason", EditTexts.Reason, Written, LongText),
                ],
                EditTexts.Rating),
            _ => throw new InvalidOperationException($"A detail of an unknown form: {key.Form}"),
        };
    }

    private static ImmutableArray<FieldChoice> Choices(ImmutableArray<DetailChoice> choices) => [.. choices.Select(choice => new FieldChoice(choice.Id, choice.Label))];
}
