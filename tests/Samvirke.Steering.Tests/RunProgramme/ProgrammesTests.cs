using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Steering.RunProgramme;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;

namespace Samvirke.Steering.Tests.RunProgramme;

/// <summary>Programmes as they are kept: who reads, two who write at once, and every version.</summary>
public sealed class ProgrammesTests
{
    private static readonly EntryId Hdir = new("hdir");
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_SharedOrNot_IsReadWithAllThatBelongsToIt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (programmes, account) = await OpenAsync(database);
        (await programmes.AddAsync(Hdir, Setting.Empty, SharedWith.Own, account, default)).Key.ShouldBe("nasjonalt-program");
        var second = await programmes.AddAsync(Hdir, Setting.Empty with { About = "Et til" }, SharedWith.Public, account, default);
        second.Key.ShouldBe("nasjonalt-program-2");
        foreach (var name in (string[])["A", "B"]) await programmes.AddAsync(Hdir, second.Key, Initiative.Begin(name, "", [], Day), account, default);
        await programmes.AddAsync(Hdir, second.Key, new ProgrammeMeeting(1, Day, "", []), account, default);

        (await programmes.PublicAsync(default)).Select(each => each.Key).ShouldBe([second.Key]);
        (await programmes.OfAsync(Hdir, default)).Length.ShouldBe(2);
        (await programmes.OfAsync(new EntryId("pod"), default)).ShouldBeEmpty();
        var whole = (await programmes.FindAsync(Hdir, second.Key, default))!;
        (whole.Initiatives.Length, whole.Meetings.Length).ShouldBe((2, 1));
        (await programmes.FindAsync(Hdir, "nasjonalt-program", default))!.Initiatives.ShouldBeEmpty("what belongs to another programme whose key begins the same is not its own");
        (await programmes.FindAsync(Hdir, "borte", default)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_TwoWhoWriteInDifferentParts_BothStand_AndInTheSame_TheSecondIsTold(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (programmes, account) = await OpenAsync(database);
        var key = (await programmes.AddAsync(Hdir, Setting.Empty, SharedWith.Public, account, default)).Key;
        (await WriteAsync("Samordne", 1)).ShouldBeOfType<KeepOutcome.Kept>();
        (await programmes.ChangeAsync(Hdir, key, 1, each => each with { About = "Om" }, each => each.About, account, default)).ShouldBeOfType<KeepOutcome.Kept>("the mandate is another part");
        (await WriteAsync("Noe annet", 1)).ShouldBe(new KeepOutcome.Outrun(3));
        (await WriteAsync("Noe annet", 3)).ShouldBeOfType<KeepOutcome.Kept>();
        (await programmes.ChangeAsync(Hdir, "borte", 1, each => each, _ => null, account, default)).ShouldBeOfType<KeepOutcome.Gone>();

        var whole = (await programmes.FindAsync(Hdir, key, default))!;
        (whole.Kept.Programme.Draft!.Purpose, whole.Kept.Programme.About, whole.Kept.Paper.SharedWith, whole.Kept.Paper.Version).ShouldBe(("Noe annet", "Om", SharedWith.Public, 4L));
        var telling = new ProgrammeTelling(Tongue.Nb, _ => null, _ => LocalizedText.Empty);
        var versions = await programmes.VersionsAsync(Hdir, key, default);
        versions.Length.ShouldBe(4);
        versions[0].Changes(telling).ShouldBe([new("Mandat, versjon 1: Formål", "Samordne", "Noe annet")]);
        versions[1].Changes(telling).ShouldBe([new("Hva det er", "", "Om")]);

        Task<KeepOutcome> WriteAsync(string purpose, long seen) =>
            programmes.ChangeAsync(Hdir, key, seen, each => Mandates.Write(each, new(0, purpose, "x", "", null, null, null)), each => each.Mandates, account, default);
    }

    /// <summary>Programmes in a database of their own, and an account that writes.</summary>
    internal static async Task<(Programmes Programmes, Guid Account)> OpenAsync(TestDatabase database)
    {
        var (workbench, account) = await Workbenches.OpenAsync(database);
        return (new Programmes(workbench), account);
    }
}
