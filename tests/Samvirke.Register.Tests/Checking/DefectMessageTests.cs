using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Samvirke.Register.Checking;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Tests.Checking;

/// <summary>Every message can be read in each language of the interface, with all its blanks filled.</summary>
public sealed class DefectMessageTests
{
    private static readonly Type[] Tables = [typeof(EntryDefectTexts), typeof(ValueDefectTexts), typeof(DetailDefectTexts), typeof(RegisterDefectTexts)];
    private static readonly Entry Somebody = new() { Id = new EntryId("noen"), Kind = Kind.Actor, Name = new LocalizedText("Noen", "Nokon", "Somebody") };

    private static readonly object[] Given =
    [
        "ord", new EntryId("noen"), Kind.Actor, RelationTypes.LedBy, Facet.Status, Asked.Steward, DetailSchema.Find(Kind.Actor, "actorType")!, DetailSchema.Find(Kind.Actor, "actorType")!.Choices,
        new DateOnly(2024, 1, 2), new ValidTime(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 1)), new LocalizedText("er feil", "er gale", "is wrong"), Somebody,
        new Relation(RelationTypes.LedBy, Somebody.Id, LocalizedText.Empty, ValidTime.Always, Disputed: true, []), new Citation(Somebody.Id, "1"), new[] { "ond" },
        new EntryText("a.yaml", 7, null, new ReadEntry(Somebody, Somebody.Id, [])), new CheckedRegister(new RegisterText([], [], []), RegisterSnapshot.Of([Somebody], RegisterSnapshot.Empty.Moment), ImmutableHashSet<EntryId>.Empty),
    ];

    public static TheoryData<string> Messages => [.. Methods().Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct()];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_AnyOfTheTables_IsASentenceInEachLanguage(string name)
    {
        foreach (var method in Methods().Where(method => $"{method.DeclaringType!.Name}.{method.Name}" == name))
        {
            var message = (DefectMessage)method.Invoke(null, [.. method.GetParameters().Select(Of)])!;
            message.Told.Phrases.Select(phrase => phrase.Tongue).ShouldBe(Tongues.Interface);
            message.Told.In(Tongue.En).Text.ShouldNotBe(message.Told.In(Tongue.Nb).Text);
            foreach (var (text, _) in message.Told.Phrases)
            {
                text.ShouldNotMatch(@"\{\d|«»|  |“”");
                char.IsLower(text[0]).ShouldBeFalse(text);
                text[^1].ShouldBeOneOf('.', '?');
            }

            message.Told.In(Tongue.En).Text.Replace("bokmål", "", StringComparison.Ordinal).ShouldNotMatch("[æøåÆØÅ«»]");
        }
    }

    [Fact]
    public void Message_OfAForm_NamesWhatFormsShowAndOfTextTheKeys()
    {
        var message = DetailDefectTexts.Missing(DetailSchema.Find(Kind.Actor, "actorType")!, Kind.Actor);
        message.Written.ShouldBe("«details.actorType» mangler på slaget «actor»");
        message.In(Tongue.Nb).Text.ShouldBe("«Type aktør» mangler på slaget «aktør».");
        message.In(Tongue.Nn).Text.ShouldBe("«Type aktør» manglar på slaget «aktør».");
        message.In(Tongue.En).Text.ShouldBe("“Type of actor” is missing, which the kind “actor” must have.");

        var unknown = EntryDefectTexts.UnknownKind("mesure");
        unknown.Written.ShouldBe("ukjent slag «mesure»; mente du «measure»?");
        unknown.In(Tongue.Nn).Text.ShouldBe("Ukjent slag «mesure»; meinte du «measure»?");
        ValueDefectTexts.Missing(Asked.Steward, "steward", Somebody.Id).In(Tongue.Nn).Text.ShouldBe("Kven som svarar for oppføringa, manglar.");
    }

    [Theory]
    [InlineData("id")]
    [InlineData("steward")]
    [InlineData("sector")]
    [InlineData("website")]
    public void Label_OfAKey_ExistsInEveryLanguage(string key) => KeyLabels.Of(key).Phrases.Length.ShouldBe(3);

    private static IEnumerable<MethodInfo> Methods() => Tables
        .SelectMany(table => table.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(DefectMessage));

    private static object Of(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return Given.FirstOrDefault(type.IsInstanceOfType) ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"No value of the type {type} is given"));
    }
}
