using Microsoft.Playwright;
using Samvirke.Formats.Documents;
using Samvirke.Formats.Docx;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Samvirke.Testing.Documents;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>
/// A case officer lays in letters of 2027 that word one assignment differently, looks through them, enters them and writes one wording for all, in a register of
/// their own; done once, by whoever asks first. What they could not do, or what was in the way, is a fault.
/// </summary>
public sealed class LetterWalk : Walk
{
    private const string ToHealth = """
        TB2027-04 Samordnet rusforebygging blant barn og unge
        Helsedirektoratet skal lede et arbeid for å samordne forebyggingen av rusmiddelbruk blant barn og unge. Arbeidet skal skje i samarbeid med Bufdir og Politidirektoratet. Frist: 1. juni 2027.
        TB2027-05 Lavterskeltilbud
        Direktoratet skal kartlegge tilbudene i kommunene. Frist: 31. juni 2027.
        TB2027-06 Oppdrag unntatt offentlighet
        """;

    private const string ToFamily = """
        Tildelingsbrev til Barne-, ungdoms- og familiedirektoratet for 2027
        4 Oppdrag
        4.1 Oppdrag på rusfeltet
        TB2027-11 Samordnet rusforebygging blant barn og unge
        Bufdir skal delta i et arbeid for å samordne forebyggingen av rusmiddelbruk
        blant barn og unge. Arbeidet ledes av Helsedirektoratet. Frist: 1. september
        2027.
        """;

    protected override async Task RunAsync()
    {
        Page = await Norway.NewPageAsync(new Reader());
        await Norway.SignInAsync(Page, "saksbehandler@example.no", "hdir", "editor");
        await TryWhatIsWrongAsync();
        await LayInAsync("hdir", "brev.docx", Docx(ToHealth));
        await ReviewFirstAsync();
        await EnterAsync();
        await LayInAsync("bufdir", "brev.txt", System.Text.Encoding.UTF8.GetBytes(ToFamily));
        await ReviewSecondAsync();
        await LayInAsync("pod", "brev.txt", System.Text.Encoding.UTF8.GetBytes("TB2027-01 Trafikk\nDirektoratet skal styrke trafikkontrollen."));
        await Page.ClickAsync("text=Ta med alle som ingen har sett på");
        await SeesAsync("Alle oppdragene i brevet er sett gjennom.");
        await CompareAsync();
        await MeasureAsync();
        await DraftAsync();
        await Page.LeaveAsync();
    }

    private async Task TryWhatIsWrongAsync()
    {
        await Page.GotoAsync("/brev");
        await LookAsync();
        await Page.ClickAsync("main a[href='/brev/hdir/nytt']");
        await Page.FillAsync("#ar", "27");
        await Page.FillAsync("#dato", "31.6.2027");
        await Page.SetInputFilesAsync("#fil", new FilePayload { Name = "bilde.pdf", MimeType = "application/pdf", Buffer = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] });
        await SendAsync();
        await SeesAsync("Skriv et årstall med fire sifre", "Velg hvem brevet er fra", "Velg hvem brevet er til", "Datoen finnes ikke", "Filen er ikke Word");
        if (await Page.InputValueAsync("#dato") != "31.6.2027") Fail("What was typed is gone.");
        await Page.SetInputFilesAsync("#fil", new FilePayload { Name = "stor.pdf", MimeType = "application/pdf", Buffer = new byte[DocumentFile.MostBytes + 1] });
        if (await Page.EvaluateAsync<string>("document.querySelector('#fil').validationMessage") is var said && !said.StartsWith("Filen er for stor.", StringComparison.Ordinal)) Fail($"A file that is too large is met with «{said}».");
    }

    private async Task LayInAsync(string to, string name, byte[] content)
    {
        await Page.GotoAsync("/brev/hdir/nytt");
        await Page.FillAsync("#ar", "2027");
        await Page.SelectOptionAsync("#fra", to == "hdir" ? "hod" : to == "pod" ? "jd" : "bfd");
        await Page.SelectOptionAsync("#til", to);
        await Page.SetInputFilesAsync("#fil", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await SendAsync();
        await SeesAsync("Tildelingsbrev til", "for 2027");
    }

    private async Task ReviewFirstAsync()
    {
        await SeesAsync("TB2027-04", "TB2027-05", "TB2027-06", "3 av 3 oppdrag", "en frist som ikke finnes i kalenderen");
        await Page.ClickAsync("main a:has-text('Se på det neste')");
        await SeesAsync("Samordnet rusforebygging", "Linje");
        await TakeAsync();
        await SeesAsync("31. juni 2027", "Lavterskeltilbud");
        await Page.FillAsync("#frist", "32.6.2027");
        await TakeAsync();
        await SeesAsync("Datoen finnes ikke");
        await Page.FillAsync("#frist", "30.6.2027");
        await TakeAsync();
        await SeesAsync("unntatt offentlighet");
        await TakeAsync();
        await SeesAsync("Alle oppdragene i brevet er sett gjennom.", "30. juni 2027");
    }

    private async Task EnterAsync()
    {
        await Page.ClickAsync("main a[href$='/legg-inn']");
        await SeesAsync("blir en ny oppføring");
        await SendAsync();
        await SeesAsync("Oppdragene er i registeret.");
    }

    private async Task ReviewSecondAsync()
    {
        await Page.ClickAsync("main a:has-text('Se på det neste')");
        await SeesAsync("prosent like ord");
        await Page.CheckAsync("#samme-0");
        await TakeAsync();
        await SeesAsync("Alle oppdragene i brevet er sett gjennom.");
    }

    private async Task CompareAsync()
    {
        await Page.GotoAsync("/oppdrag-i-brev?ar=2027");
        await SeesAsync("mangler én etat", "Samordnet rusforebygging", "står i brevet", "ikke funnet i brevet", "brevet er ikke sett gjennom", "leder");
        await Page.ClickAsync("main table a:has-text('Samordnet rusforebygging')");
        await SeesAsync("3 etater er med. 2 har oppdraget i sitt brev, 1 mangler det", "De har ulike frister.", "Brevene sier det med ulike ord.", "1. september 2027");
    }

    /// <summary>The matrix of many agencies is whole on paper, and on a phone each wording has the width of the screen.</summary>
    private async Task MeasureAsync()
    {
        var (window, across) = (Page.ViewportSize!, Page.Url);
        await Page.SetViewportSizeAsync(Reader.Phone, window.Height);
        if (await Page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.wordings td')].filter(cell => cell.offsetParent).map(cell => cell.offsetWidth))") is < 200 and var narrow) Fail($"The wordings are {narrow} px wide on a phone.");
        if (await Page.EvaluateAsync<int>("[...document.querySelectorAll('.wordings td')].filter(cell => cell.offsetParent && !cell.textContent.trim()).length") is > 0 and var empty) Fail($"{empty} wordings stand empty on a phone.");
        await Page.SetViewportSizeAsync(700, window.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Page.GotoAsync("/oppdrag-i-brev?ar=2023");
        if (await Page.OverflowAsync() is > 0 and var wide) Fail($"The matrix is {wide} px too wide on paper.");
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await Page.SetViewportSizeAsync(window.Width, window.Height);
        await Page.GotoAsync(across);
    }

    private async Task DraftAsync()
    {
        await Page.ClickAsync("main a:has-text('Lag likelydende ordlyd')");
        await Page.FillAsync("#overskrift", "");
        await SendAsync();
        await SeesAsync("Feltet kan ikke stå tomt");
        await Page.FillAsync("#overskrift", "Samordnet rusforebygging");
        await Page.FillAsync("#frist", "2027-08-15");
        await Page.CheckAsync("#alle");
        await SendAsync();
        await SeesAsync("Utkastet er lagret.");
        var address = await Page.GetAttributeAsync("main [role=status] a", "href");
        Document = await (await Page.APIRequest.GetAsync(address!)).BodyAsync();
    }

    private Task TakeAsync() => Page.ClickAsync("main button[value='ta-med']");

    /// <summary>The text as a word processor keeps it, a paragraph for each line.</summary>
    private static byte[] Docx(string text) => DocxPaper.Write(
        new Paper(new LocalizedText("Tildelingsbrev til Helsedirektoratet for 2027"), new LocalizedText("Brevet gir rammer og oppdrag."), null,
            [new PaperSection(new LocalizedText("Oppdrag"), 1, [.. text.Split('\n').Select(line => new PaperBlock.Paragraph(PaperText.Of(new LocalizedText(line))))])]),
        new DocxSetting(Tongue.Nb, _ => new Uri("https://samvirke.example"), _ => null));
}
