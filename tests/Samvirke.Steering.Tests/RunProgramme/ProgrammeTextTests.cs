using System.Reflection;
using System.Text.RegularExpressions;
using Samvirke.Register.Texts;
using Samvirke.Steering.RunProgramme;
using Shouldly;

namespace Samvirke.Steering.Tests.RunProgramme;

/// <summary>What programmes say on paper and in faults, they say in every language.</summary>
public sealed partial class ProgrammeTextTests
{
    private static readonly IReadOnlyList<LocalizedText> All =
    [
        .. new[] { typeof(ProgrammeTexts), typeof(AnswerTexts) }.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Select(field => field.GetValue(null)).OfType<LocalizedText>(),
        .. Words.All<Stage>().Select(ProgrammeTexts.Of), .. Words.All<ForumSort>().Select(ProgrammeTexts.Of), .. Words.All<DecisionRule>().Select(ProgrammeTexts.Of), .. Words.All<Certainty>().Select(ProgrammeTexts.Of),
        .. Words.All<EvaluationVerdict>().Select(ProgrammeTexts.Of), .. Words.All<ProgrammeGap>().Select(ProgrammeTexts.Of),
    ];

    [Fact]
    public void Text_IsInEveryLanguageWithTheSameBlanks()
    {
        All.Count.ShouldBeGreaterThan(100);
        All.ShouldAllBe(text => Tongues.Interface.All(tongue => !string.IsNullOrWhiteSpace(text.Exactly(tongue))));
        All.ShouldAllBe(text => Tongues.Interface.Select(tongue => string.Join(' ', Blank().Matches(text.Exactly(tongue)!).Select(match => match.Value).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).Count() == 1);
    }

    [Fact]
    public void Word_OfEveryChoice_StandsForItAlone()
    {
        foreach (var stage in Words.All<Stage>()) Words.Find<Stage>(Words.Of(stage)).ShouldBe(stage);
        Words.Of(Stage.InUse).ShouldBe("in-use");
        Words.Find<Stage>("InUse").ShouldBeNull();
        Words.Find<Stage>(null).ShouldBeNull();
    }

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
