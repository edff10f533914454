namespace Samvirke.Register.Tests.Checking;

/// <summary>Register text with marked defects, read beside a ground that has none.</summary>
internal static class CheckCases
{
    /// <summary>What the cases refer to.</summary>
    public const string Ground = """
        - id: rapporten
          kind: source
          name: {nb: Rapporten}
          steward: direktoratet
          details: {documentType: report, sections: [{locator: "1", title: Innledning}, {locator: "3.2.1", title: Roller}]}
        - id: nettsiden
          kind: source
          name: {nb: Nettsiden}
          steward: direktoratet
          details: {documentType: web-page}
        - id: loven
          kind: law
          name: {nb: Loven}
          steward: direktoratet
          citations: [{source: nettsiden, locator: hva som helst}]
          details: {lawType: act}
        - id: forskriften
          kind: law
          name: {nb: Forskriften}
          steward: direktoratet
          citations: [{source: nettsiden, locator: hva som helst}]
          details: {lawType: regulation}
        - id: direktoratet
          kind: actor
          name: {nb: Direktoratet}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {actorType: directorate}
        - id: kommunen
          kind: actor
          name: {nb: Kommunen}
          steward: direktoratet
          citations: [{source: rapporten, locator: "3.2.1, s. 27"}]
          details: {actorType: municipality}
        """;

    public static void Case(string text) => MarkedText.ShouldHaveExactlyTheDefectsMarked(("grunn.yaml", Ground), ("prøve.yaml", text));

    public static void Measure(string rest) => Case("""
        - id: nytt
          kind: measure
          name: {nb: Nytt}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]

        """ + rest);

    public static void Provision(string rest) => Case("""
        - id: nytt
          kind: provision
          name: {nb: Nytt}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {section: § 1, demand: {nb: Krever noe}}

        """ + rest);
}
