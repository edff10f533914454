using System.Collections.Immutable;
using Samvirke.Municipality.Contact;
using Samvirke.Register.Details;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Pages.Contact;

/// <summary>The form in which a municipality says how its contact point is reached.</summary>
internal static class ContactForm
{
    public const string Name = "navn";
    public const string Help = "hjelp";
    public const string Telephone = "telefon";
    public const string OpeningHours = "apningstid";
    public const string Email = "epost";
    public const string Address = "adresse";
    public const string Website = "nettside";
    public const string Referral = "henvisning";
    public const string Languages = "sprak";
    public const string Cost = "pris";

    /// <summary>Whether a referral is needed; it need not be said.</summary>
    public static readonly ImmutableArray<(string Word, LocalizedText Label)> Referrals = [.. Key.Choices.Select(choice => (choice.Id, choice.Label)), ("", ContactTexts.NotSaid)];

    private static DetailKey Key => DetailSchema.Find(Kind.Service, "referral")!;

    public static ContactAnswers Empty(string name) => new(name, "", "", "", "", "", "", "", "", "");

    /// <summary>What was typed, each field as far as it may go.</summary>
    public static ContactAnswers Read(Func<string, int, string> typed)
    {
        var referral = typed(Referral, 20);
        return new(
            Text(Name, ContactAnswers.LongestName), Text(Help), Text(Telephone), Text(OpeningHours), Text(Email), Text(Address), Text(Website),
            Referrals.Any(choice => choice.Word == referral) ? referral : "", Text(Languages), Text(Cost));

        string Text(string field, int longest = ContactAnswers.LongestText) => typed(field, longest).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
    }

    /// <summary>What has to be mended, each at its field.</summary>
    public static ImmutableArray<DraftFault> Faults(ContactAnswers answers) => [.. answers.Faults().Select(fault => new DraftFault(FieldOf(fault.Field), Told(fault)))];

    private static LocalizedText Told(ContactFault fault) => fault is ContactFault.NoText
        ? LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase($"«{LabelOf(fault.Field).In(tongue).Text}» {ContactTexts.Of(fault).In(tongue).Text}", tongue)))
        : ContactTexts.Of(fault);

    private static string FieldOf(string answer) => answer switch
    {
        nameof(ContactAnswers.Name) => Name,
        nameof(ContactAnswers.Help) => Help,
        nameof(ContactAnswers.Telephone) => Telephone,
        nameof(ContactAnswers.OpeningHours) => OpeningHours,
        nameof(ContactAnswers.Email) => Email,
        nameof(ContactAnswers.Address) => Address,
        nameof(ContactAnswers.Website) => Website,
        nameof(ContactAnswers.Languages) => Languages,
        nameof(ContactAnswers.Cost) => Cost,
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "No field."),
    };

    private static LocalizedText LabelOf(string answer) => answer switch
    {
        nameof(ContactAnswers.Name) => ContactTexts.Name,
        nameof(ContactAnswers.Help) => ContactTexts.Help,
        nameof(ContactAnswers.OpeningHours) => ContactTexts.OpeningHours,
        nameof(ContactAnswers.Address) => ContactTexts.Address,
        nameof(ContactAnswers.Languages) => ContactTexts.Languages,
        _ => ContactTexts.Cost,
    };
}
