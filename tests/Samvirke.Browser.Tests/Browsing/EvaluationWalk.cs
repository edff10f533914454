using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>
/// Somebody with a table of a school trial has it analysed: three things are wrong in it and are mended on the page, the answer is read and taken out for a word
/// processor. What they could not do, or what was in the way, is a fault.
/// </summary>
public sealed class EvaluationWalk : Walk
{
    /// <summary>Rows as a spreadsheet counts them.</summary>
    private const int Words = 12;
    private const int Cells = 30;
    private const int BothArms = 55;

    protected override async Task RunAsync()
    {
        Page = await Norway.NewPageAsync(new Reader(Width: Reader.Phone));
        await GoAsync("/analyser");
        await Page.ClickAsync("main a[href='/evaluer']");
        await SeesAsync("Hva førte tiltaket til?", "Ikke navn");
        await FillAsync(("tabell", Table()));
        await SendAsync("Dette må rettes først", $"Rad {Cells}");
        await MendAsync(Cells);
        await SendAsync("Hva vil du vite?", "poeng");
        await Page.SelectOptionAsync("#utfall", "poeng");
        await Page.SelectOptionAsync("#tiltak", "gruppe");
        await Page.SelectOptionAsync("#klynge", "skole");
        await Page.CheckAsync("main input[type=checkbox][value=før]");
        await SendAsync("Dette må rettes først", $"Rad {Words}", "«tre» er ikke et tall");
        await MendAsync(Words);
        await SendAsync("Dataene kan ikke bære et svar", "s5");
        await MendAsync(BothArms);
        await PressAsync("Prøv igjen");
        await SeesAsync("Mellom dem som er like i «før», er forskjellen", "Teknisk vedlegg", "CR2", "SHA-256");
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.ClickAsync("a[download$='.docx']"));
        Document = await File.ReadAllBytesAsync(await download.PathAsync());
        await Page.LeaveAsync();
    }

    /// <summary>Puts the row as it should be where the page asks for it.</summary>
    private async Task MendAsync(int row)
    {
        if (await Page.Locator($"[name='rad-{row}']").CountAsync() == 1) await FillAsync(($"rad-{row}", Line(row)));
        else Fail($"row {row} cannot be mended where it is named");
    }

    private Task PressAsync(string button) => Page.ClickAsync($"{Form} button[type=submit]:has-text('{button}')");

    private static string Table() => "skole;gruppe;før;poeng\n" + string.Join('\n', Enumerable.Range(2, 96).Select(row => row switch
    {
        Words => Line(row)[..(Line(row).LastIndexOf(';') + 1)] + "tre",
        Cells => Line(row) + ";;9",
        BothArms => Line(row).Contains("tiltak", StringComparison.Ordinal) ? Line(row).Replace("tiltak", "kontroll", StringComparison.Ordinal) : Line(row).Replace("kontroll", "tiltak", StringComparison.Ordinal),
        _ => Line(row),
    }));

    /// <summary>Eight schools of twelve pupils; every other school has the measure.</summary>
    private static string Line(int row)
    {
        var school = (row - 2) / 12;
        var before = 10 + (row * 7 % 5) + (0.5 * (row % 2));
        var after = before + (row * 13 % 7) + (school % 2) + (0.5 * (school % 3));
        return string.Create(System.Globalization.CultureInfo.GetCultureInfo("nb-NO"), $"s{school + 1};{(school % 2 == 1 ? "tiltak" : "kontroll")};{before};{after}");
    }
}
