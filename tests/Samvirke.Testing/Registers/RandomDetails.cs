using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Details;
using Samvirke.Register.Kinds;

namespace Samvirke.Testing.Registers;

/// <summary>Details that the schema of a kind allows.</summary>
internal sealed class RandomDetails(Random random, RandomText texts)
{
    // A law has all of them, so that a provision of any law is one of them.
    private const int MostProvisions = 9;

    /// <param name="kind">Whose keys.</param>
    /// <param name="sections">The sections of a source, which others cite and which therefore do not change.</param>
    public DetailValues Of(Kind kind, ImmutableArray<Section> sections) => DetailValues.Of(
    [
        .. DetailSchema.For(kind)
            .Where(key => key.Required || key.Form == DetailForm.Sections || random.Next(3) > 0)
            .Select(key => (Key: key, Value: Value(key, sections)))
            .Where(each => each.Value is not null)
            .Select(each => new Detail(each.Key, each.Value!)),
    ]);

    public ImmutableArray<Section> Sections() => random.Next(3) == 0
        ? []
        : [.. Enumerable.Range(1, random.Next(1, 6)).Select(i => new Section(i == 1 ? texts.Words(1, 2) : string.Create(CultureInfo.InvariantCulture, $"{i}.{random.Next(9)}"), texts.Words(1, 5))).DistinctBy(section => section.Locator)];

    private DetailValue? Value(DetailKey key, ImmutableArray<Section> sections) => key.Form switch
    {
        DetailForm.Text => new DetailValue.Localized(texts.Localized(1, 6)),
        DetailForm.Plain when key.Id == "section" => new DetailValue.Scalar(Provision(random.Next(MostProvisions) + 1)),
        DetailForm.Plain => new DetailValue.Scalar(texts.Words(1, 2)),
        DetailForm.Choice => new DetailValue.Scalar(texts.Pick(key.Choices).Id),
        DetailForm.Url => new DetailValue.Scalar($"https://eksempel.no/{random.Next(1000)}?a=b&c=d#§"),
        DetailForm.Telephone => new DetailValue.Scalar($"22 {random.Next(10, 100)} {random.Next(10, 100)} {random.Next(10, 100)}"),
        DetailForm.OfficeEmail => new DetailValue.Scalar($"postmottak{random.Next(100)}@eksempel.no"),
        DetailForm.Number => new DetailValue.Scalar((random.Next(-100_000, 100_000) / 100m).ToString(CultureInfo.InvariantCulture)),
        DetailForm.Year => new DetailValue.Scalar(Year()),
        DetailForm.Date => new DetailValue.Scalar(random.Next(2) == 0 ? Year() : Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DetailForm.Deadline => new DetailValue.Scalar(Day() is var day && random.Next(2) == 0 ? $"{day:yyyy-MM-dd}" : $"--{day:MM}-{random.Next(1, 29):00}"),
        DetailForm.Flag => new DetailValue.Scalar(random.Next(2) == 0 ? "true" : "false"),
        DetailForm.OrganisationNumber => new DetailValue.Scalar(Number()),
        DetailForm.Sections => sections.IsEmpty ? null : new DetailValue.Sections(sections),
        DetailForm.Points => new DetailValue.Points([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => texts.Localized(1, 6))]),
        DetailForm.Codes => new DetailValue.Codes([.. Enumerable.Range(1, MostProvisions).Select(Provision)]),
        DetailForm.Ratings => new DetailValue.Ratings([.. key.Criteria.Where(_ => random.Next(2) == 0).Append(key.Criteria[0]).Distinct().Select(criterion => new Rating(criterion.Id, texts.Pick(key.Choices).Id, texts.Localized(1, 6)))]),
        _ => throw new InvalidOperationException($"A detail of an unknown form: {key.Form}"),
    };

    public DateOnly Day() => new DateOnly(1990, 1, 1).AddDays(random.Next(15_000));

    /// <summary>A day before this was written, for what cannot have happened yet.</summary>
    public DateOnly PastDay() => new DateOnly(2018, 1, 1).AddDays(random.Next(3000));

    private static string Provision(int number) => string.Create(CultureInfo.InvariantCulture, $"§ {number}");

    private string Year() => random.Next(1900, 2100).ToString(CultureInfo.InvariantCulture);

    private string Number()
    {
        while (true)
        {
            var number = random.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture);
            if (OrganisationNumber.IsValid(number)) return number;
        }
    }
}
