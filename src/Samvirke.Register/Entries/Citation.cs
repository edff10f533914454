namespace Samvirke.Register.Entries;

/// <summary>Where a statement stands: an entry of kind source or law, and the place in it (section, §, page).</summary>
/// <param name="Source">The document.</param>
/// <param name="Locator">The place in the document, such as <c>3.2.1</c>, <c>§ 15-1</c> or <c>3.2.1, s. 27</c>.</param>
/// <param name="Reading">What the source says there, where that is worth noting (in notes of corrections and contradictions).</param>
public sealed record Citation(EntryId Source, string Locator, string? Reading = null)
{
    /// <summary>The section that the locator begins with: all before the first comma.</summary>
    public string Section => Locator.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 ? Locator[..comma] : Locator;
}
