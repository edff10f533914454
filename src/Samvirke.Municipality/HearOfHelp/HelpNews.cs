using System.Collections.Immutable;
using Samvirke.Municipality.AnswerHelp;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Register.Entries;

namespace Samvirke.Municipality.HearOfHelp;

/// <summary>Something new about a wish for help: exactly one of the records below.</summary>
/// <param name="Wish">The wish.</param>
public abstract record HelpNews(HelpWish Wish)
{
    /// <summary>A municipality asks for help.</summary>
    public sealed record Asked(HelpWish Wish) : HelpNews(Wish);

    /// <summary>It has changed what it asks, or asks again, or asks others too.</summary>
    public sealed record AskedOtherwise(HelpWish Wish) : HelpNews(Wish);

    /// <summary>Somebody has answered, or changed the answer.</summary>
    public sealed record Answered(HelpWish Wish, EntryId By) : HelpNews(Wish);

    /// <summary>What was written after one moment and up to another, of what the reader sees, by when it was written. What one's own organisation wrote is no news.</summary>
    /// <param name="wishes">Wishes that the reader sees.</param>
    /// <param name="answers">Their answers that the reader sees.</param>
    /// <param name="isOwn">Whether the reader acts for the organisation.</param>
    /// <param name="after">The first moment; what was written then is known.</param>
    /// <param name="through">The last moment.</param>
    public static ImmutableArray<HelpNews> Of(ImmutableArray<HelpWish> wishes, ILookup<HelpWish, HelpAnswer> answers, Func<EntryId, bool> isOwn, DateTimeOffset after, DateTimeOffset through)
    {
        var asked = wishes.Where(wish => wish.State == WishState.Open && !isOwn(wish.Organisation))
            .Select(wish => (At: wish.Paper.WrittenAt, News: wish.Paper.Version == 1 ? (HelpNews)new Asked(wish) : new AskedOtherwise(wish)));
        var answered = wishes.Where(wish => wish.State != WishState.Withdrawn).SelectMany(wish => answers[wish])
            .Where(answer => !isOwn(answer.Organisation))
            .Select(answer => (At: answer.Paper.WrittenAt, News: (HelpNews)new Answered(wishes.First(wish => wish.Organisation == answer.Asker && wish.Number == answer.Wish), answer.Organisation)));
        return [.. asked.Concat(answered).Where(each => each.At > after && each.At <= through).OrderBy(each => each.At).Select(each => each.News)];
    }
}
