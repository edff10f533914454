using Samvirke.Municipality.AnswerHelp;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Municipality.Tests.ReadRegion;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.AskForHelp;

/// <summary>A municipality asks for help, and others answer.</summary>
public sealed class WishTests
{
    private static readonly EntryId Alta = new("alta-kommune");
    private static readonly EntryId Governor = new("statsforvalteren-troms-og-finnmark");
    private static readonly HelpMatter Planning = HelpMatter.Find(NationalDemands.Of(National.Snapshot), "tema:planning")!;

    [Fact]
    public void Find_EveryMatter_IsFoundByItsWord()
    {
        var demands = NationalDemands.Of(National.Snapshot);
        HelpMatter.All(demands).ShouldAllBe(matter => HelpMatter.Find(demands, matter.Word)!.Word == matter.Word);
        foreach (var word in (string?[])[null, "", "krav", "krav:borte", "tema:romfart", "planning", ":"]) HelpMatter.Find(demands, word).ShouldBeNull(word);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Ask_ThenChange_IsReadByThoseItIsSharedWith(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (workbench, account) = await Workbenches.OpenAsync(database);
        var wishes = new HelpWishes(workbench);
        var first = (await wishes.AskAsync(Alta, Planning, " Hvem har laget\r\nen god plan? ", SharedWith.Region, account, default)).ShouldBeOfType<WishOutcome.Kept>().Wish;
        (first.Number, first.State, first.About, first.Text).ShouldBe((1, WishState.Open, "tema:planning", "Hvem har laget\nen god plan?"));
        (await wishes.AskAsync(Alta, Planning, "En til.", SharedWith.Public, account, default)).ShouldBeOfType<WishOutcome.Kept>().Wish.Number.ShouldBe(2);
        (await Seen(SharedWith.Region)).ShouldBe([2, 1]);
        (await Seen(SharedWith.Public)).ShouldBe([2]);

        (await wishes.ChangeAsync(first, WishState.Withdrawn, first.Text, SharedWith.Region, 1, account, default)).ShouldBeOfType<WishOutcome.Kept>();
        (await Seen(SharedWith.Region)).ShouldBe([2]);
        (await Seen(SharedWith.Own)).ShouldBe([2, 1]);
        (await wishes.ChangeAsync(first, WishState.Open, "Nei.", SharedWith.Public, 1, account, default)).ShouldBeOfType<WishOutcome.Conflict>().Latest.State.ShouldBe(WishState.Withdrawn);

        (await wishes.AskAsync(Alta, Planning, " \n", SharedWith.Public, account, default)).ShouldBeOfType<WishOutcome.Refused>().Fault.ShouldBeOfType<TextFault.Empty>();
        (await wishes.AskAsync(Alta, Planning, new string('x', HelpWish.Longest + 1), SharedWith.Public, account, default)).ShouldBeOfType<WishOutcome.Refused>().Fault.ShouldBeOfType<TextFault.TooLong>();
        (await wishes.AskAsync(Alta, Planning, "a\u0001b", SharedWith.Public, account, default)).ShouldBeOfType<WishOutcome.Refused>().Fault.ShouldBeOfType<TextFault.NoText>();
        (await wishes.AskAsync(Alta, Planning, "Tredje.", SharedWith.Region, account, default)).ShouldBeOfType<WishOutcome.Kept>().Wish.Number.ShouldBe(3, "a withdrawn wish keeps its number");

        async Task<IEnumerable<int>> Seen(SharedWith least) => (await wishes.ReadAsync(Alta, least, default)).Select(wish => wish.Number);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Answer_ThenRead_IsSeenByThoseWhoSeeTheWish(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (workbench, account) = await Workbenches.OpenAsync(database);
        var (wishes, answers) = (new HelpWishes(workbench), new HelpAnswers(workbench));
        var wish = (await wishes.AskAsync(Alta, Planning, "Hvem?", SharedWith.Region, account, default)).ShouldBeOfType<WishOutcome.Kept>().Wish;
        (await answers.WriteAsync(Governor, wish, "Vi.", 0, account, default)).ShouldBeOfType<AnswerOutcome.Kept>().Answer.Paper.SharedWith.ShouldBe(SharedWith.Region);
        (await answers.WriteAsync(Governor, wish, "Nei, vi.", 0, account, default)).ShouldBeOfType<AnswerOutcome.Conflict>().Version.ShouldBe(1);
        (await answers.WriteAsync(new EntryId("vardo-kommune"), wish, " ", 0, account, default)).ShouldBeOfType<AnswerOutcome.Refused>();

        var open = (await wishes.ChangeAsync(wish, WishState.Open, "Hvem?", SharedWith.Public, 1, account, default)).ShouldBeOfType<WishOutcome.Kept>().Wish;
        (await answers.WriteAsync(new EntryId("vardo-kommune"), open, "Vi også.", 0, account, default)).ShouldBeOfType<AnswerOutcome.Kept>();
        (await Seen(SharedWith.Own, Alta)).ShouldBe(["Vi.", "Vi også."]);
        (await Seen(SharedWith.Public, new EntryId("hdir"))).ShouldBe(["Vi også."], "what was answered to the region is not for everybody");
        (await Seen(SharedWith.Public, Governor)).ShouldBe(["Vi.", "Vi også."], "who answered sees it");

        (await answers.WriteAsync(Governor, open, "", 1, account, default)).ShouldBeOfType<AnswerOutcome.TakenAway>();
        (await Seen(SharedWith.Own, Alta)).ShouldBe(["Vi også."]);

        async Task<IEnumerable<string>> Seen(SharedWith least, EntryId reader) =>
            (await answers.ReadAsync(National.Snapshot, [open], least, Standing.Of([new Membership(reader, Role.Contributor)], null, []), default))[open].Select(answer => answer.Text);
    }

    [Theory]
    [InlineData("statsforvalteren-troms-og-finnmark", true, true)]
    [InlineData("finnmark-fylkeskommune", true, true)]
    [InlineData("vardo-kommune", false, true)]
    [InlineData("kongsvinger-kommune", false, true)]
    [InlineData("statsforvalteren-nordland", false, false)]
    [InlineData("hdir", false, false)]
    [InlineData("alta-kommune", false, false)]
    public void MayAnswer_Organisation_IsTheRegionAndWhenPublicTheMunicipalities(string organisation, bool region, bool open)
    {
        var local = LocalRegister.Of(National.Snapshot, "5601")!;
        var place = MunicipalityPlace.Of(National.Snapshot, local);
        var answering = National.Snapshot.Find(organisation).ShouldNotBeNull();
        May(WishState.Open, SharedWith.Region).ShouldBe(region);
        May(WishState.Answered, SharedWith.Public).ShouldBe(open);
        May(WishState.Open, SharedWith.Own).ShouldBeFalse();
        May(WishState.Withdrawn, SharedWith.Public).ShouldBeFalse();

        bool May(WishState state, SharedWith shared) => AnswerRules.MayAnswer(answering, HelpWish.Of(Papers.Wish("alta-kommune", 1, state, "x", shared))!, local, place);
    }
}
