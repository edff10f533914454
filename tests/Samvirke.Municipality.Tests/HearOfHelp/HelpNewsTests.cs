using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.AnswerHelp;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.HearOfHelp;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.HearOfHelp;

/// <summary>What is new about wishes for help between two moments.</summary>
public sealed class HelpNewsTests
{
    private static readonly EntryId Dal = new("dal-kommune");
    private static readonly EntryId Governor = new("statsforvalteren");
    private static readonly ILookup<HelpWish, HelpAnswer> None = Array.Empty<HelpAnswer>().ToLookup(_ => Wish(1, 0));

    /// <summary>However the moments of the letters fall: each thing written is told once, in the first letter after it.</summary>
    [Fact]
    public void Of_LettersOneAfterAnother_TellEachThingOnce() => Prop.ForAll(ArbMap.Default.ArbFor<(byte[] Written, byte[] Letters)>(), made =>
    {
        ImmutableArray<HelpWish> wishes = [.. made.Written.Select((minute, i) => Wish(i + 1, minute))];
        var bounds = made.Letters.Select(minute => (int)minute).Append(255).Order().Prepend(-1).ToList();

        var told = bounds.Zip(bounds.Skip(1)).SelectMany(window => HelpNews.Of(wishes, None, _ => false, At(window.First), At(window.Second))).ToList();

        told.Select(news => news.Wish.Number).Order().ShouldBe(wishes.Select(wish => wish.Number));
        told.Select(news => news.Wish.Paper.WrittenAt).ShouldBeInOrder();
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(WishState.Open, 1L, "Asked Answered")]
    [InlineData(WishState.Open, 2L, "AskedOtherwise Answered")]
    [InlineData(WishState.Answered, 2L, "Answered")]
    [InlineData(WishState.Withdrawn, 2L, "")]
    public void Of_AWishAndItsAnswer_SaysWhatBecameOfThem(WishState state, long version, string expected)
    {
        var wish = Wish(1, 5, state, version);
        var answers = new[] { Answer(wish, 6) }.ToLookup(_ => wish);

        Names(HelpNews.Of([wish], answers, _ => false, At(0), At(10))).ShouldBe(expected);
        Names(HelpNews.Of([wish], answers, _ => false, At(6), At(10))).ShouldBe("", "what was written at the first moment is known");
    }

    [Fact]
    public void Of_WhatOnesOwnWrote_IsNoNews()
    {
        var wish = Wish(1, 5);
        var answers = new[] { Answer(wish, 6) }.ToLookup(_ => wish);

        Names(HelpNews.Of([wish], answers, organisation => organisation == Dal, At(0), At(10))).ShouldBe("Answered");
        Names(HelpNews.Of([wish], answers, organisation => organisation == Governor, At(0), At(10))).ShouldBe("Asked");
    }

    private static string Names(ImmutableArray<HelpNews> news) => string.Join(' ', news.Select(each => each.GetType().Name));

    private static DateTimeOffset At(int minute) => DateTimeOffset.UnixEpoch.AddMinutes(minute);

    private static HelpWish Wish(int number, int minute, WishState state = WishState.Open, long version = 1) =>
        new(Dal, number, state, "tema:planning", "Hva gjør vi?", new Paper(HelpWish.Name(Dal, number), version, "{}", SharedWith.Region, null, At(minute)));

    private static HelpAnswer Answer(HelpWish wish, int minute) => new(Governor, Dal, wish.Number, "Slik.", new Paper(HelpAnswer.Name(Governor, wish), 1, "{}", SharedWith.Region, null, At(minute)));
}
