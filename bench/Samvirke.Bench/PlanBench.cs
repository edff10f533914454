using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samvirke.Analysis.Gaps;
using Samvirke.Formats.Docx;
using Samvirke.Municipality;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Municipality.KeepPlan;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Bench;

/// <summary>
/// Drafts of plans: over HTTP for people to read and for a word processor, the first of a municipality and the next; and, read from the database with every question answered at
/// length, what goes on behind that address. The peer of the document is one by the same library with the same paragraphs and nothing else.
/// </summary>
internal static class PlanBench
{
    private const double Limit = 2000;
    private const int Measures = 40;
    private const string Peer = "the same bytes, bare";

    public static async Task RunAsync(ServedMunicipalities served, IReadOnlyList<string> numbers, Guid account)
    {
        foreach (var sort in PlanSort.All)
        {
            // What a municipality lacks is worked out for the first of its pages that asks; other municipalities for each sort, so that it is.
            var mine = numbers.Where((_, i) => i % (PlanSort.All.Length * 4) == PlanSort.All.IndexOf(sort)).ToList();
            await TellAsync(served, sort, "first DOCX", mine, ".docx");
            await TellAsync(served, sort, "DOCX", mine, ".docx");
            await TellAsync(served, sort, "HTML", mine, "/les");
            await WrittenAsync(served, sort, mine, account);
        }
    }

    private static async Task TellAsync(ServedMunicipalities served, PlanSort sort, string what, List<string> numbers, string ending)
    {
        var (ours, theirs) = (new Times(), new Times());
        foreach (var number in numbers) await served.AskAsync($"/kommune/{number}/plan/{sort.Name}{ending}", ours, theirs);
        ours.PrintBeside($"{sort.Name}, {what}", Limit, Peer, theirs);
    }

    private static async Task WrittenAsync(ServedMunicipalities served, PlanSort sort, List<string> numbers, Guid account)
    {
        var (ours, theirs) = (new Times(), new Times());
        var drafts = new PlanDrafts(served.Database.Workbench);
        var (paragraphs, pages) = (0, 0);
        foreach (var number in numbers)
        {
            var local = LocalRegister.Of(served.Snapshot, number)!;
            foreach (var (section, writing) in Written(sort).Sections) await drafts.KeepAsync(local.Organisation!.Id, sort, section, writing, 0, account, CancellationToken.None);
            var document = ours.Measure(() => Make(served, sort, drafts, number));
            var texts = Paragraphs(document);
            pages = theirs.Measure(() => Bare(texts)).Length;
            paragraphs = texts.Length;
        }

        ours.PrintBeside($"{sort.Name}, all answered, DOCX", Limit, $"bare Open XML, {paragraphs} paragraphs", theirs);
        if (pages == 0) throw new InvalidOperationException("The bare document is empty.");
    }

    /// <summary>All that an address does for those who write for the municipality, what is missing worked out anew.</summary>
    private static byte[] Make(ServedMunicipalities served, PlanSort sort, PlanDrafts drafts, string number)
    {
        var snapshot = served.Snapshot;
        var local = LocalRegister.Of(snapshot, number)!;
        var basis = new PlanBasis(snapshot, local, GapReading.Of(snapshot, local.Area), PaperStamp.Of(snapshot, SyntheticMunicipalities.Day, TimeZoneInfo.Utc));
        var kept = drafts.ReadAsync(local.Organisation!.Id, sort, CancellationToken.None).GetAwaiter().GetResult();
        var setting = new DocxSetting(Tongue.Nb, entry => new Uri($"https://samvirke.example.no/{entry.Kind.Segment}/{entry.Id}"), snapshot.Find);
        return DocxPaper.Write(PlanBuilding.Build(basis, sort, kept.Draft).Paper, setting);
    }

    /// <summary>Every question answered with some two hundred words, and the measures listed.</summary>
    private static PlanDraft Written(PlanSort sort)
    {
        var answer = string.Join("\n\n", Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("Kommunen samordner det forebyggende arbeidet mellom tjenestene.", 10)), 3));
        return sort.Sections.Aggregate(PlanDraft.Empty, (draft, section) => draft.With(section.Key, new SectionWriting
        {
            Answers = SectionWriting.Nothing.Answers.AddRange(section.Questions.Select(question => KeyValuePair.Create(question.Key, answer))),
            Measures = section.HasMeasures ? [.. Enumerable.Range(0, Measures).Select(Row)] : [],
        }));
    }

    private static MeasureRow Row(int i) => new(
        string.Create(CultureInfo.InvariantCulture, $"Mål {i / 5}"), string.Create(CultureInfo.InvariantCulture, $"Tiltak {i}"), "Oppvekst", "Foreldre", "Egne midler", "2027", MeasureState.Decided);

    private static ImmutableArray<string> Paragraphs(byte[] document)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. opened.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];
    }

    private static byte[] Bare(ImmutableArray<string> texts)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(texts.Select(text => new Paragraph(new Run(new Text(text))))));
        }

        return stream.ToArray();
    }
}
