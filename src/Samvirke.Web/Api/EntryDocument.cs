namespace Samvirke.Web.Api;

// The shapes of the API as the OpenAPI document tells them. What is sent is written by EntryWriter; a test holds the two together.

/// <summary>An entry of the register.</summary>
/// <param name="Id">Its address, which never changes.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Name">Its name by language: nb, nn and en always, null where missing; areas also se, smj, sma, fkv.</param>
/// <param name="Aliases">Abbreviations and other names.</param>
/// <param name="Summary">A few plain sentences by language.</param>
/// <param name="Facets">Terms by facet.</param>
/// <param name="ValidFrom">The first day on which it holds, or null.</param>
/// <param name="ValidTo">The last day on which it holds, or null.</param>
/// <param name="Steward">The id of the actor that answers for it.</param>
/// <param name="Confirmed">The day on which who answers for it last said that all of it is right, or null.</param>
/// <param name="Relations">Ties to other entries.</param>
/// <param name="Citations">Where its statements stand.</param>
/// <param name="Details">Facts that only its kind has.</param>
internal sealed record EntryDocument(
    string Id,
    string Kind,
    IReadOnlyDictionary<string, string?> Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyDictionary<string, string> Summary,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Facets,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? Steward,
    DateOnly? Confirmed,
    IReadOnlyList<RelationDocument> Relations,
    IReadOnlyList<CitationDocument> Citations,
    IReadOnlyDictionary<string, object> Details)
{
    /// <summary>What its sources have wrong or disagree about; absent when there is nothing.</summary>
    public IReadOnlyList<NoteDocument>? Notes { get; init; }
}

/// <summary>A tie to another entry.</summary>
/// <param name="Type">What sort of tie.</param>
/// <param name="To">The id of the other entry.</param>
/// <param name="Role">A few words about the other's part in it, or null.</param>
/// <param name="Citations">Where it stands.</param>
internal sealed record RelationDocument(string Type, string To, IReadOnlyDictionary<string, string>? Role, IReadOnlyList<CitationDocument> Citations)
{
    /// <summary>The first day on which it holds; absent when unknown.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it holds; absent when there is none.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>True when the sources disagree about it; else absent.</summary>
    public bool? Disputed { get; init; }
}

/// <summary>Where a statement stands: a source or law, and the place in it.</summary>
internal sealed record CitationDocument(string Source, string Locator)
{
    /// <summary>What it says there; absent where that is not noted.</summary>
    public string? Reading { get; init; }
}

/// <summary>A correction of a source, or a contradiction between sources.</summary>
internal sealed record NoteDocument(string Type, IReadOnlyDictionary<string, string> Text, IReadOnlyList<CitationDocument> Citations);

/// <summary>A page of a list of entries.</summary>
/// <param name="AsOf">The day on which everything in it holds, or null.</param>
/// <param name="Change">The last change of the register that is in it.</param>
/// <param name="Total">How many entries the whole list has.</param>
/// <param name="Items">The entries of the page.</param>
/// <param name="Next">The address of the next page, or null on the last.</param>
internal sealed record EntryPage(DateOnly? AsOf, long Change, int Total, IReadOnlyList<EntryDocument> Items, string? Next);
