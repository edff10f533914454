using Samvirke.Register.Details;
using Shouldly;
using Xunit;

namespace Samvirke.Register.Tests.Values;

public sealed class ContactFormTests
{
    [Theory]
    [InlineData("postmottak@kongsvinger.kommune.no", true)]
    [InlineData("ruskontakt@example.no", true)]
    [InlineData("rer.kongsvinger@example.no", true)]
    [InlineData("helsestasjon-for-ungdom@example.no", true)]
    [InlineData("fornavn.etternavn@example.no", false)]
    [InlineData("etternavn@example.no", false)]
    [InlineData("rusten@example.no", false)]
    [InlineData("post", false)]
    [InlineData("post@", false)]
    [InlineData("post@example", false)]
    [InlineData("post@-example.no", false)]
    [InlineData(".post@example.no", false)]
    [InlineData("post kontor@example.no", false)]
    [InlineData("post@example.no?bcc=annen@example.no", false)]
    [InlineData("post@example.no@example.no", false)]
    [InlineData("", false)]
    public void OfficeEmail_ThatShowsThatItIsAnOffices_IsValid(string text, bool expected) => OfficeEmail.IsValid(text).ShouldBe(expected);

    [Theory]
    [InlineData("113", true)]
    [InlineData("22 00 00 00", true)]
    [InlineData("+47 22 00 00 00", true)]
    [InlineData("116 117", true)]
    [InlineData("12", false)]
    [InlineData("22  00 00 00", false)]
    [InlineData("22-00-00-00", false)]
    [InlineData(" 22000000", false)]
    [InlineData("+", false)]
    [InlineData("+ 47", false)]
    [InlineData("1234567890123456", false)]
    [InlineData("ring oss", false)]
    [InlineData("", false)]
    public void TelephoneNumber_OfDigits_IsValid(string text, bool expected) => TelephoneNumber.IsValid(text).ShouldBe(expected);
}
