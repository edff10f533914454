namespace Samvirke.Web.Commands.Evaluate;

/// <summary>What is asked of <c>samvirke evaluate</c>.</summary>
/// <param name="Plan">The file of the plan.</param>
/// <param name="Data">The file of the data.</param>
/// <param name="Json">Whether the answer is written as JSON.</param>
/// <param name="Report">The file to write a report to, where one is wanted.</param>
/// <param name="Language">The language of the report, by its tag.</param>
internal sealed record EvaluationRequest(string Plan, string Data, bool Json, string? Report, string Language);
