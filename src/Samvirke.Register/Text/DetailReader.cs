using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Details;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Text;

/// <summary>Reads the details of an entry by the keys of its kind.</summary>
internal static class DetailReader
{
    private static readonly string[] SectionKeys = ["locator", "title"];
    private static readonly string[] RatingKeys = ["criterion", "grade", "reason"];

    private static readonly FrozenDictionary<Kind, string[]> Keys =
        Kind.All.ToFrozenDictionary(kind => kind, kind => DetailSchema.For(kind).Select(key => key.Id).ToArray());

    public static DetailValues Read(MapReader entry, Kind kind, List<TextDefect> defects)
    {
        var keys = DetailSchema.For(kind);
        var node = entry.Node("details");
        if (node is not (null or TextMap)) defects.Add(new TextDefect(node.Line, DetailDefectTexts.DetailsAreNoMap()));
        var map = node as TextMap ?? new TextMap(entry.Line, []);
        var reader = new MapReader(map, defects, Keys[kind]);
        var details = ImmutableArray.CreateBuilder<Detail>(map.Members.Length);
        foreach (var key in keys)
        {
            if (Read(reader, key, defects) is { } value) details.Add(new Detail(key, value));
            else if (key.Required && reader.Node(key.Id) is null) reader.Defect(entry.LineOf("details"), DetailDefectTexts.Missing(key, kind));
        }

        return DetailValues.Of(details.DrainToImmutable());
    }

    private static DetailValue? Read(MapReader reader, DetailKey key, List<TextDefect> defects)
    {
        switch (key.Form)
        {
            case DetailForm.Text:
                return reader.Localized(key.Id) is { IsEmpty: false } text ? new DetailValue.Localized(text) : null;
            case DetailForm.Sections:
                return ReadSections(reader, key, defects) is { IsEmpty: false } sections ? new DetailValue.Sections(sections) : null;
            case DetailForm.Points:
                return ReadPoints(reader, key) is { IsEmpty: false } points ? new DetailValue.Points(points) : null;
            case DetailForm.Codes:
                return reader.Texts(key.Id) is { IsEmpty: false } codes ? new DetailValue.Codes(codes) : null;
            case DetailForm.Ratings:
                return ReadRatings(reader, key, defects) is { IsEmpty: false } ratings ? new DetailValue.Ratings(ratings) : null;
            default:
                if (reader.Scalar(key.Id) is not { } scalar) return null;
                if (HasForm(key, scalar)) return new DetailValue.Scalar(scalar);
                reader.Defect(reader.LineOf(key.Id), DetailDefectTexts.WrongForm(key, scalar));
                return null;
        }
    }

    private static ImmutableArray<Section> ReadSections(MapReader reader, DetailKey key, List<TextDefect> defects)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var item in reader.List(key.Id))
        {
            if (item is not TextMap map)
            {
                reader.Defect(item.Line, DetailDefectTexts.SectionIsNoMap());
                continue;
            }

            var section = new MapReader(map, defects, SectionKeys);
            var locator = section.Required("locator", Asked.SectionLocator);
            var title = section.Required("title", Asked.SectionTitle);
            if (locator is null || title is null) continue;
            if (sections.Any(each => each.Locator == locator)) section.Defect(section.LineOf("locator"), DetailDefectTexts.SectionTwice(locator));
            else sections.Add(new Section(locator, title));
        }

        return sections.ToImmutable();
    }

    private static ImmutableArray<LocalizedText> ReadPoints(MapReader reader, DetailKey key)
    {
        var points = ImmutableArray.CreateBuilder<LocalizedText>();
        foreach (var item in reader.List(key.Id))
        {
            if (item is not TextMap map) reader.Defect(item.Line, DetailDefectTexts.PointIsNotByLanguage(key));
            else if (reader.Localized(map) is { IsEmpty: false } point) points.Add(point);
        }

        return points.ToImmutable();
    }

    private static ImmutableArray<Rating> ReadRatings(MapReader reader, DetailKey key, List<TextDefect> defects)
    {
        var ratings = ImmutableArray.CreateBuilder<Rating>();
        foreach (var item in reader.List(key.Id))
        {
            if (item is not TextMap map)
            {
                reader.Defect(item.Line, DetailDefectTexts.RatingIsNoMap());
                continue;
            }

            var rating = new MapReader(map, defects, RatingKeys);
            var criterion = OneOf(rating, "criterion", Asked.Criterion, key.Criteria);
            var grade = OneOf(rating, "grade", Asked.Grade, key.Choices);
            if (criterion is null || grade is null) continue;
            if (ratings.Any(each => each.Criterion == criterion)) rating.Defect(rating.LineOf("criterion"), DetailDefectTexts.RatedTwice(key, criterion));
            else ratings.Add(new Rating(criterion, grade, rating.Localized("reason")));
        }

        return ratings.ToImmutable();
    }

    private static string? OneOf(MapReader reader, string key, Asked asked, ImmutableArray<DetailChoice> choices)
    {
        if (reader.Required(key, asked) is not { } text) return null;
        if (choices.Any(choice => choice.Id == text)) return text;
        reader.Defect(reader.LineOf(key), DetailDefectTexts.NotOneOf(key, choices, text));
        return null;
    }

    private static bool HasForm(DetailKey key, string text) => key.Form switch
    {
        DetailForm.Choice => key.Choices.Any(choice => choice.Id == text),
        DetailForm.Url => IsWebAddress(text),
        DetailForm.Number => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        DetailForm.Year => IsYear(text),
        DetailForm.Date => IsYear(text) || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        DetailForm.Deadline => Deadline.Parse(text) is not null,
        DetailForm.Flag => text is "true" or "false",
        DetailForm.OrganisationNumber => OrganisationNumber.IsValid(text),
        DetailForm.Telephone => TelephoneNumber.IsValid(text),
        DetailForm.OfficeEmail => OfficeEmail.IsValid(text),
        _ => true,
    };

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
