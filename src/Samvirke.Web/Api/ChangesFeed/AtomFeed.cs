using System.Globalization;
using System.Text;
using System.Xml;
using Samvirke.Register.Texts;
using Samvirke.Web.Entries.ReadChanges;
using Samvirke.Web.Entries.ReadHistory;
using Samvirke.Web.Entries.TellDifferences;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ChangesFeed;

/// <summary>Writes changes as an Atom feed (RFC 4287): an item for each change, its text plain.</summary>
internal sealed class AtomFeed(Visit visit, TimeZoneInfo zone, HttpRequest request)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int LongestTitle = 120;

    /// <summary>Sentences for each entry; the page has the rest.</summary>
    private const int MostSentences = 8;

    private string Site => $"{request.Scheme}://{request.Host}";

    public byte[] Write(ChangesView view)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, visit.Tongue.Tag());
            Element(xml, "id", Site + view.Asked.At("/endringer.atom"));
            Element(xml, "title", visit.T(HistoryTexts.FeedTitle));
            Element(xml, "updated", Time(view.Changes.Select(change => change.Head.RecordedAt).Append(DateTimeOffset.UnixEpoch).Max()));
            Link(xml, "self", Site + request.Path + request.QueryString);
            Link(xml, "alternate", Site + view.Asked.At("/endringer"));
            foreach (var change in view.Changes) Entry(xml, change);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private void Entry(XmlWriter xml, ListedChange change)
    {
        var organisation = ChangeWords.Organisation(visit, change.Head.Organisation).Plain(Name);
        var day = ChangesAsked.Written(zone.DayOf(change.Head.RecordedAt));
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", string.Create(CultureInfo.InvariantCulture, $"tag:{request.Host.Host},2026:endring/{change.Head.Number}"));
        Element(xml, "title", Title(change, organisation));
        Element(xml, "updated", Time(change.Head.RecordedAt));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", organisation);
        xml.WriteEndElement();
        Link(xml, "alternate", string.Create(CultureInfo.InvariantCulture,
            $"{Site}/endringer?{ChangesAsked.SinceParameter}={day}&{HistoryView.OlderParameter}={change.Head.Number + 1}#{ChangeWords.Anchor(change.Head.Number)}"));
        Element(xml, "content", string.Join("\n", Lines(change)));
        xml.WriteEndElement();
    }

    private static string Title(ListedChange change, string organisation)
    {
        var title = string.IsNullOrWhiteSpace(change.Head.Reason) ? organisation : change.Head.Reason;
        if (title.Length <= LongestTitle) return title;
        return title[..(char.IsLowSurrogate(title[LongestTitle]) ? LongestTitle - 1 : LongestTitle)] + "…";
    }

    private IEnumerable<string> Lines(ListedChange change)
    {
        yield return Sentence.Fill(visit.T(HistoryTexts.Why), QuotedText.Whole(change.Head.Reason)).Plain(Name);
        if (change.IsFolded) yield return visit.T(HistoryTexts.Folded, visit.Number(change.Head.Count));
        var teller = new DifferenceTeller(visit);
        foreach (var entry in change.Entries)
        {
            yield return "";
            yield return entry.Entry is { } known ? $"{visit.T(known.Name)} ({visit.T(known.Kind.One)})" : entry.Id.Value;
            foreach (var line in Told(entry, teller)) yield return $"– {line}";
        }
    }

    private IEnumerable<string> Told(ChangedEntry entry, DifferenceTeller teller)
    {
        if (entry.Differences is not { } differences) return [visit.T(DifferenceTexts.Unreadable)];
        if (differences.IsEmpty) return [visit.T(DifferenceTexts.Nothing)];
        var told = differences.Take(MostSentences).Select(teller.Of).Select(telling => string.Join(' ', telling.Parts.Prepend(telling.Sentence).Select(sentence => sentence.Plain(Name))));
        return differences.Length <= MostSentences ? told : told.Append(visit.T(HistoryTexts.More, visit.Number(differences.Length - MostSentences)));
    }

    private string Name(Register.Differences.Fate fate) => visit.T(DifferenceTexts.NameOf(fate));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", Clean(address));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    /// <summary>The text without the few characters that XML cannot hold.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
