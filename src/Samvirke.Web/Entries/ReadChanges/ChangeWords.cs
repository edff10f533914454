using System.Globalization;
using Samvirke.Register.Texts;
using Samvirke.Web.Entries.TellDifferences;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.ReadChanges;

/// <summary>Says when a change was made and for whom.</summary>
public static class ChangeWords
{
    /// <summary>The organisation of the changes that the program makes itself.</summary>
    private const string Program = "samvirke";

    /// <summary>The day and the time in Norway.</summary>
    public static string When(Visit visit, TimeZoneInfo zone, DateTimeOffset recordedAt)
    {
        var local = zone.Local(recordedAt);
        var clock = local.ToString(visit.Tongue == Tongue.En ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);
        return visit.T(HistoryTexts.AtTheTime, visit.Date(DateOnly.FromDateTime(local)), clock);
    }

    /// <summary>The number of the change, which tells it from others of the same minute, and when it was made.</summary>
    public static string Heading(Visit visit, TimeZoneInfo zone, long number, DateTimeOffset recordedAt) =>
        visit.T(HistoryTexts.Numbered, number.ToString(CultureInfo.InvariantCulture), When(visit, zone, recordedAt));

    /// <summary>The organisation by its name in the register, leading to it; one that is not there by what the log calls it.</summary>
    public static Sentence Organisation(Visit visit, string organisation)
    {
        if (visit.Snapshot.Find(organisation) is not { } actor) return QuotedText.Whole(organisation == Program ? "Samvirke" : organisation);
        var name = actor.Name.In(visit.Tongue);
        return new([new Fragment(name.Text, Tongue: name.Tongue, Address: visit.Links.To(actor))]);
    }

    /// <summary>Where the change stands on the page of changes.</summary>
    public static string Anchor(long number) => string.Create(CultureInfo.InvariantCulture, $"endring-{number}");
}
