namespace Samvirke.Storage.Preparing;

/// <summary>Text from a database as it may stand in a message.</summary>
internal static class OneLine
{
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
