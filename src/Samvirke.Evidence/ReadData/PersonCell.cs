using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReadData;

/// <summary>Finds cells that say who a person is, whatever their column is called.</summary>
internal static class PersonCell
{
    /// <summary>What is wrong with the cell, without what stands in it; nothing where it points to nobody.</summary>
    public static LocalizedText? Fault(ReadOnlySpan<char> cell)
    {
        if (BirthNumber.Is(cell)) return DataTexts.BirthNumber();
        if (IsMail(cell)) return DataTexts.Mail();
        return FullName.Is(cell) ? DataTexts.PersonName() : null;
    }

    private static bool IsMail(ReadOnlySpan<char> cell)
    {
        var at = cell.IndexOf('@');
        return at > 0 && cell[at..].LastIndexOf('.') is var point && point > 1 && at + point < cell.Length - 1 && cell.IndexOf(' ') < 0;
    }
}
