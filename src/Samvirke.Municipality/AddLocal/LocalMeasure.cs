using System.Collections.Immutable;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AddLocal;

/// <summary>What a municipality says of a measure in one of its plans.</summary>
/// <param name="Name">What is to be done.</param>
/// <param name="Goal">What it is to contribute to.</param>
/// <param name="Responsible">The office that answers for it.</param>
/// <param name="TargetGroup">Whom it is for.</param>
/// <param name="Funding">Who or what pays.</param>
/// <param name="Grant">The state grant that pays, if one does.</param>
/// <param name="Due">When it is to be done.</param>
/// <param name="State">How far it has come.</param>
public sealed record LocalMeasure(string Name, string Goal, string Responsible, string TargetGroup, string Funding, Entry? Grant, DateOnly? Due, MeasureState State)
{
    /// <summary>The entry of a measure that the register does not have.</summary>
    /// <param name="snapshot">The register, in which an id is to be free.</param>
    /// <param name="writing">Whose it is.</param>
    /// <param name="plan">The plan that it is part of.</param>
    /// <param name="tongue">The language that it was written in.</param>
    /// <param name="taken">Ids that are given to others of the same change.</param>
    public Entry Written(RegisterSnapshot snapshot, LocalWriting writing, Entry plan, Tongue tongue, IReadOnlySet<EntryId>? taken = null)
    {
        var name = LocalizedText.Of([new Phrase(Name, Tongue.Nb)]);
        var entry = writing.Of(LocalWriting.Free(snapshot, name, Kind.Measure, taken), Kind.Measure, name, [plan]);
        return entry with
        {
            Details = Details(tongue),
            Relations =
            [
                writing.To(RelationTypes.CarriedOutBy, writing.Local.Organisation!.Id), .. Grant is null ? [] : new[] { writing.To(RelationTypes.FundedBy, Grant.Id) },
                writing.To(RelationTypes.PartOf, plan.Id), .. entry.Relations,
            ],
        };
    }

    /// <summary>A measure that the register has, as it is said now. What is not asked about stays as it is.</summary>
    public Entry Onto(Entry before, LocalWriting writing, Tongue tongue)
    {
        var said = Details(tongue);
        var asked = said.All.Select(detail => detail.Key).ToHashSet();
        return before with
        {
            Confirmed = writing.Day,
            Citations = [.. before.Citations.Where(citation => citation.Source != LocalWriting.OwnStatements), writing.Said],
            Details = DetailValues.Of([.. before.Details.All.Where(detail => !asked.Contains(detail.Key)), .. said.All]),
        };
    }

    private DetailValues Details(Tongue tongue) => new LocalDetails(Kind.Measure, tongue)
        .Text("purpose", Goal).Text("responsible", Responsible).Text("forWhom", TargetGroup).Text("funding", Funding).Word("state", MeasureStates.Word(State)).Day("due", Due).Values;
}
