using System.Globalization;
using System.Text;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.HearOfHelp;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;
using Samvirke.Steering.HearOfAnswers;
using Samvirke.Web.Entries.ReadChanges;
using Samvirke.Web.Entries.TellDifferences;
using Samvirke.Web.Steering.CarryOut;
using Samvirke.Web.Steering.FollowProposals;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Watching.SendDigests;

/// <summary>Writes what happened as a letter of plain text.</summary>
internal sealed class DigestLetter(Visit visit, Uri site)
{
    /// <summary>Entries that are told of; the rest are counted.</summary>
    private const int MostEntries = 40;

    /// <summary>Sentences for each entry; its history has the rest.</summary>
    private const int MostSentences = 6;

    private readonly DifferenceTeller teller = new(visit);
    private readonly StringBuilder text = new();
    private int entries;

    /// <summary>The letter.</summary>
    /// <param name="content">What it tells of.</param>
    /// <param name="stop">The address at which letters are stopped.</param>
    public string Write(DigestContent content, string stop)
    {
        Line(visit.T(WatchTexts.LetterBegins));
        foreach (var part in content.Parts)
        {
            Line().Line(visit.T(WatchTexts.LetterHeading, part.What.Title(visit))).Line(At(part.What.Address));
            foreach (var entry in part.Entries.TakeWhile(_ => entries < MostEntries)) Entry(entry);
        }

        foreach (var part in content.Help)
        {
            Line().Line(visit.T(WatchTexts.LetterHeading, part.What.Title(visit))).Line(At(part.What.Address)).Line();
            foreach (var news in part.News) News(news);
        }

        foreach (var proposal in content.Answers.GroupBy(news => news.Proposal))
        {
            Line().Line(visit.T(WatchTexts.LetterHeading, Name(proposal.Key))).Line(At(FollowedAddress.Of(proposal.Key))).Line();
            foreach (var news in proposal) Line($"– {visit.T(SaidOf(news), Name(news.Organisation))}");
        }

        if (!content.Due.IsEmpty) Line().Line(visit.T(WorkTexts.LetterHeading)).Line();
        foreach (var reminder in content.Due) Reminder(reminder);
        var left = content.Parts.Sum(part => part.Entries.Length) - entries;
        if (left > 0) Line().Line(visit.T(WatchTexts.LetterMore, visit.Number(left), At("/endringer")));
        foreach (var head in content.Large) Line().Line(visit.T(WatchTexts.LetterLarge, visit.Number(head.Count), head.Reason, At("/endringer")));
        Line().Line("-- ").Line(visit.T(WatchTexts.LetterEnds, At("/min-konto/folger"), stop));
        return text.ToString();
    }

    /// <summary>Who answers. What they answer stands on the page, and goes into no letter.</summary>
    private static LocalizedText SaidOf(AnswerNews news) => news switch
    {
        AnswerNews.Answered => FollowedTexts.LetterAnswered,
        AnswerNews.AnsweredOtherwise => FollowedTexts.LetterAnsweredOtherwise,
        AnswerNews.TakenBack => FollowedTexts.LetterTakenBack,
        _ => throw new InvalidOperationException($"News of an unknown sort: {news.GetType().Name}"),
    };

    /// <summary>Who has to deliver something of which assignment by when, and where it is read. What they call it stands on the page, and goes into no letter.</summary>
    private void Reminder(DueReminder reminder)
    {
        var item = reminder.Item;
        Line($"– {visit.T(reminder.IsLate ? WorkTexts.LetterLate : WorkTexts.LetterComing, Name(item.Kept.Organisation), visit.T(WorkTexts.Of(item.Sort)), Name(item.Kept.Assignment), visit.Date(item.Due))}");
        Line($"  {At(WorkAddress.Of(item.Kept.Assignment))}");
    }

    /// <summary>Who asks or answers, about what, and where it is read. What they wrote stands on the page, for those who may read it, and goes into no letter.</summary>
    private void News(HelpNews news)
    {
        var matter = HelpMatter.Find(NationalDemands.Of(visit.Snapshot), news.Wish.About) is { } about ? visit.T(about.Name) : visit.T(WishTexts.Ask);
        var said = news switch
        {
            HelpNews.Asked => visit.T(WatchTexts.HelpAsked, Name(news.Wish.Organisation), matter),
            HelpNews.AskedOtherwise => visit.T(WatchTexts.HelpAskedOtherwise, Name(news.Wish.Organisation), matter),
            HelpNews.Answered answered => visit.T(WatchTexts.HelpAnswered, Name(answered.By), Name(news.Wish.Organisation), matter),
            _ => throw new InvalidOperationException($"News of an unknown sort: {news.GetType().Name}"),
        };
        Line($"– {said}");
        if (Number(news.Wish.Organisation) is { } number) Line($"  {At(Watched.OfHelp(number))}");
    }

    private string Name(EntryId organisation) => visit.Snapshot.Find(organisation) is { } entry ? visit.T(entry.Name) : organisation.Value;

    /// <summary>The number of the municipality.</summary>
    private string? Number(EntryId organisation) => visit.Snapshot.Find(organisation) is { } entry
        ? visit.Snapshot.ReachedFrom(entry, RelationTypes.Covers).Select(area => area.Details.Scalar("number")).FirstOrDefault(number => number is not null)
        : null;

    private void Entry(ChangedEntry changed)
    {
        entries++;
        Line();
        if (changed.Entry is { } known) Line($"{visit.T(known.Name)} ({visit.T(known.Kind.One)})").Line(At(Address(known)));
        else Line(changed.Id.Value);
        if (changed.Differences is not { } differences)
        {
            Line($"– {visit.T(DifferenceTexts.Unreadable)}");
            return;
        }

        foreach (var telling in differences.Take(MostSentences).Select(teller.Of))
        {
            Line($"– {string.Join(' ', telling.Parts.Prepend(telling.Sentence).Select(sentence => sentence.Plain(fate => visit.T(DifferenceTexts.NameOf(fate)))))}");
        }

        if (differences.Length > MostSentences) Line($"– {visit.T(HistoryTexts.More, visit.Number(differences.Length - MostSentences))}");
    }

    /// <summary>The page of the entry, or of its history where it is no longer there.</summary>
    private string Address(Entry entry) => visit.Snapshot.Find(entry.Id) is not null ? Links.Permanent(entry.Kind, entry.Id) : Links.History(entry.Kind, entry.Id);

    private string At(string address) => new Uri(site, address).AbsoluteUri;

    private DigestLetter Line(string line = "")
    {
        text.Append(CultureInfo.InvariantCulture, $"{line}\n");
        return this;
    }
}
