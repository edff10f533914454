using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Steering.TryAssignment;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.TryAssignment;

/// <summary>The draft of an assignment that an address holds.</summary>
/// <param name="Name">What is written as its name.</param>
/// <param name="Text">What is written as its text.</param>
/// <param name="To">The ids of the organisations that are chosen.</param>
/// <param name="Terms">The words that are chosen.</param>
/// <param name="Due">What is written as its deadline.</param>
/// <param name="Faults">What has to be mended, by field.</param>
internal sealed record TrialAsked(string Name, string Text, ImmutableArray<EntryId> To, ImmutableArray<FacetTerms> Terms, string Due, ImmutableArray<(string Field, LocalizedText Message)> Faults)
{
    public const string Page = "/oppdrag-proves";
    public const string NameField = "navn";
    public const string TextField = "tekst";
    public const string ToField = "til";
    public const string DueField = "frist";

    public const int LongestName = 200;

    /// <summary>Addresses hold no more.</summary>
    public const int LongestText = 1500;

    /// <summary>What a draft can say of whom and what it is about.</summary>
    public static readonly ImmutableArray<Facet> Facets = [Facet.Find("targetGroup")!, Facet.Topic, Facet.Find("substance")!, Facet.PreventionLevel];

    /// <summary>Whether nothing is asked yet.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Reads the address.</summary>
    public static TrialAsked Of(IQueryCollection query, RegisterSnapshot snapshot)
    {
        var (name, text, due) = (query[NameField].ToString().Trim(), query[TextField].ToString().ReplaceLineEndings("\n").Trim(), query[DueField].ToString().Trim());
        List<string> to = [.. query[ToField].OfType<string>().Distinct(StringComparer.Ordinal)];
        ImmutableArray<FacetTerms> terms = [.. Facets.Select(facet => new FacetTerms(facet, [.. query[facet.Id].OfType<string>().Where(facet.Allows).Distinct(StringComparer.Ordinal)]))];
        var isEmpty = !query.ContainsKey(NameField) && !query.ContainsKey(TextField);
        return new(Cut(name, LongestName), Cut(text, LongestText), [.. to.Where(id => snapshot.Find(id) is not null).Select(id => new EntryId(id))], terms, Cut(due, 40), isEmpty ? [] : [.. FaultsOf(name, text, due, to, snapshot)])
        {
            IsEmpty = isEmpty,
        };
    }

    /// <summary>The draft; nothing as long as something has to be mended.</summary>
    public AssignmentDraft? Draft => IsEmpty || !Faults.IsEmpty ? null : new AssignmentDraft(Name, Text, To, Terms, WrittenDay.Read(Due));

    /// <summary>Whether a term is chosen.</summary>
    public bool Has(Facet facet, string term) => Terms.First(each => each.Facet == facet).Terms.Contains(term);

    private static IEnumerable<(string, LocalizedText)> FaultsOf(string name, string text, string due, List<string> to, RegisterSnapshot snapshot)
    {
        if (name.Length == 0) yield return (NameField, TrialPageTexts.NoName);
        if (text.Length == 0) yield return (TextField, TrialPageTexts.NoText);
        if (text.Length > LongestText) yield return (TextField, Filled.Of(TrialPageTexts.TooLong, Filled.Number(LongestText), Filled.Number(text.Length)));
        if (due.Length > 0 && WrittenDay.Read(due) is null) yield return (DueField, Filled.Of(TrialPageTexts.NoDay, new LocalizedText(ListTexts.Shorten(due))));
        foreach (var id in to.Where(id => snapshot.Find(id) is null)) yield return (ToField, Filled.Of(TrialPageTexts.NoActor, new LocalizedText(ListTexts.Shorten(id))));
        if (PlainText.Fault(name) is { } inName) yield return (NameField, Filled.Of(TrialPageTexts.Signs, TrialPageTexts.Name, inName));
        if (PlainText.Fault(text) is { } inText) yield return (TextField, Filled.Of(TrialPageTexts.Signs, TrialPageTexts.Text, inText));
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
