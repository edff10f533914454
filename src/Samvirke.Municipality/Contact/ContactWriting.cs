using System.Collections.Immutable;
using Samvirke.Municipality.AddLocal;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.Contact;

/// <summary>Writes what a municipality says of its contact point as an entry of the register.</summary>
public static class ContactWriting
{
    /// <summary>The entry as it becomes: new, or what was there with the answers in it and everything else as it was.</summary>
    /// <param name="before">The contact point that is there.</param>
    /// <param name="local">The municipality; it has an organisation.</param>
    /// <param name="answers">What it says, without faults.</param>
    /// <param name="tongue">The language that it is said in.</param>
    /// <param name="day">The day it is said.</param>
    public static Entry Entry(Entry? before, LocalRegister local, ContactAnswers answers, Tongue tongue, DateOnly day)
    {
        var writing = new LocalWriting(local, day);
        var entry = before ?? New(writing);
        return entry with
        {
            Name = entry.Name.Exactly(Tongue.Nb) == answers.Name ? entry.Name : new LocalizedText(answers.Name),
            Summary = With(entry.Summary, answers.Help, tongue),
            Citations = [.. entry.Citations.Where(citation => citation.Source != LocalWriting.OwnStatements), writing.Said],
            Details = Details(entry.Details, answers, tongue),
        };
    }

    private static Entry New(LocalWriting writing)
    {
        var organisation = writing.Local.Organisation!.Id;
        var entry = writing.Of(ContactPoint.IdOf(organisation), Kind.Service, LocalizedText.Empty, []);
        return entry with
        {
            Facets = FacetValues.Of(
            [
                .. entry.Facets.All, Term("sector", "local-government"), Term("targetGroup", "population"), Term("topic", "information"), Term("substance", "all-substances"), Term("instrument", "service"),
            ]),
            Relations = [writing.To(RelationTypes.Fulfils, ContactPoint.Duty), writing.To(RelationTypes.ProvidedBy, organisation), .. entry.Relations],
        };

        static FacetTerms Term(string facet, string term) => new(Facet.Find(facet)!, [term]);
    }

    private static DetailValues Details(DetailValues before, ContactAnswers answers, Tongue tongue)
    {
        return DetailValues.Of([.. DetailSchema.For(Kind.Service).Select(key => (Key: key, Value: Value(key))).Where(each => each.Value is not null).Select(each => new Detail(each.Key, each.Value!))]);

        DetailValue? Value(DetailKey key) => key.Id switch
        {
            "telephone" => Scalar(answers.Telephone),
            "openingHours" => Text(key, answers.OpeningHours),
            "email" => Scalar(answers.Email),
            "address" => Text(key, answers.Address),
            "website" => Scalar(answers.Website),
            "referral" => Scalar(answers.Referral),
            "languages" => Text(key, answers.Languages),
            "cost" => Text(key, answers.Cost),
            _ => before.All.FirstOrDefault(detail => detail.Key == key)?.Value,
        };

        DetailValue? Text(DetailKey key, string answer) => With(before.Text(key.Id) ?? LocalizedText.Empty, answer, tongue) is { IsEmpty: false } text ? new DetailValue.Localized(text) : null;
    }

    private static DetailValue.Scalar? Scalar(string answer) => answer.Length == 0 ? null : new DetailValue.Scalar(answer);

    /// <summary>The text with the answer in the language. What was shown in a language that it has and not changed, is not said in the other; what was emptied is gone in all.</summary>
    private static LocalizedText With(LocalizedText before, string answer, Tongue tongue)
    {
        if (answer.Length == 0) return LocalizedText.Empty;
        if (!before.IsEmpty && before.In(tongue).Text == answer) return before;
        ImmutableArray<Phrase> others = [.. before.Phrases.Where(phrase => phrase.Tongue != tongue)];
        return LocalizedText.Of([.. others, new Phrase(answer, tongue)]);
    }
}
