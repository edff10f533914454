using Samvirke.Register.Facets;
using Samvirke.Register.Permissions;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages of the audit say.</summary>
public static class AuditTexts
{
    /// <summary>What is noted where somebody was locked out.</summary>
    public const string LockedOut = "locked";

    public static readonly LocalizedText Heading = new("Revisjonslogg", "Revisjonslogg", "Audit log");
    public static readonly LocalizedText HeadingOf = new("Revisjonslogg for {0}", "Revisjonslogg for {0}", "Audit log of {0}");
    public static readonly LocalizedText Mine = new("Hva som er logget om deg", "Kva som er logga om deg", "What is logged about you");
    public static readonly LocalizedText Why = new(
        "Her står innlogginger, roller, avgjørelser og uthenting av personopplysninger. Linjene kan ikke endres eller slettes. Hvor noen kom fra, er bare grovt angitt.",
        "Her står innloggingar, roller, avgjerder og uthenting av personopplysningar. Linjene kan ikkje endrast eller slettast. Kvar nokon kom frå, er berre grovt oppgitt.",
        "Here are sign-ins, roles, decisions and exports of personal data. The lines can be neither changed nor deleted. Where somebody came from is given only roughly.");
    public static readonly LocalizedText When = new("Når", "Når", "When");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText Who = new("Hvem", "Kven", "Who");
    public static readonly LocalizedText Whom = new("Gjelder", "Gjeld", "Concerns");
    public static readonly LocalizedText Where = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly LocalizedText From = new("Nettverk", "Nettverk", "Network");
    public static readonly LocalizedText Nobody = new("ingen innlogget", "ingen innlogga", "nobody signed in");
    public static readonly LocalizedText You = new("du", "du", "you");
    public static readonly LocalizedText Another = new("en annen", "ein annan", "another");
    public static readonly LocalizedText Gone = new("konto {0}", "konto {0}", "account {0}");
    public static readonly LocalizedText None = new("Ingenting er logget som passer til dette.", "Ingenting er logga som passar til dette.", "Nothing is logged that fits this.");
    public static readonly LocalizedText Older = new("Vis eldre", "Vis eldre", "Show older");
    public static readonly LocalizedText Filter = new("Avgrens", "Avgrens", "Narrow down");
    public static readonly LocalizedText Deed = new("Hva er gjort", "Kva er gjort", "What was done");
    public static readonly LocalizedText AnyDeed = new("alt", "alt", "anything");
    public static readonly LocalizedText FromDay = new("Fra og med dato", "Frå og med dato", "From date");
    public static readonly LocalizedText ToDay = new("Til og med dato", "Til og med dato", "To date");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText BadDay = new("Skriv datoen som 2026-11-22.", "Skriv datoen som 2026-11-22.", "Write the date as 2026-11-22.");

    private static readonly IReadOnlyDictionary<AuditDeed, LocalizedText> Deeds = new Dictionary<AuditDeed, LocalizedText>
    {
        [AuditDeed.SignedIn] = new("logget inn", "logga inn", "signed in"),
        [AuditDeed.SignInRefused] = new("fikk ikke logge inn", "fekk ikkje logge inn", "was not let in"),
        [AuditDeed.SignedOut] = new("logget ut", "logga ut", "signed out"),
        [AuditDeed.SessionsEnded] = new("logget ut overalt", "logga ut overalt", "signed out everywhere"),
        [AuditDeed.PasswordSet] = new("valgte passord", "valde passord", "chose a password"),
        [AuditDeed.PasswordAsked] = new("lenke til nytt passord ble bedt om", "lenkje til nytt passord vart beden om", "a link for a new password was asked for"),
        [AuditDeed.LoginLinked] = new("koblet til en innlogging utenfor", "kopla til ei innlogging utanfor", "linked a sign-in outside"),
        [AuditDeed.LoginRemoved] = new("koblet fra en innlogging utenfor", "kopla frå ei innlogging utanfor", "unlinked a sign-in outside"),
        [AuditDeed.PasskeyAdded] = new("la til en passnøkkel", "la til ein passnøkkel", "added a passkey"),
        [AuditDeed.PasskeyRemoved] = new("fjernet en passnøkkel", "fjerna ein passnøkkel", "removed a passkey"),
        [AuditDeed.RecoveryCodesMade] = new("laget reservekoder", "laga reservekodar", "made recovery codes"),
        [AuditDeed.Invited] = new("inviterte", "inviterte", "invited"),
        [AuditDeed.RoleGiven] = new("ga en rolle", "gav ei rolle", "gave a role"),
        [AuditDeed.RoleEnded] = new("avsluttet en rolle", "avslutta ei rolle", "ended a role"),
        [AuditDeed.StewardAppointed] = new("utnevnte temaansvarlig", "utnemnde temaansvarleg", "appointed a steward of a topic"),
        [AuditDeed.StewardEnded] = new("avsluttet et temaansvar", "avslutta eit temaansvar", "ended a stewardship of a topic"),
        [AuditDeed.EmailChanged] = new("byttet e-postadresse", "bytte e-postadresse", "changed e-mail address"),
        [AuditDeed.DataExported] = new("hentet ut egne opplysninger", "henta ut eigne opplysningar", "exported own data"),
        [AuditDeed.AccountDeleted] = new("slettet kontoen", "sletta kontoen", "deleted the account"),
        [AuditDeed.ProposalSent] = new("sendte et forslag", "sende eit forslag", "sent a proposal"),
        [AuditDeed.ProposalAccepted] = new("godtok et forslag", "godtok eit forslag", "accepted a proposal"),
        [AuditDeed.ProposalReturned] = new("sendte et forslag tilbake", "sende eit forslag tilbake", "returned a proposal"),
        [AuditDeed.ProposalWithdrawn] = new("trakk et forslag", "trekte eit forslag", "withdrew a proposal"),
        [AuditDeed.ChangeUndone] = new("angret en endring", "angra ei endring", "undid a change"),
        [AuditDeed.EntryConfirmed] = new("bekreftet en oppføring", "stadfesta ei oppføring", "confirmed an entry"),
        [AuditDeed.FiguresPutOut] = new("la ut tall", "la ut tal", "put out figures"),
        [AuditDeed.FiguresWithdrawn] = new("trakk tilbake tall", "trekte tilbake tal", "withdrew figures"),
    };

    private static readonly Dictionary<string, LocalizedText> Details = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [Roles.Code(Role.Contributor)] = new("bidragsyter", "bidragsytar", "contributor"),
        [Roles.Code(Role.Editor)] = new("redaktør", "redaktør", "editor"),
        [Roles.Code(Role.Secretariat)] = new("sekretariat", "sekretariat", "secretariat"),
        [Roles.Code(Role.Administrator)] = new("administrator", "administrator", "administrator"),
        [SignInWays.Code(SignInWay.Password)] = new("med passord", "med passord", "with a password"),
        [SignInWays.Code(SignInWay.RecoveryCode)] = new("med reservekode", "med reservekode", "with a recovery code"),
        [SignInWays.Code(SignInWay.Passkey)] = new("med passnøkkel", "med passnøkkel", "with a passkey"),
        [SignInWays.Code(SignInWay.Issuer)] = new("gjennom en innlogging utenfor", "gjennom ei innlogging utanfor", "by a sign-in outside"),
        [LockedOut] = new("for mange forsøk", "for mange forsøk", "too many attempts"),
    };

    /// <summary>Every deed with its words.</summary>
    public static IEnumerable<LocalizedText> AllDeeds => Deeds.Values;

    /// <summary>A deed in words.</summary>
    public static LocalizedText Of(AuditDeed deed) => Deeds[deed];

    /// <summary>What more is noted of a deed, in words: a role, a way in, a topic, or the number of a change or a proposal.</summary>
    public static LocalizedText OfDetail(string detail) =>
        Details.TryGetValue(detail.Split(':')[0], out var words) ? words : Facet.Topic.Term(detail)?.Label ?? new LocalizedText(detail);
}
