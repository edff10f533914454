using System.Text;
using Samvirke.Analysis.Evaluating.Tables;
using Samvirke.Evidence.ReadData;
using Samvirke.Evidence.Tests.EvaluateData;

namespace Samvirke.Evidence.Tests.ReadData;

/// <summary>Data are read as they are meant, or refused with row, column and what to do.</summary>
public sealed class DataFileTests
{
    private const string Plan = """{"method":"ancova","outcome":"y","treatment":"t","covariates":["x"],"cluster":"k"}""";

    [Theory]
    [InlineData("y,t,x,k\n1.5,0,a,01\n2,1,b,A\n")]
    [InlineData("y;t;x;k\r\n1,5;0;a;01\r\n\r\n2;1;b;A\r\n")]
    [InlineData("y\tt\tx\tk\n1,5\t0\ta\t01\n2\t1\tb\tA")]
    [InlineData("\"y\",\"t\",\"x\",\"k\"\n\"1,5\",0,\"a\",\"01\"\n2,1,b,A\n")]
    public void Read_WhicheverSeparatorAndDecimalSign_GivesTheSame(string csv)
    {
        var table = Complete(csv);
        ((DataColumn.Numbers)table.Find("y")!).Values.ShouldBe([1.5, 2]);
        ((DataColumn.Categories)table.Find("x")!).Levels.ShouldBe(["a", "b"]);
        ((DataColumn.Categories)table.Find("k")!).Levels.ShouldBe(["01", "A"]);
    }

    [Fact]
    public void Read_Latin1AndUtf8AndUtf16_GiveTheSameWords()
    {
        const string Csv = "y;t;x;k\n1;0;blå;a\n2;1;grønn;b\n";
        foreach (var bytes in new[] { Encoding.Latin1.GetBytes(Csv), Encoding.UTF8.GetBytes(Csv), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Csv)] })
        {
            var table = Evaluated.Data(bytes, Plan).ShouldBeOfType<DataReading.Complete>().Table;
            ((DataColumn.Categories)table.Find("x")!).Levels.ShouldBe(["blå", "grønn"]);
        }
    }

    [Fact]
    public void Read_MarksForMissing_AreMissing()
    {
        var column = Complete("y;t;x;k\nNA;0;1;a\n;1;1;b\n..;1;1;b\n-;0;2;b\n4;0;2;a\n").Find("y")!;
        Enumerable.Range(0, 5).Select(column.IsMissing).ShouldBe([true, true, true, true, false]);
    }

    [Theory]
    [InlineData("y;t;x;k\n1;0;1;a\n2;1;to stykker;b\n3;1;4;b\n", 3, "x", "to stykker")]
    [InlineData("y;t;x;k\n1,5;0;1;a\n2.5;1;2;b\n3,5;1;4;b\n", 3, "y", "desimaltegn")]
    [InlineData("y;t;x;k\nja;0;1;a\n0;1;2;b\nnei;1;4;b\n", 3, "y", "nei og ja")]
    [InlineData("y;t;x;k\n1;0;1\n", 2, null, "3 celler")]
    [InlineData("y;t;x;k\n1;0;1;a;5\n", 2, null, "5 celler")]
    [InlineData("y;t;x;k\n1;0;1;a\n2;1;\"b\"c;d\n", 3, null, "anførselstegn")]
    [InlineData("y;t;x;x\n1;0;1;a\n", 1, "x", "To kolonner")]
    [InlineData("y;t;x;k;Etternavn\n1;0;1;a;b\n", null, "Etternavn", "hvem noen er")]
    [InlineData("y;t;x;k;e-post\n1;0;1;a;b\n", null, "e-post", "hvem noen er")]
    [InlineData("y;t;x;k;id\n1;0;1;a;5\n2;1;1;a;01810750045\n", 3, "id", "fødselsnummer")]
    [InlineData("y;t;x;k;id\n1;0;1;a;5\n2;1;1;a;noen@skolen.example.no\n", 3, "id", "e-postadresse")]
    [InlineData("y;t;x;k;elev\n1;0;1;a;5\n2;1;1;a;Kari Etternavn\n", 3, "elev", "navnet på en person")]
    [InlineData("y;t;x;k\n", null, null, "ingen rader")]
    [InlineData("", null, null, "tom")]
    [InlineData("PK\u0003\u0004xxxxxxxx", null, null, "CSV")]
    public void Read_OfDataWithAFlaw_NamesRowAndColumnAndWhatToDo(string csv, int? row, string? column, string says)
    {
        var defect = Evaluated.Data(csv, Plan).ShouldBeOfType<DataReading.Refused>().Defects.ShouldHaveSingleItem();
        (defect.Row, defect.Column).ShouldBe((row, column));
        defect.Message.Phrases.Length.ShouldBe(3);
        defect.Message.ToString().ShouldContain(says);
    }

    [Fact]
    public void Read_OfABirthNumber_NeverRepeatsIt()
    {
        var refused = Evaluated.Data("y;t;x;k\n1;0;1;018107 50045\n", Plan).ShouldBeOfType<DataReading.Refused>();
        refused.Defects.ShouldAllBe(defect => !defect.Message.ToString().Contains("50045", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_OfAFileTooLarge_IsRefusedUnread()
    {
        using var file = new LongFile(500L << 20);
        DataFile.Read(file, Evaluated.Plan(Plan)).ShouldBeOfType<DataReading.Refused>().Defects.ShouldHaveSingleItem().Message.ToString().ShouldContain("256 MB");
    }

    [Fact]
    public void Read_OfAQuotationThatIsNeverClosed_StopsThere()
    {
        var csv = "y;t;x;k\n1;0;\"1;a\n" + string.Concat(Enumerable.Repeat("1;0;1;a\n", 50_000));
        Evaluated.Data(csv, Plan).ShouldBeOfType<DataReading.Refused>().Defects.ShouldHaveSingleItem().Row.ShouldNotBeNull();
    }

    [Fact]
    public void Read_OfManyFlaws_StopsAtFifty()
    {
        var refused = Evaluated.Data(Evaluated.Rows("y;t;x;k", 200, row => $"{row};0"), Plan).ShouldBeOfType<DataReading.Refused>();
        (refused.Defects.Length, refused.HasMore).ShouldBe((50, true));
    }

    private static DataTable Complete(string csv) => Evaluated.Data(csv, Plan).ShouldBeOfType<DataReading.Complete>().Table;

    /// <summary>A file that says that it is long, and must not be read.</summary>
    private sealed class LongFile(long length) : MemoryStream
    {
        public override long Length => length;

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("It was read.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("It was read.");
    }
}
