using System.Collections.Immutable;
using Samvirke.Analysis.TryDraft;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.TryAssignment;

/// <summary>An assignment that somebody thinks of giving.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Text">What is asked for.</param>
/// <param name="To">The organisations that would have it.</param>
/// <param name="Terms">Whom and what it is about, in the words of the vocabularies.</param>
/// <param name="Due">The last day; nothing where there is none.</param>
public sealed record AssignmentDraft(string Name, string Text, ImmutableArray<EntryId> To, ImmutableArray<FacetTerms> Terms, DateOnly? Due)
{
    /// <summary>The draft as an entry, in no register.</summary>
    public Entry AsEntry() => new()
    {
        Id = DraftTrial.DraftId,
        Kind = Kind.Assignment,
        Name = new LocalizedText(Name),
        Summary = new LocalizedText(Text),
        Facets = FacetValues.Of(Terms.Where(each => !each.Terms.IsEmpty)),
        Relations = [.. To.Select(to => new Relation(RelationTypes.AssignedTo, to, LocalizedText.Empty, default, false, []))],
    };
}
