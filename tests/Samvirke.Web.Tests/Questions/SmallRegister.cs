namespace Samvirke.Web.Tests.Questions;

/// <summary>A register of entries made up for tests: laws with all sorts of periods, and figures of all sorts.</summary>
internal static class SmallRegister
{
    public const string Text = """
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
          details:
            documentType: report
            sections: [{locator: "1", title: Ett}, {locator: "10", title: Ti}, {locator: "2", title: To}]
        - {id: lukket, kind: law, name: {nb: Lukket lov}, steward: etat, validFrom: "1950-01-01", validTo: "2000-12-31", citations: [{source: kilden, locator: "1"}], details: {lawType: act}}
        - {id: apen, kind: law, name: {nb: Åpen lov}, steward: etat, validFrom: "1955-05-05", citations: [{source: kilden, locator: "1"}], details: {lawType: act}}
        - {id: ukjent-start, kind: law, name: {nb: Gammel lov}, steward: etat, validTo: "1990-06-30", citations: [{source: kilden, locator: "1"}], details: {lawType: act}}
        - {id: kort, kind: law, name: {nb: Kort lov}, steward: etat, validFrom: "1980-03-03", validTo: "1980-03-03", citations: [{source: kilden, locator: "1"}], details: {lawType: act}}
        - {id: uten-tid, kind: law, name: {nb: Lov uten tid}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {lawType: act}}
        - {id: t-ren, kind: statistic, name: {nb: Ren}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 1234567.25, unit: {nb: kroner, en: NOK}, year: 2020}}
        - {id: t-omlag, kind: statistic, name: {nb: Om lag}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 60, precision: about, unit: {nb: prosent}}}
        - {id: t-merenn, kind: statistic, name: {nb: Mer enn}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 20, precision: more-than, unit: {nb: sentre, nn: senter}}}
        - {id: t-mindre, kind: statistic, name: {nb: Mindre}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 5, precision: less-than}}
        - {id: t-minst, kind: statistic, name: {nb: Minst}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 2, precision: at-least, unit: {nb: år}}}
        - {id: t-hoyst, kind: statistic, name: {nb: Høyst}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 21, precision: at-most, unit: {nb: år}}}
        - {id: t-mellom, kind: statistic, name: {nb: Mellom}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 25, valueTo: 27.5, precision: between, unit: {nb: prosent}}}
        - {id: t-spenn, kind: statistic, name: {nb: Spenn}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 20, valueTo: 30, unit: {nb: saker}}}
        - {id: t-omlagspenn, kind: statistic, name: {nb: Om lag spenn}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {value: 20000, valueTo: 50000, precision: about, unit: {nb: kroner}}}
        - {id: t-uten, kind: statistic, name: {nb: Uten verdi}, steward: etat, citations: [{source: kilden, locator: "1"}], details: {unit: {nb: saker}, yearTo: 2030}}

        """;
}
