using System.Text;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Formats.RegisterText;
using Samvirke.Formats.Tests.RegisterText;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Tests.Figures;

/// <summary>Reads figures with the areas of the national register.</summary>
internal static class NorwegianAreas
{
    private static readonly Lazy<AreaNumbers> Areas = new(() =>
        AreaNumbers.Of(((RegisterFolderReading.Found)RegisterFolder.Read(Path.Combine(NorwegianData.Folder, "areas"))).Text.Entries.Select(each => each.Read.Entry).OfType<Entry>()));

    public static AreaNumbers All => Areas.Value;

    public static FigureReading Read(string text, FigureOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    public static FigureReading Read(byte[] bytes, FigureOptions? options = null) => FigureFile.Read(bytes, All, options ?? new FigureOptions());

    public static FigureReading.Complete ShouldBeComplete(this FigureReading reading)
    {
        if (reading is FigureReading.Refused refused) reading.ShouldBeOfType<FigureReading.Complete>(string.Join("; ", refused.Defects.Select(defect => $"{defect.Place}: {defect.Message}")));
        return (FigureReading.Complete)reading;
    }

    /// <summary>There is one defect, in this cell, and its message in bokmål has the words.</summary>
    public static void ShouldHaveOnly(this FigureReading reading, int row, int column, string name, string words)
    {
        var defect = reading.ShouldBeOfType<FigureReading.Refused>().Defects.ShouldHaveSingleItem();
        defect.Place.ShouldBe(new FigurePlace.Cell(row, column, name));
        defect.ShouldSay(words);
    }

    /// <summary>The message in bokmål has the words, and there is one in each language.</summary>
    public static void ShouldSay(this FigureDefect defect, string words)
    {
        defect.Message.In(Tongue.Nb).Text.ShouldContain(words);
        foreach (var tongue in Tongues.Interface) defect.Message.Exactly(tongue).ShouldNotBeNullOrWhiteSpace();
    }
}
