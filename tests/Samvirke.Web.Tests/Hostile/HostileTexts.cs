namespace Samvirke.Web.Tests.Hostile;

/// <summary>Texts that mean something to a browser, to a query or to the eye, and must be nothing but texts.</summary>
internal static class HostileTexts
{
    public const string Markup = "<script>alert('ond')</script><img src=x onerror=alert(1)>\"'&amp;</title></textarea>";
    public const string Everything = Markup + " \u202Eesrever\u202C \u200Fא 🦊 ＜b＞ {{7*7}} {0} %s ${x} å";

    /// <summary>A register whose every text field is hostile.</summary>
    public static string Register() => $$"""
        - id: ond
          kind: actor
          name: {nb: {{Quoted("nb")}}, nn: {{Quoted("nn")}}, en: {{Quoted("en")}}}
          aliases: [{{Quoted("alias")}}]
          validFrom: "2001-02-03"
          summary: {nb: {{Quoted("sammendrag")}}, nn: {{Quoted("samandrag")}}, en: {{Quoted("summary")}}}
          facets: {sector: [health], age: ["13-15"]}
          steward: ond
          relations:
            - {type: cooperates-with, to: ond-to, role: {nb: {{Quoted("rolle")}}}, disputed: true, citations: [{source: ond-kilde, locator: {{Quoted("sted")}}, reading: {{Quoted("lest")}}}]}
          citations: [{source: ond-kilde, locator: {{Quoted("sted")}}}]
          notes:
            - type: contradiction
              text: {nb: {{Quoted("uenig")}}}
              citations:
                - {source: ond-kilde, locator: {{Quoted("sted")}}, reading: {{Quoted("det ene")}}}
                - {source: ond-kilde, locator: {{Quoted("sted to")}}, reading: {{Quoted("det andre")}}}
          details:
            actorType: agency
            role: {nb: {{Quoted("rollen")}}}
            responsibility: {nb: {{Quoted("ansvaret")}}}
            goals: {nb: {{Quoted("målene")}}}
        - id: ond-to
          kind: actor
          name: {nb: {{Quoted("to")}}}
          steward: ond
          citations: [{source: ond-kilde, locator: {{Quoted("sted to")}}}]
          details: {actorType: directorate}
        - id: ond-kilde
          kind: source
          name: {nb: {{Quoted("kilde")}}}
          summary: {nb: {{Quoted("om kilden")}}}
          steward: ond
          details:
            documentType: report
            publisher: {nb: {{Quoted("utgiver")}}}
            sections: [{locator: {{Quoted("sted")}}, title: {{Quoted("tittel")}}}, {locator: {{Quoted("sted to")}}, title: {{Quoted("tittel to")}}}]
        - id: ondt-tall
          kind: statistic
          name: {nb: {{Quoted("tall")}}}
          steward: ond
          citations: [{source: ond-kilde, locator: {{Quoted("sted")}}}]
          notes:
            - type: contradiction
              text: {nb: {{Quoted("tallet er uenig")}}}
              citations:
                - {source: ond-kilde, locator: {{Quoted("sted")}}, reading: {{Quoted("det ene")}}}
                - {source: ond-kilde, locator: {{Quoted("sted to")}}, reading: {{Quoted("det andre")}}}
          details:
            value: 3
            precision: about
            unit: {nb: {{Quoted("enhet")}} }
            population: {nb: {{Quoted("populasjon")}} }
        - id: ondt-sted
          kind: area
          name: {nb: {{Quoted("sted nb")}}, se: {{Quoted("sted se")}}}
          steward: ond
          citations: [{source: ond-kilde, locator: {{Quoted("sted")}}}]
          details: {areaType: municipality, number: "0001"}

        """;

    private static string Quoted(string field) => System.Text.Json.JsonSerializer.Serialize($"{field} {Everything}");
}
