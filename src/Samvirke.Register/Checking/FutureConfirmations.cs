using System.Collections.Immutable;

namespace Samvirke.Register.Checking;

/// <summary>Nobody can have confirmed an entry on a day that has not come. Only who knows the day can judge that.</summary>
public static class FutureConfirmations
{
    /// <summary>The defects of the text, by file and line.</summary>
    public static ImmutableArray<Defect> In(RegisterText text, DateOnly today) =>
    [
        .. text.Entries
            .Where(each => each.Read.Entry?.Confirmed > today)
            .Select(each => new Defect(each.File, each.LineOf("confirmed"), RegisterDefectTexts.NotYet(each.Read.Entry!.Confirmed!.Value)))
            .Order(),
    ];
}
