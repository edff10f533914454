namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>A slip in the form of one entry is named in plain Norwegian, and hides nothing of the others.</summary>
public sealed class YamlSlipTests
{
    [Theory]
    [InlineData("  name: {nb: Ny", "en klamme er ikke lukket")]
    [InlineData("  aliases: [Ny, Nyere", "en klamme er ikke lukket")]
    [InlineData("  aliases: [Ny Nyere]]", "innrykket eller et kolon er feil")]
    [InlineData("  summary: \"Ny", "et anførselstegn er ikke lukket")]
    [InlineData("  summary: {nb: \"C:\\quot\"}", "\\ i anførselstegn begynner en kode som ikke finnes")]
    [InlineData("  summary: {nb: Ny: nyere}", "en klamme er ikke lukket")]
    [InlineData("  summary ny", "innrykket eller et kolon er feil")]
    [InlineData("  summary: Ny: nyere", "et kolon eller et innrykk er feil")]
    [InlineData(" summary: {nb: Ny}", "innrykket eller et kolon er feil")]
    [InlineData("   summary: {nb: Ny}", "et kolon eller et innrykk er feil")]
    [InlineData("\tsummary: {nb: Ny}", "linjen er rykket inn med tabulator; bruk mellomrom")]
    [InlineData("summary: {nb: Ny}", "linjen står ytterst uten å begynne en oppføring")]
    [InlineData("  summary: {nb: @ny}", "verdien begynner med et tegn som ikke kan stå først")]
    [InlineData("  aliases: [*ny]", "ankere og henvisninger (& og *) brukes ikke i registertekst")]
    [InlineData("  aliases: &ny [Ny]", "ankere og henvisninger (& og *) brukes ikke i registertekst")]
    [InlineData("  &ny aliases: [Ny]", "ankere og henvisninger (& og *) brukes ikke i registertekst")]
    [InlineData("  <<: *ny", "ankere og henvisninger (& og *) brukes ikke i registertekst")]
    [InlineData("  aliases: [*]", "& og * har en egen betydning; sett verdien i anførselstegn")]
    [InlineData("  aliases: !!python/object:os.system [Ny]", "typemerker (!) brukes ikke i registertekst")]
    [InlineData("  aliases: [!!str 5]", "typemerker (!) brukes ikke i registertekst")]
    [InlineData("  aliases: [! 5]", "typemerker (!) brukes ikke i registertekst")]
    [InlineData("  !ny aliases: [Ny]", "typemerker (!) brukes ikke i registertekst")]
    [InlineData("  {a: b}: [Ny]", "en nøkkel skal være ett ord fulgt av kolon")]
    [InlineData("  ? [a, b]", "en nøkkel skal være ett ord fulgt av kolon")]
    public void Read_SlipOnOneLine_IsNamedThereAndNothingElseIs(string line, string reason)
    {
        var defects = RegisterFiles.CheckBesideSample("a.yaml", Entry(line) + Entry("  nytt: 1", "etter"));
        var lastOfEntry = Entry(line).Count(c => c == '\n');
        defects[0].Message.Written.ShouldStartWith($"ugyldig YAML: {reason}");
        defects[0].Line.ShouldBe(5);
        defects[1..].Select(defect => (defect.Line, defect.Message.Written)).ShouldBe([(lastOfEntry + 5, "ukjent nøkkel «nytt»")]);
    }

    [Fact]
    public void Read_SeveralSlipsInOneEntry_HideNothingOfOthersAndNotTheId()
    {
        var broken = Entry("  name: {nb: Ny\n  facets: [[").Replace("steward: direktoratet", "steward: \"direktoratet", StringComparison.Ordinal);
        var other = Entry("  relations: [{type: cooperates-with, to: ny, citations: [{source: rapporten, locator: \"1\"}]}]", "etter");
        var defects = RegisterFiles.CheckBesideSample("a.yaml", broken + other + Entry("  nytt: 1", "sist"));
        defects.Length.ShouldBe(2);
        defects[0].Message.Written.ShouldStartWith("ugyldig YAML: ");
        defects[0].Line.ShouldBeInRange(1, broken.Count(c => c == '\n'));
        defects[1].Message.Written.ShouldBe("ukjent nøkkel «nytt»");
    }

    [Fact]
    public void Read_EntryTornByLineAtMargin_IsReadWhole()
    {
        var text = Entry("- [") + Entry("  aliases: [Nest nyeste]", "etter");
        RegisterFiles.CheckBesideSample("a.yaml", text).ShouldHaveSingleItem().Line.ShouldBe(5);
    }

    [Fact]
    public void Read_BrokenSource_CallsNoSectionOfItMissing()
    {
        var source = """
            - id: kilde-2
              kind: source
              name: {nb: Kilde 2}
              steward: direktoratet
              details: {documentType: report, sections: [{locator: "1", title: "Innledning}
                  {locator: "2", title: [[Roller}]}
            """ + "\n";
        var defects = RegisterFiles.CheckBesideSample("a.yaml", source + Entry("  aliases: [Ny]").Replace("source: rapporten, locator: \"1\"", "source: kilde-2, locator: \"2\"", StringComparison.Ordinal));
        defects.ShouldAllBe(defect => defect.Message.Written.StartsWith("ugyldig YAML: "));
        defects.ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_SeveralDocuments_AreReportedAtTheSecond() =>
        RegisterFiles.CheckBesideSample("a.yaml", Entry("  aliases: [Ny]") + "---\n" + Entry("  aliases: [Nest]", "etter"))
            .Select(defect => (defect.Line, defect.Message.Written[..20])).ShouldBe([(8, "ugyldig YAML: linjen")]);

    [Theory]
    [InlineData("entries: []\n")]
    [InlineData("id: ny\nkind: actor\n")]
    [InlineData("bare tekst\n")]
    public void Read_TopThatIsNoList_IsReported(string text) =>
        RegisterFiles.Check(("a.yaml", text)).ShouldBeOnly("a.yaml", 1, "filen skal være en liste av oppføringer som hver begynner med «- id: …»");

    [Fact]
    public void Read_MapAtTopWithEntriesBelow_ReportsTheMapAndReadsNoneOfThem()
    {
        var defects = RegisterFiles.Check(("a.yaml", "entries:\n  - id: ny\n    kind: actor\n"));
        defects.ShouldHaveSingleItem().Line.ShouldBe(1);
    }

    [Fact]
    public void Read_DuplicateKeys_AreReportedAtTheSecond() =>
        RegisterFiles.CheckBesideSample("a.yaml", Entry("  steward: direktoratet")).ShouldBeOnly("a.yaml", 5, "nøkkelen «steward» står to ganger");

    [Fact]
    public void Read_MergeKeyOfMap_IsUnknown() =>
        RegisterFiles.CheckBesideSample("a.yaml", Entry("  <<: {steward: direktoratet}")).ShouldBeOnly("a.yaml", 5, "ukjent nøkkel «<<»");

    /// <summary>An entry whose fifth line is given.</summary>
    private static string Entry(string fifth, string id = "ny") => $$"""
        - id: {{id}}
          kind: actor
          name: {nb: "Ny aktør ({{id}})"}
          steward: direktoratet
        {{fifth}}
          citations: [{source: rapporten, locator: "1"}]
          details: {actorType: agency}

        """;
}
