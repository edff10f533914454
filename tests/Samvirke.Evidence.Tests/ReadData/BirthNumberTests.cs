using Samvirke.Evidence.ReadData;

namespace Samvirke.Evidence.Tests.ReadData;

/// <summary>Birth numbers are known by their date and control digits. What stands here is of the sort made for tests, which nobody has.</summary>
public sealed class BirthNumberTests
{
    [Theory]
    [InlineData("010107", 501)]
    [InlineData("410107", 501)]
    [InlineData("018107", 501)]
    [InlineData("016607", 501)]
    [InlineData("014107", 501)]
    public void Is_NumberOfEachSort_IsOneAndWithAnotherDigitIsNot(string date, int individual)
    {
        var number = Enumerable.Range(individual, 20).Select(each => With(date, each)).OfType<string>().First();
        BirthNumber.Is(number).ShouldBeTrue();
        BirthNumber.Is(number.Insert(6, " ")).ShouldBeTrue();
        BirthNumber.Is(number.Insert(6, "-")).ShouldBeTrue();
        for (var place = 0; place < number.Length; place++)
        {
            var other = number.ToCharArray();
            other[place] = (char)('0' + ((other[place] - '0' + 1) % 10));
            BirthNumber.Is(other).ShouldBeFalse($"{place}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000000")]
    [InlineData("12345678901")]
    [InlineData("0181075004a")]
    [InlineData("018107500450")]
    public void Is_OtherText_IsNot(string text) => BirthNumber.Is(text).ShouldBeFalse();

    /// <summary>A number of that day with its control digits, where there is one.</summary>
    private static string? With(string date, int individual)
    {
        for (var control = 0; control < 100; control++)
        {
            var number = $"{date}{individual:000}{control:00}";
            if (BirthNumber.Is(number)) return number;
        }

        return null;
    }
}
