using Samvirke.Register.Permissions;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about an organisation's people say.</summary>
public static class PeopleTexts
{
    public static readonly LocalizedText People = new("Folk i {0}", "Folk i {0}", "The people of {0}");
    public static readonly LocalizedText Manage = new("Se og endre hvem som er med", "Sjå og endre kven som er med", "See and change who takes part");
    public static readonly LocalizedText Nobody = new("Ingen er med ennå.", "Ingen er med enno.", "Nobody takes part yet.");
    public static readonly LocalizedText Person = new("Person", "Person", "Person");
    public static readonly LocalizedText Role = new("Rolle", "Rolle", "Role");
    public static readonly LocalizedText Since = new("Siden", "Sidan", "Since");
    public static readonly LocalizedText Change = new("Endre", "Endre", "Change");
    public static readonly LocalizedText ChangeFor = new("Endre rollen til {0}", "Endre rolla til {0}", "Change the role of {0}");
    public static readonly LocalizedText NotAnswered = new("har ikke svart på invitasjonen", "har ikkje svart på invitasjonen", "has not answered the invitation");
    public static readonly LocalizedText Invite = new("Inviter noen", "Inviter nokon", "Invite somebody");
    public static readonly LocalizedText InviteHelp = new("De får en e-post med en lenke for å velge passord.", "Dei får ein e-post med ei lenkje for å velje passord.", "They get an e-mail with a link for choosing a password.");
    public static readonly LocalizedText Send = new("Send invitasjon", "Send invitasjon", "Send invitation");
    public static readonly LocalizedText Sent = new("Invitasjonen er sendt.", "Invitasjonen er send.", "The invitation is sent.");
    public static readonly LocalizedText Waiting = new("Personen er lagt til. E-posten svarer ikke nå; invitasjonen sendes av seg selv så snart den gjør det.", "Personen er lagd til. E-posten svarer ikkje no; invitasjonen blir send av seg sjølv så snart han gjer det.", "The person is added. The mail server does not answer now; the invitation is sent by itself as soon as it does.");
    public static readonly LocalizedText NotAnAddress = new("Skriv en e-postadresse, som navn@eksempel.no.", "Skriv ei e-postadresse, som namn@eksempel.no.", "Write an e-mail address, such as name@example.no.");
    public static readonly LocalizedText AlreadyThere = new("Denne personen er med allerede. Rollen endres i listen over.", "Denne personen er med allereie. Rolla blir endra i lista over.", "This person takes part already. The role is changed in the list above.");
    public static readonly LocalizedText ChooseRole = new("Velg en rolle.", "Vel ei rolle.", "Choose a role.");
    public static readonly LocalizedText RoleQuestion = new("Hva skal {0} kunne gjøre?", "Kva skal {0} kunne gjere?", "What shall {0} be able to do?");
    public static readonly LocalizedText NoLonger = new("Ikke lenger med", "Ikkje lenger med", "No longer takes part");
    public static readonly LocalizedText Save = new("Lagre", "Lagre", "Save");
    public static readonly LocalizedText Saved = new("Endringen er lagret.", "Endringa er lagra.", "The change is saved.");
    public static readonly LocalizedText Back = new("Tilbake til listen", "Tilbake til lista", "Back to the list");
    public static readonly LocalizedText Organisations = new("Organisasjoner", "Organisasjonar", "Organisations");
    public static readonly LocalizedText OrganisationQuestion = new("Hvilken organisasjon gjelder det?", "Kva organisasjon gjeld det?", "Which organisation is it about?");
    public static readonly LocalizedText OrganisationHelp = new("Skriv en del av navnet eller forkortelsen.", "Skriv ein del av namnet eller forkortinga.", "Write part of its name or its abbreviation.");
    public static readonly LocalizedText Find = new("Finn", "Finn", "Find");
    public static readonly LocalizedText NoneFound = new("Ingen aktør i registeret har «{0}» i navnet.", "Ingen aktør i registeret har «{0}» i namnet.", "No actor in the register has “{0}” in its name.");

    private static readonly LocalizedText Contributor = new("bidragsyter: foreslår endringer", "bidragsytar: foreslår endringar", "contributor: proposes changes");
    private static readonly LocalizedText Editor = new("redaktør: godtar endringer i organisasjonens egne oppføringer", "redaktør: godtek endringar i organisasjonen sine eigne oppføringar", "editor: accepts changes of the organisation's own entries");
    private static readonly LocalizedText Secretariat = new("sekretariat: godtar endringer i alle oppføringer", "sekretariat: godtek endringar i alle oppføringar", "secretariat: accepts changes of any entry");
    private static readonly LocalizedText Administrator = new("administrator: som redaktør, og bestemmer hvem som er med", "administrator: som redaktør, og avgjer kven som er med", "administrator: as an editor, and decides who takes part");

    /// <summary>What was just done, as the address of the page says it.</summary>
    public static LocalizedText DoneAs(string? word) => word switch
    {
        "sendt" => Sent,
        "venter" => Waiting,
        _ => Saved,
    };

    /// <summary>A role by its name alone.</summary>
    public static LocalizedText NameOf(Role role) => role switch
    {
        Register.Permissions.Role.Contributor => new("bidragsyter", "bidragsytar", "contributor"),
        Register.Permissions.Role.Editor => new("redaktør", "redaktør", "editor"),
        Register.Permissions.Role.Secretariat => new("sekretariat", "sekretariat", "secretariat"),
        Register.Permissions.Role.Administrator => new("administrator", "administrator", "administrator"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No role."),
    };

    /// <summary>A role with what it lets one do.</summary>
    public static LocalizedText Of(Role role) => role switch
    {
        Register.Permissions.Role.Contributor => Contributor,
        Register.Permissions.Role.Editor => Editor,
        Register.Permissions.Role.Secretariat => Secretariat,
        Register.Permissions.Role.Administrator => Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No role."),
    };
}
