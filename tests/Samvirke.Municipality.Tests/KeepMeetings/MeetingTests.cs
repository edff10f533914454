using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.KeepMeetings;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.KeepMeetings;

/// <summary>How meetings are read, numbered, ordered and written as a calendar.</summary>
public sealed class MeetingTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Dictionary<string, string> Structures = new(StringComparer.Ordinal) { ["politirad-i-dal"] = "Politiråd i Dal" };

    /// <summary>Whatever is kept, changed, taken out and put in, over many versions: a number stands for one decision for good.</summary>
    [Fact]
    public void Numbered_AnyVersions_NeverGivesANumberTwice() => Prop.ForAll(ArbMap.Default.ArbFor<(int Kept, PositiveInt New)[]>(), versions =>
    {
        var meeting = Meeting(Today);
        var owners = new Dictionary<int, string>();
        var made = 0;
        foreach (var (mask, added) in versions)
        {
            var kept = meeting.Decisions.Where((_, i) => (mask >> (i % 30) & 1) == 1);
            var fresh = Enumerable.Range(0, added.Get % 4).Select(_ => Decision(0, $"{++made}"));
            meeting = (meeting with { Decisions = [.. kept, .. fresh] }).Numbered(meeting.LastNumber);
            foreach (var decision in meeting.Decisions)
            {
                decision.Number.ShouldBeInRange(1, meeting.LastNumber);
                if (owners.TryGetValue(decision.Number, out var what)) decision.What.ShouldBe(what);
                owners[decision.Number] = decision.What;
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbered_NumbersThatWereMadeUp_AreGivenAnew()
    {
        var meeting = (Meeting(Today) with { Decisions = [Decision(7, "a"), Decision(1, "b"), Decision(1, "c"), Decision(-4, "d")] }).Numbered(2);

        meeting.Decisions.Select(decision => (decision.Number, decision.What)).ShouldBe([(3, "a"), (1, "b"), (4, "c"), (5, "d")]);
        meeting.LastNumber.ShouldBe(5);
    }

    [Fact]
    public void Write_AndReadBack_IsTheSameMeeting() => Prop.ForAll(ArbMap.Default.ArbFor<(string Title, string What, DateTime Day, bool IsCancelled)>(), made =>
    {
        var meeting = (Meeting(DateOnly.FromDateTime(made.Day)) with
        {
            Title = Whole(made.Title),
            Structure = new EntryId("politirad-i-dal"),
            Agenda = [Whole(made.What), "b"],
            Decisions = [new MeetingDecision(0, Whole(made.What), "Rektor", Today, FollowUpState.UnderWay), Decision(0, "b")],
            IsCancelled = made.IsCancelled,
        }).Numbered(3);

        var read = KeepMeetingsOf(meeting).Meeting;

        (read with { Agenda = [], Decisions = [] }).ShouldBe(meeting with { Agenda = [], Decisions = [] });
        read.Agenda.ShouldBe(meeting.Agenda);
        read.Decisions.ShouldBe(meeting.Decisions);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void View_AnyMeetings_AreOnceEachInOrder() => Prop.ForAll(ArbMap.Default.ArbFor<(byte Day, byte Hour, byte Due)[]>(), made =>
    {
        ImmutableArray<KeptMeeting> all =
        [
            .. made.Select((each, i) => KeepMeetingsOf(Meeting(Today.AddDays(each.Day - 128), each.Hour % 23) with { Decisions = [Decision(1, "a") with { Due = each.Due == 0 ? null : Today.AddDays(each.Due - 128) }] }, $"{i}")),
        ];

        var view = MeetingsView.Of(all, null, Today);

        view.Coming.Concat(view.Held).Select(kept => kept.Key).Order(StringComparer.Ordinal).ShouldBe(all.Select(kept => kept.Key).Order(StringComparer.Ordinal));
        view.Coming.ShouldAllBe(kept => kept.Meeting.Day >= Today);
        view.Held.ShouldAllBe(kept => kept.Meeting.Day < Today);
        Moments(view.Coming).ShouldBe(Moments(view.Coming).Order());
        Moments(view.Held).ShouldBe(Moments(view.Held).OrderDescending());
        view.Open.Select(each => each.Decision.Due ?? DateOnly.MaxValue).ShouldBeInOrder();
        view.Late(Today).ShouldBe(made.Count(each => each.Due is > 0 and < 128));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", null, FollowUpState.NotBegun, false, false)]
    [InlineData("Rektor", null, FollowUpState.NotBegun, true, false)]
    [InlineData("", "2026-11-22", FollowUpState.UnderWay, true, true)]
    [InlineData("Rektor", "2026-11-23", FollowUpState.NotBegun, true, false)]
    [InlineData("Rektor", "2026-11-22", FollowUpState.Done, false, false)]
    [InlineData("Rektor", "2026-11-22", FollowUpState.Dropped, false, false)]
    public void Decision_IsOpenAndLate_ByWhoAndWhenAndHowFar(string responsible, string? due, FollowUpState state, bool isOpen, bool isLate)
    {
        var decision = new MeetingDecision(1, "a", responsible, due is null ? null : DateOnly.ParseExact(due, "yyyy-MM-dd", null), state);

        (decision.IsOpen, decision.IsLate(Today)).ShouldBe((isOpen, isLate));
    }

    [Fact]
    public void Read_WhatIsTyped_IsTheMeeting()
    {
        var typed = new MeetingAnswers("politirad-i-dal", "", "2026-12-01", "09:00", "10:30", "Rådhuset", "Ungdata\n\n  Uteliv ", [new("2", "Lage plan", "Rektor", "2027-01-15", "under-way"), new("", "", "", "", "done"), new("x", "Vedtatt", "", "", "tull")], true);

        var meeting = typed.Read(Structures).ShouldBeOfType<MeetingReading.Found>().Meeting;

        (meeting.Title, meeting.Structure, meeting.Day, meeting.From, meeting.To, meeting.IsCancelled).ShouldBe(("Politiråd i Dal", new EntryId("politirad-i-dal"), new DateOnly(2026, 12, 1), new TimeOnly(9, 0), new TimeOnly(10, 30), true));
        meeting.Agenda.ShouldBe(["Ungdata", "Uteliv"]);
        meeting.Decisions.ShouldBe([new MeetingDecision(2, "Lage plan", "Rektor", new DateOnly(2027, 1, 15), FollowUpState.UnderWay), new MeetingDecision(0, "Vedtatt", "", null, FollowUpState.NotBegun)]);
        MeetingAnswers.Of(meeting).Read(Structures).ShouldBeOfType<MeetingReading.Found>().Meeting.Decisions.ShouldBe(meeting.Decisions);
    }

    [Fact]
    public void Read_WhatIsWrong_SaysAllOfIt()
    {
        var typed = new MeetingAnswers("andres", "", "i morgen", "ni", "", "\u0007", "", [new("", "", "Rektor", "snart", "")], false);

        typed.Read(Structures).ShouldBeOfType<MeetingReading.Faulty>().Faults.Select(fault => (fault.GetType().Name, fault.Field, fault.Row)).ShouldBe(
        [
            ("NoTitle", "Title", null), ("NoDay", "Day", null), ("NoTime", "From", null), ("NoTime", "To", null), ("NothingDecided", "What", 0), ("NoDay", "Due", 0), ("NoText", "Place", null),
        ]);
        (typed with { Title = "a", Day = "2026-12-01", From = "10:00", To = "10:00", Place = "", Decisions = [] }).Read(Structures)
            .ShouldBeOfType<MeetingReading.Faulty>().Faults.ShouldHaveSingleItem().ShouldBeOfType<MeetingFault.EndsBefore>();
    }

    [Fact]
    public void Calendar_OfMeetings_HasWhatIsToBeFollowedUpAsTasks()
    {
        var meeting = Meeting(new DateOnly(2027, 3, 28), 2) with { Decisions = [new(4, "Lage plan", "Rektor", Today, FollowUpState.UnderWay), Decision(5, "Tatt til orientering")] };

        var lines = Lines(MeetingCalendar.Write("Møter", "3401", [KeepMeetingsOf(meeting)], kept => new Uri($"https://samvirke.example.no/kommune/3401/moter/{kept.Key}"), DateTimeOffset.UnixEpoch));

        lines.ShouldContain("DTSTART:20270328T013000Z", "the clock leaps over the hour that it was to begin in");
        lines.ShouldContain("DTEND:20270328T014500Z");
        lines.ShouldContain("URL:https://samvirke.example.no/kommune/3401/moter/k");
        lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ShouldBe(["UID:mote-k@3401.samvirke", "UID:vedtak-k-4@3401.samvirke"]);
        lines.ShouldContain("DUE;VALUE=DATE:20261123");
        lines.ShouldContain("STATUS:IN-PROCESS");
    }

    /// <summary>Nobody writes a line of their own into somebody's calendar.</summary>
    [Fact]
    public void Calendar_HostileTexts_AddNoLines() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var hostile = $"{text}\r\nEND:VEVENT\nBEGIN:VALARM\u2028UID:1\u0085,;\\n";
        var meeting = Meeting(Today) with { Title = hostile, Place = hostile, Agenda = [hostile], Decisions = [new(1, hostile, hostile, null, FollowUpState.Done)] };

        var written = MeetingCalendar.Write(hostile, "3401", [KeepMeetingsOf(meeting)], _ => new Uri("https://samvirke.example.no/"), DateTimeOffset.UnixEpoch);

        Encoding.UTF8.GetString(written).Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n') && !line.Contains('\r'));
        Lines(written).Select(line => line[..line.IndexOfAny([':', ';'])]).ShouldBe(
        [
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
            "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "DESCRIPTION", "URL", "DTSTART", "DTEND", "LOCATION", "END",
            "BEGIN", "UID", "DTSTAMP", "SEQUENCE", "SUMMARY", "DESCRIPTION", "URL", "STATUS", "END", "END",
        ]);
    }).QuickCheckThrowOnFailure();

    private static List<string> Lines(byte[] calendar) => [.. Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static List<(DateOnly, TimeOnly)> Moments(IEnumerable<KeptMeeting> meetings) => [.. meetings.Select(kept => (kept.Meeting.Day, kept.Meeting.From))];

    /// <summary>What JSON can hold: half a sign becomes another one.</summary>
    private static string Whole(string? text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));

    private static MeetingDecision Decision(int number, string what) => new(number, what, "", null, FollowUpState.NotBegun);

    private static Meeting Meeting(DateOnly day, int hour = 9) => new(null, "Møte", day, new TimeOnly(hour, 30), new TimeOnly(hour, 45), "", [], [], false);

    private static KeptMeeting KeepMeetingsOf(Meeting meeting, string key = "k") =>
        KeptMeeting.Of(new Paper(new PaperName(new EntryId("dal-kommune"), Municipality.KeepMeetings.Meeting.Sort, key), 1, meeting.Write(), SharedWith.Own, null, DateTimeOffset.UnixEpoch))!;
}
