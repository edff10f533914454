using System.Text;
using Samvirke.Formats.Csv;

namespace Samvirke.Formats.Tests.Csv;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("Rusforum", "Rusforum")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("«to» \"ord\"", "\"«to» \"\"ord\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@sum", "'@sum")]
    public void Row_OfAnyText_IsReadAsTheSameAndNeverAsAFormula(string value, string written)
    {
        var csv = new CsvText();
        csv.Row(value, "x");
        Encoding.UTF8.GetString(csv.ToUtf8()).ShouldBe($"\uFEFF{written},x\r\n");
    }
}
