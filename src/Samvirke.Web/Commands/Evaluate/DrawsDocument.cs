using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Web.Commands.Evaluate;

/// <summary>The draws that a p value and an interval rest on.</summary>
/// <param name="Inference">Of what sort: <c>wild-bootstrap</c> or <c>randomisation</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="All">Whether they are all that are possible; otherwise <c>seed</c> decided them.</param>
/// <param name="Seed">The seed.</param>
public sealed record DrawsDocument(string Inference, int Count, bool All, ulong Seed)
{
    internal static DrawsDocument? Of(DrawnResult? drawn, EvaluationPlan plan) =>
        drawn is null ? null : new(PlanWords.Inferences.First(each => each.Value == plan.Inference).Word, drawn.Draws, drawn.IsWhole, plan.Seed);
}
