using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Search;
using Samvirke.Web.Hosting;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Visits;

/// <summary>What one request for a page is about: who reads it in which language, and which picture of the register they see.</summary>
public sealed class Visit : IDisposable
{
    private HeldIndex? index;

    // Norwegian thousands stand a thin space apart, which no line breaks at.
    private static readonly CultureInfo[] Cultures = [ThinSpaced("nb-NO"), ThinSpaced("nn-NO"), new("en-GB")];

    /// <summary>The language chosen.</summary>
    public Tongue Tongue { get; private set; }

    /// <summary>The moments asked for; nothing set means the register as it is now, at all times.</summary>
    public AsOf AsOf { get; private set; } = AsOf.Now;

    /// <summary>The day in Norway.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>The picture of the register that the page shows.</summary>
    public Reading Reading { get; private set; } = null!;

    /// <summary>The register that the page shows.</summary>
    public RegisterSnapshot Snapshot => Reading.Snapshot;

    /// <summary>
    /// Whether something on the page was found by the index of another moment than the page shows, as happens for a while after a change. It is shown,
    /// and not kept.
    /// </summary>
    public bool IsFoundElsewhere => index is not null && (index.Index.Snapshot != Snapshot || index.Index.IsBehind);

    /// <summary>Addresses of other pages that keep the language-independent choices of this visit.</summary>
    public Links Links { get; private set; } = null!;

    /// <summary>Address asked for, without host.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>Query asked for.</summary>
    public IQueryCollection Query { get; private set; } = QueryCollection.Empty;

    /// <summary>How dates, numbers and names are written and sorted.</summary>
    public CultureInfo Culture => Cultures[(int)Tongue];

    /// <summary>Sets the visit up; done once, before any page is rendered.</summary>
    public void Begin(HttpRequest request, Tongue tongue, AsOf asOf, Reading reading, DateOnly today)
    {
        Tongue = tongue;
        AsOf = asOf;
        Reading = reading;
        Today = today;
        // A page that says that nothing was found still speaks of the address that was asked for.
        Path = request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? request.Path.Value ?? "/";
        Query = request.Query;
        Links = new Links(asOf);
    }

    /// <summary>Sets up what a letter is written in: the register as it is, in a language.</summary>
    internal void Begin(Tongue tongue, Reading reading, DateOnly today)
    {
        (Tongue, Reading, Today) = (tongue, reading, today);
        Links = new Links(AsOf);
    }

    /// <summary>The index to search by, as long as the visit lasts.</summary>
    public async ValueTask<SearchIndex> SearchAsync() => (index ??= await Reading.HoldIndexAsync()).Index;

    /// <inheritdoc/>
    public void Dispose() => index?.LetGo();

    /// <summary>The text in the language of the visit.</summary>
    public string T(LocalizedText text) => text.In(Tongue).Text;

    /// <summary>The text with its blanks filled in.</summary>
    public string T(LocalizedText text, params ReadOnlySpan<object?> values) => string.Format(Culture, text.In(Tongue).Text, values);

    /// <summary>The text, marked with its own language where that is another than the page's.</summary>
    public RenderFragment Say(LocalizedText text) => Say(text.In(Tongue));

    /// <summary>The phrase, marked with its own language where that is another than the page's.</summary>
    public RenderFragment Say(Phrase phrase) => builder =>
    {
        if (phrase.Tongue == Tongue)
        {
            builder.AddContent(0, phrase.Text);
            return;
        }

        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "lang", phrase.Tag);
        builder.AddContent(3, phrase.Text);
        builder.CloseElement();
    };

    /// <summary>The name of an entry, as of an organisation that something belongs to; its id where the register does not have it.</summary>
    public string NameOf(EntryId id) => Snapshot.Find(id) is { } entry ? T(entry.Name) : id.Value;

    /// <summary>A day as people write it: 22. november 2026.</summary>
    public string Date(DateOnly day) => day.ToString(Tongue == Tongue.En ? "d MMMM yyyy" : "d. MMMM yyyy", Culture);

    /// <summary>A deadline, with the year or as the same day each year.</summary>
    public string Date(Deadline deadline) => deadline.IsYearly
        ? T(EntryTexts.EachYear, deadline.Day.ToString(Tongue == Tongue.En ? "d MMMM" : "d. MMMM", Culture))
        : Date(deadline.Day);

    /// <summary>A day on which something begins or ends; the year alone when that is the first day of a year, or the last.</summary>
    public string YearOrDate(DateOnly day, bool begins) =>
        (begins ? day is { Month: 1, Day: 1 } : day is { Month: 12, Day: 31 }) ? day.Year.ToString(CultureInfo.InvariantCulture) : Date(day);

    /// <summary>A period in words, or nothing when both ends are open.</summary>
    public string? Period(ValidTime valid) => Period(valid, (day, _) => Date(day));

    /// <summary>A period in words, with years alone where they say enough; nothing when both ends are open.</summary>
    public string? YearsOrPeriod(ValidTime valid) => Period(valid, YearOrDate);

    private string? Period(ValidTime valid, Func<DateOnly, bool, string> write) => valid switch
    {
        ({ } from, { } to) => T(EntryTexts.ValidBetween, write(from, true), write(to, false)),
        ({ } from, null) => T(EntryTexts.ValidFrom, write(from, true)),
        (null, { } to) => T(EntryTexts.ValidTo, write(to, false)),
        _ => null,
    };

    /// <summary>A whole number with the thousands apart.</summary>
    public string Number(int number) => number.ToString("N0", Culture);

    private static CultureInfo ThinSpaced(string name) => new(name) { NumberFormat = { NumberGroupSeparator = "\u202F" } };
}
