using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Contact;

/// <summary>A server whose register has two municipalities, and what a contact point stands on.</summary>
internal static class ContactServer
{
    public static Task<AccountServer> StartAsync(DatabaseKind kind) => AccountServer.StartAsync(kind, register: Register);

    private static string Register => """
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: agency}
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: etat
          details: {documentType: report, sections: [{locator: "1", title: Ett}]}
        - id: kommunens-egne-opplysninger
          kind: source
          name: {nb: Kommunens egne opplysninger}
          steward: etat
          details: {documentType: own-statement}
        - id: plikt-radgivende-enhet-russaker
          kind: duty
          name: {nb: Plikt til å ha rådgivende enhet}
          steward: etat
          citations: [{source: kilden, locator: "1"}]

        """ + Municipality("kongsvinger", "3401") + Municipality("hamar", "3403");

    private static string Municipality(string name, string number) => $$"""
        - id: kommune-{{number}}
          kind: area
          name: {nb: {{char.ToUpperInvariant(name[0]) + name[1..]}}}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details: {areaType: municipality, number: "{{number}}"}
        - id: {{name}}-kommune
          kind: actor
          name: {nb: {{char.ToUpperInvariant(name[0]) + name[1..]}} kommune}
          steward: {{name}}-kommune
          relations:
            - {type: covers, to: kommune-{{number}}, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: municipality}

        """;
}
