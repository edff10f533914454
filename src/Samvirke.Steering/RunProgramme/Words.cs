using System.Collections.Immutable;
using System.Text.Json;

namespace Samvirke.Steering.RunProgramme;

/// <summary>The words that choices are kept under in papers, forms and addresses: <c>in-use</c> for <c>InUse</c>.</summary>
public static class Words
{
    /// <summary>All choices, in the order in which they are offered.</summary>
    public static ImmutableArray<T> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>()];

    /// <summary>The word for the choice.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The choice that the word stands for, or nothing.</summary>
    public static T? Find<T>(string? word)
        where T : struct, Enum => All<T>().Where(value => Of(value) == word).Select(value => (T?)value).FirstOrDefault();
}
