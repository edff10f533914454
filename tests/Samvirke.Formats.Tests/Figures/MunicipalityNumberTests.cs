using System.Globalization;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Formats.RegisterText;
using Samvirke.Formats.Tests.RegisterText;

namespace Samvirke.Formats.Tests.Figures;

/// <summary>The change table of municipalities and the register say the same of today.</summary>
public sealed class MunicipalityNumberTests
{
    private static readonly string[] Register = [.. ((RegisterFolderReading.Found)RegisterFolder.Read(Path.Combine(NorwegianData.Folder, "areas"))).Text.Entries
        .Select(each => each.Read.Entry!.Details)
        .Where(details => details.Scalar("areaType") == "municipality")
        .Select(details => details.Scalar("number")!)];

    [Fact]
    public void Find_NumbersOfTheRegister_AreInUse()
    {
        Register.Length.ShouldBe(357);
        foreach (var number in Register) MunicipalityNumber.Find(number).ShouldNotBeNull(number).IsFormer.ShouldBeFalse(number);
    }

    [Fact]
    public void PartsOf_EveryYearThatTheSourceHas_LeadToTheRegister()
    {
        for (var year = 2006; year <= 2026; year++)
        {
            foreach (var number in Register) MunicipalityNumber.PartsOf(number, year).ShouldNotBeEmpty(string.Create(CultureInfo.InvariantCulture, $"{number} in {year}"));
        }
    }

    [Theory]
    [InlineData("1508", 2022, "1507")]
    [InlineData("1580", 2022, "1507")]
    [InlineData("1580", 2024, "1580")]
    [InlineData("5501", 2022, "5401")]
    [InlineData("5501", 2015, "1902")]
    [InlineData("1103", 2015, "1103 1141 1142")]
    [InlineData("1875", 2015, "1849 1850")]
    public void PartsOf_AreasThatChanged_AreTheNumbersOfThatYear(string now, int year, string parts) => MunicipalityNumber.PartsOf(now, year).ShouldBe(parts.Split(' '));
}
