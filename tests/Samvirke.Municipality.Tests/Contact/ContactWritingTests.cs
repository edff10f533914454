using Samvirke.Municipality.Contact;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Texts;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.Contact;

public sealed class ContactWritingTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly ContactAnswers Answers = new("Kontaktpunkt for rus i Kongsvinger kommune", "Vi gir råd om rus.", "62 00 00 00", "Mandag til fredag", "ruskontakt@example.no", "Rådhuset", "https://example.no/rus", "not-needed", "Norsk", "Gratis");

    [Fact]
    public void Entry_OfAMunicipalityThatHasNone_IsSoundInTheRegisterAndIsItsContactPoint()
    {
        var entry = ContactWriting.Entry(null, Kongsvinger(), Answers, Tongue.Nb, Day);

        ChangeCheck.Judge(National.Snapshot, [new Revision.Put(entry)]).ShouldBeEmpty();
        var snapshot = National.Snapshot.Imagine([new Revision.Put(entry)]);
        ContactPoint.Of(LocalRegister.Of(snapshot, LocalEntries.Kongsvinger)!, Day).ShouldBe(entry);
        entry.Citations.ShouldHaveSingleItem().Locator.ShouldBe("Kongsvinger kommune, 23. november 2026");
        ContactAnswers.Of(entry, Tongue.Nb).ShouldBe(Answers);
    }

    [Fact]
    public void Entry_AnsweredAgainInAnotherLanguage_KeepsWhatWasNotChanged()
    {
        var before = ContactWriting.Entry(null, Kongsvinger(), Answers, Tongue.Nb, Day);
        var shown = ContactAnswers.Of(before, Tongue.Nn);
        var after = ContactWriting.Entry(before, Kongsvinger(), shown with { Help = "Vi gjev råd om rus.", Cost = "" }, Tongue.Nn, Day.AddDays(1));

        after.Summary.Exactly(Tongue.Nb).ShouldBe("Vi gir råd om rus.");
        after.Summary.Exactly(Tongue.Nn).ShouldBe("Vi gjev råd om rus.");
        after.Details.Text("openingHours")!.Exactly(Tongue.Nn).ShouldBeNull();
        after.Details.Text("cost").ShouldBeNull();
        after.Citations.ShouldHaveSingleItem().Locator.ShouldBe("Kongsvinger kommune, 24. november 2026");
        after.Relations.ShouldBe(before.Relations);
    }

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("Hjelp", "12", "", "")]
    [InlineData("Hjelp", "ring oss", "", "")]
    [InlineData("Hjelp", "62 00 00 00", "fornavn.etternavn@example.no", "")]
    [InlineData("Hjelp", "62 00 00 00", "post@", "")]
    [InlineData("Hjelp", "62 00 00 00", "", "javascript:alert(1)")]
    [InlineData("Hjelp", "62 00 00 00", "", "http://example.no")]
    [InlineData("Hjelp\u0007", "62 00 00 00", "", "")]
    public void Faults_OfWhatCannotStand_AreTold(string help, string telephone, string email, string website) =>
        (Answers with { Help = help, Telephone = telephone, Email = email, Website = website, Address = "" }).Faults().ShouldNotBeEmpty();

    [Fact]
    public void Faults_OfWhatIsRight_AreNone() => Answers.Faults().ShouldBeEmpty();

    private static LocalRegister Kongsvinger() => LocalRegister.Of(National.Snapshot, LocalEntries.Kongsvinger)!;
}
