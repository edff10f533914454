using System.Text;

namespace Samvirke.Docs.Tests.Documents;

/// <summary>The fenced blocks of a document.</summary>
internal static class CodeBlocks
{
    private const string Fence = "```";

    /// <summary>The blocks in the language.</summary>
    public static IEnumerable<string> In(string document, string language)
    {
        StringBuilder? block = null;
        foreach (var line in document.Split('\n'))
        {
            if (block is null)
            {
                if (line == Fence + language) block = new StringBuilder();
            }
            else if (line == Fence)
            {
                yield return block.ToString();
                block = null;
            }
            else
            {
                block.Append(line).Append('\n');
            }
        }
    }
}
