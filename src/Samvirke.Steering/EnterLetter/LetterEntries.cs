using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Language;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Steering.CompareLetters;
using Samvirke.Steering.CompareWordings;
using Samvirke.Steering.KeepLetters;
using Samvirke.Steering.ReadLetter;

namespace Samvirke.Steering.EnterLetter;

/// <summary>What a letter becomes in the register.</summary>
/// <param name="Document">The letter as a source, which the rest cites.</param>
/// <param name="Letter">The letter.</param>
/// <param name="Assignments">Its assignments, each with the place in the letter.</param>
public sealed record LetterEntries(Entry Document, Entry Letter, ImmutableArray<(string Place, Entry Entry)> Assignments)
{
    private const int LongestPoint = 1000;

    private const int MostPoints = 40;

    /// <summary>All of them, what others rest on first.</summary>
    public ImmutableArray<Entry> All => [Document, Letter, .. Assignments.Select(each => each.Entry)];

    /// <summary>Writes what was accepted of a letter as entries. What the register has already of it is added to and not entered twice.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="letter">The letter, with what was made of it.</param>
    /// <param name="names">The names of the actors.</param>
    /// <param name="writer">The organisation that enters it.</param>
    /// <param name="day">The day.</param>
    public static LetterEntries Of(RegisterSnapshot snapshot, LetterAtHand letter, PartyNames names, EntryId writer, DateOnly day) => new LetterWriting(snapshot, letter, names, writer, day).Run();

    private sealed class LetterWriting(RegisterSnapshot snapshot, LetterAtHand letter, PartyNames names, EntryId writer, DateOnly day)
    {
        private readonly HashSet<EntryId> taken = [];
        private readonly Letter facts = letter.Letter;

        /// <summary>Who enters it answers for it where the letter is theirs; else the agency that got it.</summary>
        private EntryId Steward => writer == facts.From || writer == facts.To ? writer : facts.To;

        private string Year => facts.Year.ToString(CultureInfo.InvariantCulture);

        public LetterEntries Run()
        {
            var document = Document();
            var entry = Letter(document);
            return new(document, entry, [.. letter.Review.Accepted.Select(each => (each.Place, Assignment(each, document, entry)))]);
        }

        private Entry Document()
        {
            var name = Called();
            return Found(Kind.Source, name) ?? New(Kind.Source, name, []) with
            {
                Relations = [],
                Details = Details(Kind.Source, ("documentType", "letter"), ("published", facts.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("url", Address)),
            };
        }

        private Entry Letter(Entry document)
        {
            var name = Called();
            Citation cited = new(document.Id, "hele brevet");
            var known = snapshot.OfKind(Kind.AllocationLetter).Ordinals().Select(ordinal => snapshot.Entries[ordinal]).FirstOrDefault(IsThis);
            var entry = known ?? New(Kind.AllocationLetter, name, [cited]) with { Details = Details(Kind.AllocationLetter, ("year", Year), ("url", Address)) };
            return With(entry, cited, (RelationTypes.IssuedBy, facts.From, null), (RelationTypes.SentTo, facts.To, null));
        }

        /// <summary>The letter itself is known by its year and whom it was sent to; supplements are known by their number besides.</summary>
        private bool IsThis(Entry entry) =>
            entry.Details.Scalar("year") == Year && AssignmentStanding.To(entry).Contains(facts.To)
            && (facts.Supplement is { } number ? Says(entry, $"tillegg {number}") || Says(entry, $"tillegg nr. {number}") : !Says(entry, "tillegg"));

        private static bool Says(Entry entry, string word) => entry.Name.ToString().Contains(word, StringComparison.OrdinalIgnoreCase);

        private Entry Assignment(ReviewedAssignment each, Entry document, Entry entry)
        {
            Citation cited = new(document.Id, Locator(each));
            var before = each.Entry is { } id ? snapshot.Find(id) : null;
            var assignment = WithoutLack(before ?? NewAssignment(each, cited));
            return With(assignment, cited,
            [
                (RelationTypes.AssignedBy, facts.From, null), (RelationTypes.AssignedTo, facts.To, null), (RelationTypes.GivenIn, entry.Id, each.Number.Length > 0 ? $"som {each.Number}" : null),
                .. each.Leads.Select(names.Find).OfType<EntryId>().Select(lead => (RelationTypes.LedBy, lead, (string?)null)),
                .. each.Partners.Select(names.Find).OfType<EntryId>().Where(partner => partner != facts.To).Select(partner => (RelationTypes.CarriedOutBy, partner, (string?)"i samarbeid")),
            ]);
        }

        /// <summary>Where a source said that the letter to somebody lacked it, and here that letter is, both cannot hold.</summary>
        private Entry WithoutLack(Entry assignment) =>
            assignment with { Relations = assignment.Relations.RemoveAll(relation => relation.Type == RelationTypes.NotInLetterTo && relation.To == facts.To) };

        private Entry NewAssignment(ReviewedAssignment each, Citation cited)
        {
            var heading = each.Part.Length > 0 ? $"{each.Heading} (deloppdrag {each.Part})" : each.Heading;
            ImmutableArray<LocalizedText> points = each.IsWithheld ? [] : [.. Sentences.Of(each.Text).Where(sentence => sentence.Length <= LongestPoint).Take(MostPoints).Select(Said)];
            return New(Kind.Assignment, Said(heading), [cited]) with
            {
                Aliases = each.Number.Length > 0 ? [each.Number] : [],
                Details = DetailValues.Of(
                [
                    .. Details(Kind.Assignment, ("reference", each.Number), ("due", each.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("year", Year)).All,
                    .. points.IsEmpty ? [] : new[] { new Detail(DetailSchema.Find(Kind.Assignment, "mandate")!, new DetailValue.Points(points)) },
                ]),
            };
        }

        private Entry New(Kind kind, LocalizedText name, ImmutableArray<Citation> citations)
        {
            var id = EntrySlug.Candidates(kind == Kind.Source ? $"{name} dokumentet" : name.ToString(), kind).First(id => snapshot.Find(id) is null && !taken.Contains(id));
            taken.Add(id);
            return new Entry
            {
                Id = id,
                Kind = kind,
                Name = name,
                Facets = FacetValues.Of([new FacetTerms(Facet.Level, ["national"])]),
                Steward = Steward,
                Confirmed = day,
                Citations = citations,
            };
        }

        private Entry? Found(Kind kind, LocalizedText name) => snapshot.OfKind(kind).Ordinals().Select(ordinal => snapshot.Entries[ordinal]).FirstOrDefault(entry => entry.Name.ToString() == name.ToString());

        /// <summary>The entry with the relations besides those that it has.</summary>
        private static Entry With(Entry entry, Citation cited, params ReadOnlySpan<(RelationType Type, EntryId To, string? Role)> relations)
        {
            var all = entry.Relations.ToBuilder();
            foreach (var (type, to, role) in relations)
            {
                if (to == entry.Id || all.Any(each => each.Type == type && each.To == to)) continue;
                all.Add(new Relation(type, to, role is null ? LocalizedText.Empty : new LocalizedText(role), ValidTime.Always, Disputed: false, [cited]));
            }

            return entry with { Relations = all.ToImmutable(), Citations = entry.Citations.Contains(cited) ? entry.Citations : [.. entry.Citations, cited] };
        }

        private static string Locator(ReviewedAssignment each) => each.Number.Length > 0 ? each.Number : $"s. {each.Place.Split('.')[0]}";

        private string? Address => facts.Address.Length > 0 ? facts.Address : null;

        private LocalizedText Called()
        {
            var to = snapshot.Find(facts.To)!.Name.In(Tongue.Nb).Text;
            return new LocalizedText(facts.Supplement is { } number ? string.Create(CultureInfo.InvariantCulture, $"Tillegg {number} til tildelingsbrev til {to} for {Year}") : $"Tildelingsbrev til {to} for {Year}");
        }

        private static LocalizedText Said(string text) => new(text);

        private static DetailValues Details(Kind kind, params ReadOnlySpan<(string Key, string? Value)> values)
        {
            var details = ImmutableArray.CreateBuilder<Detail>();
            foreach (var (key, value) in values)
            {
                if (value is { Length: > 0 }) details.Add(new Detail(DetailSchema.Find(kind, key)!, new DetailValue.Scalar(value)));
            }

            return DetailValues.Of(details.ToImmutable());
        }
    }
}
