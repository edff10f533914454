using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>A part of an entry that has a page of its own for writing it.</summary>
/// <param name="Segment">Last part of its address.</param>
/// <param name="Heading">What the page asks.</param>
/// <param name="Why">Why it asks, or how to answer.</param>
/// <param name="Fields">What it asks for.</param>
public sealed record EditPart(string Segment, LocalizedText Heading, LocalizedText Why, ImmutableArray<Field> Fields)
{
    private static readonly ImmutableArray<Tongue> Written = [.. Tongues.Interface];

    private static readonly Field.Rows Citations = new(
        "citations",
        EditTexts.Citations,
        [
            new Field.Reference("source", EditTexts.Source, [Kind.Source, Kind.Law], EditTexts.SourceHelp),
            new Field.Line("locator", EditTexts.Locator, EditTexts.LocatorHelp),
            new Field.Line("reading", EditTexts.Reading, EditTexts.ReadingHelp),
        ],
        EditTexts.Citation);

    /// <summary>The parts of an entry of the kind, in the order of its page.</summary>
    public static ImmutableArray<EditPart> Of(Kind kind) =>
    [
        new("navn", EditTexts.Name, EditTexts.NameWhy,
        [
            new Field.Words("name", EditTexts.NameField, kind == Kind.Area ? [.. Tongues.All] : Written, 1),
            new Field.Lines("aliases", EditTexts.Aliases, EditTexts.AliasesHelp),
        ]),
        new("omtale", EditTexts.Summary, EditTexts.SummaryWhy, [new Field.Words("summary", EditTexts.SummaryField, Written, 5)]),
        .. Details(kind),
        new("sammenhenger", EditTexts.Relations, EditTexts.RelationsWhy, [RelationRows(kind)]),
        new("kjennetegn", EditTexts.Facets, EditTexts.FacetsWhy, [.. Facet.All.Select(Terms)]),
        new("tid-og-ansvar", EditTexts.Time, EditTexts.TimeWhy,
        [
            new Field.Reference("steward", EditTexts.Steward, [Kind.Actor], EditTexts.StewardHelp),
            new Field.Line("validFrom", EditTexts.ValidFrom, EditTexts.DateHelp, "date"),
            new Field.Line("validTo", EditTexts.ValidTo, EditTexts.DateHelp, "date"),
        ]),
        new("kilder", EditTexts.Citations, EditTexts.CitationsWhy, [Citations]),
        new("merknader", EditTexts.Notes, EditTexts.NotesWhy, [NoteRows()]),
    ];

    /// <summary>The part with the address, or nothing.</summary>
    public static EditPart? Find(Kind kind, string segment) => Of(kind).FirstOrDefault(part => part.Segment == segment);

    /// <summary>The list whose things each have a page of their own, if the part is one.</summary>
    public Field.Rows? List => Fields is [Field.Rows { OnOwnPage: true } rows] ? rows : null;

    /// <summary>Whether something wrong there is mended in this part.</summary>
    public bool Has(string path) => Fields.Any(field => path == field.Key || path.StartsWith(field.Key + ".", StringComparison.Ordinal));

    private static IEnumerable<EditPart> Details(Kind kind)
    {
        var keys = DetailSchema.For(kind);
        if (!keys.IsEmpty) yield return new("opplysninger", EditTexts.Details, EditTexts.DetailsWhy, [.. keys.Select(DetailField.Of)]);
    }

    private static Field Terms(Facet facet) => facet.IsAge
        ? new Field.Lines($"facets.{facet.Id}", facet.Label, EditTexts.AgeHelp)
        : new Field.Checks($"facets.{facet.Id}", facet.Label, [.. facet.Terms.Select(term => new FieldChoice(term.Id, term.Label))]);

    private static Field.Rows RelationRows(Kind kind)
    {
        ImmutableArray<RelationType> types = [.. RelationTypes.All.Where(type => type.MayGoFrom(kind))];
        ImmutableArray<Kind> ends = [.. Kind.All.Where(to => types.Any(type => type.MayJoin(kind, to)))];
        return new Field.Rows(
            "relations",
            EditTexts.Relations,
            [
                new Field.Choice("type", EditTexts.RelationType, [.. types.Select(type => new FieldChoice(type.Id, type.Forward))], EditTexts.RelationTypeHelp),
                new Field.Reference("to", EditTexts.RelationTo, ends, EditTexts.RelationToHelp),
                Citations,
                new Field.Words("role", EditTexts.Role, Written, 1, EditTexts.RoleHelp),
                new Field.Line("validFrom", EditTexts.ValidFrom, EditTexts.DateHelp, "date"),
                new Field.Line("validTo", EditTexts.ValidTo, EditTexts.DateHelp, "date"),
                new Field.Choice("disputed", EditTexts.Disputed, [new("true", EditTexts.Yes)], EditTexts.DisputedHelp),
            ],
            EditTexts.Relation,
            OnOwnPage: true);
    }

    private static Field.Rows NoteRows() => new(
        "notes",
        EditTexts.Notes,
        [
            new Field.Choice("type", EditTexts.NoteType, [new("correction", EditTexts.NoteCorrection), new("contradiction", EditTexts.NoteContradiction)]),
            new Field.Words("text", EditTexts.NoteText, Written, 3),
            Citations,
        ],
        EditTexts.Note,
        OnOwnPage: true);
}
