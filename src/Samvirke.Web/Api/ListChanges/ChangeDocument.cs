namespace Samvirke.Web.Api.ListChanges;

/// <summary>A page of the log.</summary>
/// <param name="Change">The last change of the register at the moment shown: what to ask for changes after, when the last page has been read.</param>
/// <param name="Items">The changes of the page, the oldest first.</param>
/// <param name="Next">The address of the next page, or null on the last.</param>
internal sealed record ChangePage(long Change, IReadOnlyList<ChangeDocument> Items, string? Next);

/// <summary>An accepted change.</summary>
/// <param name="Number">Its place in the log: 1, 2, 3 … without gaps.</param>
/// <param name="RecordedAt">When it was accepted, in UTC.</param>
/// <param name="Organisation">For whom it was made: the id of an actor, or samvirke for what the program did itself.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Count">How many entries it is about.</param>
/// <param name="Entries">The first thousand of them.</param>
internal sealed record ChangeDocument(long Number, DateTimeOffset RecordedAt, string Organisation, string Reason, int Count, IReadOnlyList<ChangedEntryDocument> Entries);

/// <summary>An entry that a change is about.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">Its kind, or null where the log does not tell.</param>
/// <param name="Done">What was done with it: added, changed or removed.</param>
internal sealed record ChangedEntryDocument(string Id, string? Kind, string Done);
