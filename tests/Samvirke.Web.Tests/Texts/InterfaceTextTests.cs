using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Samvirke.Register.Texts;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Texts;

/// <summary>Everything that the interface says, it says in bokmål, nynorsk and English, with the same blanks to fill in.</summary>
public sealed partial class InterfaceTextTests
{
    private static readonly IReadOnlyList<(string Place, LocalizedText Text)> All = [.. Assembly.LoadFrom(Repository.Program).GetTypes()
        .Where(type => type.Namespace == "Samvirke.Web.Texts" && type is { IsAbstract: true, IsSealed: true })
        .SelectMany(Texts)];

    [Fact]
    public void Text_OfTheInterface_IsInEveryLanguage()
    {
        All.Count.ShouldBeGreaterThan(100);
        var missing = from text in All
                      from tongue in Tongues.Interface
                      where string.IsNullOrWhiteSpace(text.Text.Exactly(tongue))
                      select $"{text.Place} has no {tongue}: {text.Text}";
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Text_OfTheInterface_HasTheSameBlanksInEveryLanguage()
    {
        var different = from text in All
                        where Tongues.Interface.Select(tongue => Blanks(text.Text.Exactly(tongue) ?? "")).Distinct(StringComparer.Ordinal).Count() > 1
                        select $"{text.Place}: {text.Text}";
        different.ShouldBeEmpty();
    }

    private static string Blanks(string text) => string.Join(' ', Blank().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Place, LocalizedText Text)> Texts(Type type)
    {
        const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var values = type.GetFields(Statics).Select(field => (field.Name, Value: field.GetValue(null)))
            .Concat(type.GetProperties(Statics).Where(property => property.GetIndexParameters().Length == 0).Select(property => (property.Name, Value: property.GetValue(null))));
        return values.SelectMany(value => Inside(value.Value).Select(text => ($"{type.Name}.{value.Name}", text)));
    }

    /// <summary>The texts in a value: itself, or those in its parts.</summary>
    private static IEnumerable<LocalizedText> Inside(object? value) => value switch
    {
        null or string => [],
        LocalizedText text => [text],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Inside(tuple[i])),
        IEnumerable many => many.Cast<object?>().SelectMany(Inside),
        _ when value.GetType().Namespace == "Samvirke.Web.Texts" => value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).SelectMany(property => Inside(property.GetValue(value))),
        _ => [],
    };

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
