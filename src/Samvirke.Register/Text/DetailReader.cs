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
        if (node is not (null or TextMap)) defects.Add(new TextDefect(node.Line, "«details» skal være et oppslag med nøkler"));
        var map = node as TextMap ?? new TextMap(entry.Line, []);
        var reader = new MapReader(map, defects, Keys[kind]);
        var details = ImmutableArray.CreateBuilder<Detail>(map.Members.Length);
        foreach (var key in keys)
        {
            if (Read(reader, key, defects) is { } value) details.Add(new Detail(key, value));
            else if (key.Required && reader.Node(key.Id) is null) reader.Defect(entry.LineOf("details"), $"«details.{key.Id}» mangler på slaget «{kind}»");
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
                if (Fault(key, scalar) is not { } fault) return new DetailValue.Scalar(scalar);
                reader.Defect(reader.LineOf(key.Id), $"«details.{key.Id}» {fault}, ikke «{MapReader.Shown(scalar)}»");
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
                reader.Defect(item.Line, "et avsnitt skal være et oppslag med «locator» og «title»");
                continue;
            }

            var section = new MapReader(map, defects, SectionKeys);
            var locator = section.Required("locator", "avsnittets nummer eller navn");
            var title = section.Required("title", "avsnittets tittel");
            if (locator is null || title is null) continue;
            if (sections.Any(each => each.Locator == locator)) section.Defect(section.LineOf("locator"), $"avsnittet «{MapReader.Shown(locator)}» står to ganger");
            else sections.Add(new Section(locator, title));
        }

        return sections.ToImmutable();
    }

    private static ImmutableArray<LocalizedText> ReadPoints(MapReader reader, DetailKey key)
    {
        var points = ImmutableArray.CreateBuilder<LocalizedText>();
        foreach (var item in reader.List(key.Id))
        {
            if (item is not TextMap map) reader.Defect(item.Line, $"hvert punkt i «details.{key.Id}» skal skrives per språk, som {{nb: …, nn: …, en: …}}");
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
                reader.Defect(item.Line, "en vurdering skal være et oppslag med «criterion», «grade» og «reason»");
                continue;
            }

            var rating = new MapReader(map, defects, RatingKeys);
            var criterion = OneOf(rating, "criterion", "det som vurderes", key.Criteria);
            var grade = OneOf(rating, "grade", "vurderingen", key.Choices);
            if (criterion is null || grade is null) continue;
            if (ratings.Any(each => each.Criterion == criterion)) rating.Defect(rating.LineOf("criterion"), $"«{criterion}» er vurdert to ganger");
            else ratings.Add(new Rating(criterion, grade, rating.Localized("reason")));
        }

        return ratings.ToImmutable();
    }

    private static string? OneOf(MapReader reader, string key, string what, ImmutableArray<DetailChoice> choices)
    {
        if (reader.Required(key, what) is not { } text) return null;
        if (choices.Any(choice => choice.Id == text)) return text;
        reader.Defect(reader.LineOf(key), $"«{key}» skal være en av {string.Join(", ", choices.Select(choice => choice.Id))}, ikke «{MapReader.Shown(text)}»");
        return null;
    }

    /// <summary>What the value should have been, or nothing when it is right.</summary>
    private static string? Fault(DetailKey key, string text) => key.Form switch
    {
        DetailForm.Choice when key.Choices.All(choice => choice.Id != text) => $"skal være en av {string.Join(", ", key.Choices.Select(choice => choice.Id))}",
        DetailForm.Url when !IsWebAddress(text) => "skal være en adresse som begynner med https:// eller http://",
        DetailForm.Number when !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) => "skal være et tall med desimalpunktum",
        DetailForm.Year when !IsYear(text) => "skal være et år med fire sifre",
        DetailForm.Date when !IsYear(text) && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "skal være et år eller en dato som 2024-07-01",
        DetailForm.Flag when text is not ("true" or "false") => "skal være true eller false",
        DetailForm.OrganisationNumber when !OrganisationNumber.IsValid(text) => "skal være ni sifre med riktig kontrollsiffer",
        _ => null,
    };

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
