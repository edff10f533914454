using System.Collections.Frozen;

namespace Samvirke.Evidence.ReadData;

/// <summary>Recognises columns that say who a person is, by their names.</summary>
internal static class PersonColumn
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "navn", "namn", "name", "names", "fornavn", "førenamn", "fornamn", "etternavn", "etternamn", "mellomnavn", "mellomnamn", "fulltnavn", "fulltnamn", "heltnavn",
            "firstname", "lastname", "surname", "familyname", "givenname", "middlename", "fullname", "personnavn", "personnamn", "elevnavn", "elevnamn", "barnetsnavn", "barnetsnamn",
            "pupilname", "studentname", "childname", "deltakernavn", "deltakarnamn", "foresattnavn", "foresattsnavn",
            "fødselsnummer", "fødselsnr", "fodselsnummer", "fnr", "personnummer", "personnr", "pnr", "dnummer", "dnr", "birthnumber", "nationalid", "nationalidentitynumber", "ssn",
            "epost", "epostadresse", "email", "emailaddress", "mail", "mobil", "mobilnummer", "telefon", "telefonnummer", "tlf", "phone", "phonenumber", "adresse", "address", "fødselsdato", "dateofbirth", "birthdate",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the header is that of such a column, whatever stands between its words.</summary>
    public static bool Is(string header) => Names.Contains(string.Concat(header.Where(char.IsLetterOrDigit)));
}
