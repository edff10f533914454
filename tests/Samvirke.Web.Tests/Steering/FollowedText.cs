namespace Samvirke.Web.Tests.Steering;

/// <summary>A register with a small report: a challenge, two proposals of which one names who is to do it, and an assignment from after the report.</summary>
internal static class FollowedText
{
    public const string Register = """
        - id: rapporten
          kind: source
          name: {nb: Rapporten}
          steward: etat
          details: {documentType: report, published: 2024-07-01, sections: [{locator: "4.2", title: Utfordringer}, {locator: "4.2.1", title: Samordning}, {locator: "5.2", title: Tiltak}, {locator: "5.2.1", title: Panel}, {locator: "5.2.2", title: Opplæring}, {locator: "5.2.3", title: Penger}]}
        - id: brevet
          kind: source
          name: {nb: Brevet}
          steward: etat
          details: {documentType: letter, published: 2025-01-15, sections: [{locator: "3", title: Oppdrag}]}
        - id: etat
          kind: actor
          name: {nb: Etat}
          steward: etat
          citations: [{source: rapporten, locator: "4.2"}]
          details: {actorType: agency}
        - id: annen-etat
          kind: actor
          name: {nb: Annen etat}
          steward: annen-etat
          citations: [{source: rapporten, locator: "4.2"}]
          details: {actorType: agency}
        - id: utfordringer
          kind: challenge
          name: {nb: Utfordringer}
          steward: etat
          citations: [{source: rapporten, locator: "4.2"}]
        - id: utfordring-samordning
          kind: challenge
          name: {nb: Svak samordning}
          steward: etat
          relations:
            - {type: part-of, to: utfordringer, citations: [{source: rapporten, locator: "4.2.1"}]}
          citations: [{source: rapporten, locator: "4.2.1"}]
        - id: tiltak
          kind: proposal
          name: {nb: Tiltak}
          steward: etat
          citations: [{source: rapporten, locator: "5.2"}]
        - id: forslag-panel
          kind: proposal
          name: {nb: Felles ungdomspanel}
          summary: {nb: Etatene bør ha et felles panel.}
          steward: etat
          relations:
            - {type: part-of, to: tiltak, citations: [{source: rapporten, locator: "5.2.1"}]}
            - {type: answers, to: utfordring-samordning, citations: [{source: rapporten, locator: "5.2.1"}]}
            - {type: carried-out-by, to: etat, citations: [{source: rapporten, locator: "5.2.1"}]}
            - {type: carried-out-by, to: annen-etat, citations: [{source: rapporten, locator: "5.2.1"}]}
          citations: [{source: rapporten, locator: "5.2.1"}]
        - id: forslag-opplaering
          kind: proposal
          name: {nb: Opplæring i etatene}
          steward: etat
          relations:
            - {type: part-of, to: tiltak, citations: [{source: rapporten, locator: "5.2.2"}]}
          citations: [{source: rapporten, locator: "5.2.2"}]
        - id: oppdrag-opplaering
          kind: assignment
          name: {nb: Oppdrag om opplæring}
          steward: etat
          relations:
            - {type: follows-up, to: forslag-opplaering, citations: [{source: brevet, locator: "3"}]}
            - {type: assigned-to, to: annen-etat, citations: [{source: brevet, locator: "3"}]}
          citations: [{source: brevet, locator: "3"}]
          details: {year: 2025, outcome: {nb: Et kurs for alle nye.}}

        """;
}
