using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Checking;
using Samvirke.Register.Details;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Text;
using Samvirke.Testing.Registers;

namespace Samvirke.Storage.Tests.Registers;

public sealed class RandomRegisterTests
{
    [Fact]
    public void Entries_AnySeed_ReadBackEqualAndWithoutDefect() => Prop.ForAll(RegisterArbitrary.UpTo(60), register =>
    {
        var json = new JsonNodes(new SharedStrings());
        var read = register.Entries()
            .Select(entry => (Entry: entry, Read: EntryReader.Read(json.Read(EntryWriter.ToUtf8(entry)))))
            .ToList();
        foreach (var each in read) each.Read.Entry!.Json().ShouldBe(each.Entry.Json());
        RegisterCheck.Run(new RegisterText([.. read.Select(each => new EntryText("x", 1, null, each.Read))], [], [])).ShouldBeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Entries_SameSeed_AreTheSame() =>
        new RandomRegister(7, 50).Entries().Select(SameAs.Json).ShouldBe(new RandomRegister(7, 50).Entries().Select(SameAs.Json));

    [Fact]
    public void Entries_LargeRegister_HaveEverythingThatTheRulesAllow()
    {
        var entries = new RandomRegister(1, 2000).Entries();
        entries.Select(entry => entry.Kind).Distinct().Count().ShouldBe(Kind.All.Length);
        entries.SelectMany(entry => entry.Relations).Select(relation => relation.Type).Distinct().Count().ShouldBe(RelationTypes.All.Length);
        entries.SelectMany(entry => entry.Facets.All).Select(facet => facet.Facet).Distinct().Count().ShouldBe(Facet.All.Length);
        entries.SelectMany(entry => entry.Name.Phrases).Select(phrase => phrase.Tongue).Distinct().Count().ShouldBe(7);
        entries.SelectMany(entry => entry.Details.All).Select(detail => detail.Key.Form).Distinct().Count().ShouldBe(Enum.GetValues<DetailForm>().Length);
        entries.SelectMany(entry => entry.Notes).Select(note => note.Type).Distinct().Count().ShouldBe(2);
    }
}
