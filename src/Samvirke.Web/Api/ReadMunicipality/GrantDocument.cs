using System.Collections.Immutable;
using Samvirke.Municipality.FitGrants;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Api.ReadMunicipality;

/// <summary>A grant scheme that municipalities can apply for.</summary>
/// <param name="Id">The scheme.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name by language tag.</param>
/// <param name="Fits">How closely it fits what it fits best: <c>tied</c> by the register itself, <c>matter-and-people</c>, <c>matter</c>, <c>people</c>, or <c>nothing</c>.</param>
/// <param name="Reasons">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="ApplicationDeadline"><c>yyyy-MM-dd</c>, or <c>--MM-dd</c> where it is the same each year; nothing where it is not known.</param>
/// <param name="ReportingDeadline">In the same form.</param>
public sealed record GrantDocument(
    string Id, string Kind, IReadOnlyDictionary<string, string> Name, string Fits, ImmutableArray<ReasonDocument> Reasons, ImmutableArray<ReasonDocument> Against, string? ApplicationDeadline, string? ReportingDeadline)
{
    internal static GrantDocument Of(GrantFit fit)
    {
        var scheme = EntryReference.Of(fit.Scheme);
        return new GrantDocument(scheme.Id, scheme.Kind, scheme.Name, Word(fit.Step), ReasonDocument.Of(fit.For), ReasonDocument.Of(fit.Against), fit.ApplyBy?.ToString(), fit.ReportBy?.ToString());
    }

    private static string Word(GrantStep step) => step switch
    {
        GrantStep.Tied => "tied",
        GrantStep.MatterAndPeople => "matter-and-people",
        GrantStep.Matter => "matter",
        GrantStep.People => "people",
        GrantStep.Nothing => "nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No step."),
    };
}
