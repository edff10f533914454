namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>A small register that uses every form which people use in register text.</summary>
internal static class SampleRegister
{
    public const string Yaml = """
        # En liten registertekst.

        - id: rapporten
          kind: source
          name: {nb: Rapporten}
          steward: direktoratet
          details:
            documentType: report
            published: 2024-06-01
            publisher: {nb: Direktoratet}
            sections:
              - {locator: "1", title: Innledning}
              - {locator: "3.2.1", title: "Roller: hvem gjør hva"}

        # ---- Aktører ----

        - id: direktoratet
          kind: actor
          name: {nb: Direktoratet, nn: Direktoratet, en: The Directorate}
          aliases: [Dir, "D: irektoratet"]
          summary:
            nb: >-
              Fag- og myndighetsorgan for forebygging. Det første avsnittet
              går over flere linjer.

              Det andre avsnittet begynner etter en tom linje.
            nn: |
              Fagorgan for
              førebygging.
          facets: {sector: [health], level: [national]}
          validFrom: 2002-01-01
          validTo: null
          steward: direktoratet
          citations:
            - {source: rapporten, locator: 3.2.1}   # en kommentar til slutt
          details: {actorType: directorate, website: "https://www.eksempel.no"}

        - id: kommunen
          kind: actor
          name:
            nb: 'Kommunen som eier ''tiltaket'''
            en: "The municipality
              that owns it"
          steward: direktoratet
          relations:
            - type: cooperates-with
              to: direktoratet
              role: {nb: samarbeider om
                forebygging}
              citations: [{source: rapporten, locator: "1"},
                {source: rapporten, locator: "3.2.1, s. 27"}]
          citations: [{source: rapporten, locator: "1"}]
          notes:
            - type: correction
              text: {nb: Kilden skriver navnet feil.}
              citations:
                - source: rapporten
                  locator: "1"
                  reading: Komunen
          details:
            actorType: municipality

        """;

    public const int Entries = 3;
}
