using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Formats.Calendar;
using Shouldly;

namespace Samvirke.Formats.Tests.Calendar;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Write_EventAndTask_IsWhatCalendarsRead()
    {
        var oslo = TimeSpan.FromHours(1);
        var written = Encoding.UTF8.GetString(CalendarFile.Write(
            "Møter i Kongsvinger", Now,
            [new("mote-1@3401.samvirke", new(2026, 12, 1, 9, 0, 0, oslo), new(2026, 12, 1, 11, 0, 0, oslo), "Styringsgruppa; SLT", "Rådhuset, rom 2", "Saker:\nPlan", 3) { Page = new Uri("https://samvirke.example.no/kommune/3401/moter/1?a=b,c"), IsCancelled = true }],
            [new("vedtak-1@3401.samvirke", new DateOnly(2027, 1, 15), "Lage plan", "", CalendarTaskState.Completed, 0)]));

        written.ShouldBe(string.Join("\r\n",
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samvirke//Samvirke//NO", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Møter i Kongsvinger", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
            "BEGIN:VEVENT", "UID:mote-1@3401.samvirke", "DTSTAMP:20261123T080000Z", "SEQUENCE:3", "SUMMARY:Styringsgruppa\\; SLT", "DESCRIPTION:Saker:\\nPlan", "URL:https://samvirke.example.no/kommune/3401/moter/1?a=b,c",
            "DTSTART:20261201T080000Z", "DTEND:20261201T100000Z", "LOCATION:Rådhuset\\, rom 2", "STATUS:CANCELLED", "END:VEVENT",
            "BEGIN:VTODO", "UID:vedtak-1@3401.samvirke", "DTSTAMP:20261123T080000Z", "SEQUENCE:0", "SUMMARY:Lage plan", "DUE;VALUE=DATE:20270115", "STATUS:COMPLETED", "END:VTODO",
            "END:VCALENDAR", ""));
    }

    /// <summary>Read back as the standard says: lines unfolded, values unescaped.</summary>
    [Fact]
    public void Write_AnyText_IsReadBackAndNoLineIsTooLong() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var title = text ?? "";
        var written = CalendarFile.Write("x", Now, [], [new("u", null, title, "", CalendarTaskState.InProcess, 0)]);
        var lines = Encoding.UTF8.GetString(written).Split("\r\n");
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        var summary = string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        Unescaped(summary).ShouldBe(Plain(title));
    }).QuickCheckThrowOnFailure();

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\') text.Append(value[i]);
            else text.Append(value[++i] == 'n' ? '\n' : value[i]);
        }

        return text.ToString();
    }

    // A sign that is half of one cannot be written in UTF-8 and stands as a replacement.
    private static string Plain(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(text.ReplaceLineEndings("\n").Where(sign => sign is '\n' or '\t' || !char.IsControl(sign)))));
}
