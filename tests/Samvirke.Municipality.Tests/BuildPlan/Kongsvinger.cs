using Samvirke.Analysis.Gaps;
using Samvirke.Formats.Docx;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Papers;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.Tests.BuildPlan;

/// <summary>A municipality with some entries of its own.</summary>
internal static class Kongsvinger
{
    public static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly Citation Cited = new(new EntryId("rapport-2024"), "6.3");

    /// <summary>The register of the day, as it comes.</summary>
    public static RegisterSnapshot National { get; } = Testing.Registers.National.Snapshot.ValidAt(Day);

    public static EntryId Organisation { get; } = LocalRegister.Of(National, "3401")!.Organisation!.Id;

    /// <summary>What a plan of it is built from, with nothing entered.</summary>
    public static PlanBasis Basis { get; } = On(National);

    /// <summary>What a plan of it is built from, with some entries of its own.</summary>
    public static PlanBasis WithOwn { get; } = On(National.Imagine(
    [
        Put(Service("ungdomshelse-i-proven", "Helsestasjon for ungdom i prøven")),
        Put(Own("slt-hos-oss-i-proven", Kind.Function, "SLT-koordinator i prøven", new Relation(RelationTypes.BuildsOn, new EntryId("slt-koordinator"), LocalizedText.Empty, ValidTime.Always, false, [Cited]))),
        Put(Own("foreldremoter-i-proven", Kind.Measure, "Foreldremøter på åttende trinn")),
    ]));

    public static PlanBasis On(RegisterSnapshot snapshot)
    {
        var local = LocalRegister.Of(snapshot, "3401")!;
        return new PlanBasis(snapshot, local, GapReading.Of(snapshot, local.Area), PaperStamp.Of(snapshot, Day, TimeZoneInfo.Utc));
    }

    public static Entry Service(string id, string name) => Own(id, Kind.Service, name) with
    {
        Facets = FacetValues.Of([Terms("targetGroup", "adolescents"), Terms("preventionLevel", "universal", "selective"), Terms("age", "13-19")]),
    };

    /// <summary>An entry that the municipality answers for.</summary>
    public static Entry Own(string id, Kind kind, string name, params Relation[] relations) => new()
    {
        Id = new EntryId(id),
        Kind = kind,
        Name = new LocalizedText(name),
        Steward = Organisation,
        Citations = [Cited],
        Relations = [.. relations, new Relation(RelationTypes.Covers, new EntryId("kommune-3401"), LocalizedText.Empty, ValidTime.Always, false, [Cited])],
    };

    /// <summary>A draft in which every question is answered and two measures are listed.</summary>
    public static PlanDraft Written(PlanSort sort) => sort.Sections.Aggregate(PlanDraft.Empty, (draft, section) => draft.With(section.Key, new SectionWriting
    {
        Answers = SectionWriting.Nothing.Answers.AddRange(section.Questions.Select(question => KeyValuePair.Create(question.Key, $"Svar på {question.Key} i {section.Key}.\n\n- et punkt\n- et punkt til"))),
        Measures = section.HasMeasures
            ? [
                new("Færre debuterer tidlig", "Foreldremøter på åttende trinn", "Kommunalområde oppvekst", "Foreldre", "Egne midler", "2027", MeasureState.Decided),
                new("Færre debuterer tidlig", "Kurs for ansatte i fritidsklubben", "Kultur og fritid", "Ansatte", "", "høsten 2027", MeasureState.Proposed),
            ]
            : [],
    }));

    public static byte[] Docx(PlanBasis basis, Paper paper, Tongue tongue = Tongue.Nb) =>
        DocxPaper.Write(paper, new DocxSetting(tongue, entry => new Uri($"https://samvirke.example.no/{entry.Kind.Segment}/{entry.Id}"), basis.Snapshot.Find));

    private static FacetTerms Terms(string facet, params string[] terms) => new(Facet.Find(facet)!, [.. terms]);

    private static Revision.Put Put(Entry entry) => new Revision.Put(entry);
}
