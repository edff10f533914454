using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Samvirke.Formats.Calendar;

/// <summary>Something that takes place.</summary>
/// <param name="Id">What calendars know it by: the same whenever it is written, and no other's.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
/// <param name="Title">What it is.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="Text">More about it; may be empty.</param>
/// <param name="Version">Rises with each change, from 0.</param>
public sealed record CalendarEvent(string Id, DateTimeOffset From, DateTimeOffset To, string Title, string Place, string Text, long Version)
{
    /// <summary>Where one reads more.</summary>
    public Uri? Page { get; init; }

    /// <summary>Whether it does not take place after all.</summary>
    public bool IsCancelled { get; init; }
}

/// <summary>How far something to be done has come.</summary>
public enum CalendarTaskState
{
    /// <summary>Nobody has begun.</summary>
    NeedsAction,

    /// <summary>Somebody has.</summary>
    InProcess,

    /// <summary>It is done.</summary>
    Completed,

    /// <summary>It is not to be done after all.</summary>
    Cancelled,
}

/// <summary>Something to be done.</summary>
/// <param name="Id">What calendars know it by.</param>
/// <param name="Due">The last day; nothing where there is none.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Text">More about it; may be empty.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Version">Rises with each change, from 0.</param>
public sealed record CalendarTask(string Id, DateOnly? Due, string Title, string Text, CalendarTaskState State, long Version)
{
    /// <summary>Where one reads more.</summary>
    public Uri? Page { get; init; }
}

/// <summary>Writes what calendars read: iCalendar, RFC 5545.</summary>
public static class CalendarFile
{
    /// <summary>What it is sent as.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    // A line is at most 75 octets, the line break apart.
    private const int LongestLine = 75;

    // How often those who subscribe ask again: RFC 7986, and what was used before it.
    private const string Asked = "PT6H";

    /// <summary>The calendar, in UTF-8.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="writtenAt">When it is written.</param>
    /// <param name="events">What takes place.</param>
    /// <param name="tasks">What is to be done.</param>
    public static byte[] Write(string name, DateTimeOffset writtenAt, ImmutableArray<CalendarEvent> events, ImmutableArray<CalendarTask> tasks)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Samvirke//Samvirke//NO");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, $"X-WR-CALNAME:{Escaped(name)}");
        Line(text, $"REFRESH-INTERVAL;VALUE=DURATION:{Asked}");
        Line(text, $"X-PUBLISHED-TTL:{Asked}");
        foreach (var each in events) Write(text, each, writtenAt);
        foreach (var each in tasks) Write(text, each, writtenAt);
        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, CalendarEvent told, DateTimeOffset writtenAt)
    {
        Line(text, "BEGIN:VEVENT");
        Head(text, told.Id, told.Title, told.Text, told.Version, writtenAt, told.Page);
        Line(text, $"DTSTART:{Utc(told.From)}");
        Line(text, $"DTEND:{Utc(told.To)}");
        if (told.Place.Length > 0) Line(text, $"LOCATION:{Escaped(told.Place)}");
        if (told.IsCancelled) Line(text, "STATUS:CANCELLED");
        Line(text, "END:VEVENT");
    }

    private static void Write(StringBuilder text, CalendarTask told, DateTimeOffset writtenAt)
    {
        Line(text, "BEGIN:VTODO");
        Head(text, told.Id, told.Title, told.Text, told.Version, writtenAt, told.Page);
        if (told.Due is { } due) Line(text, string.Create(CultureInfo.InvariantCulture, $"DUE;VALUE=DATE:{due:yyyyMMdd}"));
        Line(text, $"STATUS:{Word(told.State)}");
        Line(text, "END:VTODO");
    }

    private static string Word(CalendarTaskState state) => state switch
    {
        CalendarTaskState.NeedsAction => "NEEDS-ACTION",
        CalendarTaskState.InProcess => "IN-PROCESS",
        CalendarTaskState.Completed => "COMPLETED",
        CalendarTaskState.Cancelled => "CANCELLED",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    private static void Head(StringBuilder text, string id, string title, string more, long version, DateTimeOffset writtenAt, Uri? page)
    {
        Line(text, $"UID:{Escaped(id)}");
        Line(text, $"DTSTAMP:{Utc(writtenAt)}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{version}"));
        Line(text, $"SUMMARY:{Escaped(title)}");
        if (more.Length > 0) Line(text, $"DESCRIPTION:{Escaped(more)}");
        // An address is no text: nothing in it is marked.
        if (page is not null) Line(text, $"URL:{page.AbsoluteUri}");
    }

    private static string Utc(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A text as a value: signs that part values are marked, and what is no text is left out.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            if (sign is '\\' or ';' or ',') escaped.Append('\\').Append(sign);
            else if (sign == '\n') escaped.Append("\\n");
            else if (!char.IsControl(sign) || sign == '\t') escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>A line, folded where it is too long, and never within a sign.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
