using Samvirke.Evidence.ReadData;

namespace Samvirke.Evidence.Tests.ReadData;

/// <summary>Names of people are seen in cells, and places are let be. No name here is of anybody: what stands for a family name says so.</summary>
public sealed class FullNameTests
{
    [Theory]
    [InlineData("Kari Etternavn")]
    [InlineData("KARI ETTERNAVN")]
    [InlineData("Etternavn, Kari")]
    [InlineData("Per Mellomnavn Etternavn")]
    [InlineData("Anne-Etternavn, Ida")]
    [InlineData("Øyvind E. Etternavn")]
    public void Is_ANameOfAPerson_IsSeen(string text) => FullName.Is(text).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("Kari")]
    [InlineData("Nordre Land")]
    [InlineData("Marie Etternavn skole")]
    [InlineData("Marie Etternavn Ungdomsskole")]
    [InlineData("Ida og Per")]
    [InlineData("Per 3")]
    [InlineData("Ole Etternavns vei")]
    [InlineData("Sør-Odal")]
    [InlineData("Ja Nei")]
    [InlineData("Kari Etternavn Etternavn Etternavn Etternavn")]
    [InlineData("12 345,6")]
    public void Is_OtherText_IsLetBe(string text) => FullName.Is(text).ShouldBeFalse();
}
