using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Logistic mixed models of whole plans and files give what lme4 gives by Laplace's approximation (logistic-mixed.R), to 1e-6 of the figure or of one.</summary>
public sealed class LogisticMixedTests(ITestOutputHelper output)
{
    private static readonly MixedFile All = MixedFile.Read("logistic-mixed.json");

    public static TheoryData<string> Own => [.. All.Cases.Where(each => each.Data != ReferenceComparison.SharedFile).Select(each => each.Name)];

    public static TheoryData<string> Shared => [.. All.Cases.Where(each => each.Data == ReferenceComparison.SharedFile).Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Own))]
    public void Model_OfOwnData_GivesWhatLme4Gives(string name) => All.Compare(name, output);

    [TheoryOnSharedData(ReferenceComparison.SharedFile)]
    [MemberData(nameof(Shared))]
    public void Model_OfARealTrial_GivesWhatLme4Gives(string name) => All.Compare(name, output);
}
