using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.Contact;

/// <summary>What a municipality says of its contact point, as it was typed; what was left empty is an empty text.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Help">What it can help whom with.</param>
/// <param name="Telephone">Its number.</param>
/// <param name="OpeningHours">When somebody answers.</param>
/// <param name="Email">The mailbox of the office.</param>
/// <param name="Address">Where to come.</param>
/// <param name="Website">Its page.</param>
/// <param name="Referral">A choice of the key <c>referral</c>.</param>
/// <param name="Languages">In which languages it helps.</param>
/// <param name="Cost">What it costs.</param>
public sealed record ContactAnswers(string Name, string Help, string Telephone, string OpeningHours, string Email, string Address, string Website, string Referral, string Languages, string Cost)
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 200;

    /// <summary>The longest of the other texts.</summary>
    public const int LongestText = 1000;

    /// <summary>What the entry says, as somebody who reads in the language would type it.</summary>
    public static ContactAnswers Of(Entry entry, Tongue tongue)
    {
        return new(
            entry.Name.In(Tongue.Nb).Text, entry.Summary.In(tongue).Text, Scalar("telephone"), Text("openingHours"), Scalar("email"), Text("address"), Scalar("website"), Scalar("referral"), Text("languages"), Text("cost"));

        string Scalar(string key) => entry.Details.Scalar(key) ?? "";
        string Text(string key) => entry.Details.Text(key)?.In(tongue).Text ?? "";
    }

    /// <summary>What has to be mended, in the order of the form; nothing when it can be sent.</summary>
    public ImmutableArray<ContactFault> Faults()
    {
        var faults = ImmutableArray.CreateBuilder<ContactFault>();
        if (Name.Length == 0) faults.Add(new ContactFault.Missing(nameof(Name)));
        if (Help.Length == 0) faults.Add(new ContactFault.Missing(nameof(Help)));
        if (Telephone.Length == 0 && Email.Length == 0 && Address.Length == 0) faults.Add(new ContactFault.NoWay(nameof(Telephone)));
        if (Telephone.Length > 0 && !TelephoneNumber.IsValid(Telephone)) faults.Add(new ContactFault.WrongForm(nameof(Telephone)));
        if (Email.Length > 0 && !OfficeEmail.IsValid(Email)) faults.Add(new ContactFault.WrongForm(nameof(Email)));
        if (Website.Length > 0 && !IsSecureAddress(Website)) faults.Add(new ContactFault.WrongForm(nameof(Website)));
        foreach (var (field, text) in ((string, string)[])[(nameof(Name), Name), (nameof(Help), Help), (nameof(OpeningHours), OpeningHours), (nameof(Address), Address), (nameof(Languages), Languages), (nameof(Cost), Cost)])
        {
            if (PlainText.Fault(text) is { } fault) faults.Add(new ContactFault.NoText(field, fault));
        }

        return faults.ToImmutable();
    }

    private static bool IsSecureAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
}

/// <summary>What has to be mended in what a municipality says of its contact point: exactly one of the records below.</summary>
/// <param name="Field">The answer, by its name in <see cref="ContactAnswers"/>.</param>
public abstract record ContactFault(string Field)
{
    /// <summary>It has to be said.</summary>
    public sealed record Missing(string Field) : ContactFault(Field);

    /// <summary>There is no way to reach it: neither telephone, nor e-mail, nor address.</summary>
    public sealed record NoWay(string Field) : ContactFault(Field);

    /// <summary>It is not written as such a thing is.</summary>
    public sealed record WrongForm(string Field) : ContactFault(Field);

    /// <summary>It has characters that cannot be shown.</summary>
    /// <param name="Field">The answer.</param>
    /// <param name="Fault">Which, to follow upon the name of the field.</param>
    public sealed record NoText(string Field, LocalizedText Fault) : ContactFault(Field);
}
