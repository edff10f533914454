using System.Collections.Immutable;
using Samvirke.Analysis.Knowing;
using Samvirke.Analysis.Pooling;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Tests.Knowing;

/// <summary>Each rule of what is known of a measure, one at a time.</summary>
public sealed class KnowledgeRulesTests
{
    private static readonly ImmutableArray<double> Alike = [-0.30, -0.31, -0.29, -0.30, -0.31, -0.29];

    [Fact]
    public void Known_WithoutStudies_IsNotStudied() => KnowledgeRules.Of(Evidence()).ShouldBeOfType<OutcomeKnowledge.NotStudied>();

    [Fact]
    public void Known_WithoutComparison_IsNeverCompared() =>
        KnowledgeRules.Of(Evidence(Study(-1) with { Design = StudyDesign.Uncompared })).ShouldBe(new OutcomeKnowledge.NeverCompared(1));

    [Fact]
    public void Known_ErrorThatIsNone_IsNotWeighed() =>
        KnowledgeRules.Of(Evidence(Study(-1, 0))).ShouldBeOfType<OutcomeKnowledge.NotWeighed>().Faults.ShouldHaveSingleItem().ShouldBeOfType<StudyFault.ErrorUnusable>();

    [Fact]
    public void Known_SixAlikeAndRandomised_IsHighWithoutDoubt()
    {
        var weighed = Weighed(Many(Alike));
        (weighed.Verdict, weighed.Certainty, weighed.Studies).ShouldBe((Verdict.Helps, Certainty.High, 6));
        weighed.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void Known_WhereMoreIsBetter_LessHarms() => Known(Evidence(Many(Alike)) with { MoreIsBetter = true }).Verdict.ShouldBe(Verdict.Harms);

    [Fact]
    public void Known_StudyWithoutComparisonBesideOthers_CountsForNothing() =>
        Weighed([.. Many(Alike), Study(9) with { Design = StudyDesign.Uncompared }]).ShouldSatisfyAllConditions(known => known.Studies.ShouldBe(6), known => known.Certainty.ShouldBe(Certainty.High));

    [Fact]
    public void Known_OneNotRandomised_IsLow() =>
        Doubts(Change(Many(Alike), 1, study => study with { Design = StudyDesign.Compared }), Certainty.Low, Doubt.NotRandomised);

    [Theory]
    [InlineData(BiasRisk.Some, Doubt.SomeBias, Certainty.Moderate)]
    [InlineData(BiasRisk.NotAssessed, Doubt.SomeBias, Certainty.Moderate)]
    [InlineData(BiasRisk.High, Doubt.MuchBias, Certainty.Low)]
    public void Known_BiasInMostOfTheWeight_Lowers(BiasRisk bias, Doubt doubt, Certainty certainty)
    {
        Doubts(Change(Many(Alike), 4, study => study with { Bias = bias }), certainty, doubt);
        Doubts(Change(Many(Alike), 2, study => study with { Bias = bias }), Certainty.High);
    }

    [Fact]
    public void Known_OneStudy_IsNotRepeated() => Doubts([Study(-0.3)], Certainty.Moderate, Doubt.OneStudy);

    [Fact]
    public void Known_StudiesThatDiffer_AreInconsistent() => Doubts(Many([-0.1, -0.6, -0.2, -0.7, -0.3, -0.8]), Certainty.Moderate, Doubt.Inconsistent);

    [Fact]
    public void Known_NextStudyMayFindNone_IsInconsistent()
    {
        // I² is 36 %: the interval is from -0.55 to -0.05, the prediction interval from -0.66 to 0.06.
        ImmutableArray<StudyFinding> three = [Study(-0.2, 0.08), Study(-0.3, 0.08), Study(-0.4, 0.08)];
        Doubts(three, Certainty.Moderate, Doubt.Inconsistent);
    }

    [Fact]
    public void Known_IntervalWithNil_IsUnclear()
    {
        Doubts([.. Many([0.02, -0.02, 0.01, -0.01])], Certainty.Moderate, Doubt.WideInterval);
        Weighed(Many([0.02, -0.02, 0.01, -0.01])).Verdict.ShouldBe(Verdict.Unclear);
    }

    [Theory]
    [InlineData(66, true)]
    [InlineData(67, false)]
    public void Known_FewerThan400People_IsLessSure(int each, bool isFew) =>
        Weighed(Change(Many(Alike), 6, study => study with { Participants = each })).Doubts.Contains(Doubt.FewPeople).ShouldBe(isFew);

    [Fact]
    public void Known_SmallStudiesSayOtherwise_FromTenStudies()
    {
        ImmutableArray<StudyFinding> ten = [.. Enumerable.Range(1, 10).Select(at => Study(-0.2 - (0.02 * at) + (at % 2 * 0.004), 0.02 * at))];
        Weighed(ten).Doubts.ShouldContain(Doubt.SmallStudies);
        Weighed(ten[..9]).Doubts.ShouldNotContain(Doubt.SmallStudies);
    }

    [Fact]
    public void Known_AllDoubtsAtOnce_IsVeryLowAndNotLess() =>
        Weighed([Study(-0.01, 1) with { Design = StudyDesign.Compared, Bias = BiasRisk.High, Participants = 9 }]).Certainty.ShouldBe(Certainty.VeryLow);

    [Theory]
    [InlineData(Verdict.Helps, Certainty.High, "For elever gir tiltaket et bedre resultat for bruk av alkohol (høy tillit, 6 studier).")]
    [InlineData(Verdict.Helps, Certainty.Moderate, "For elever gir tiltaket trolig et bedre resultat for bruk av alkohol (moderat tillit, 6 studier).")]
    [InlineData(Verdict.Harms, Certainty.Low, "For elever kan tiltaket gi et dårligere resultat for bruk av alkohol (lav tillit, 6 studier).")]
    [InlineData(Verdict.Harms, Certainty.VeryLow, "For elever er det svært usikkert om tiltaket gir et dårligere resultat for bruk av alkohol (svært lav tillit, 6 studier).")]
    [InlineData(Verdict.Unclear, Certainty.Low, "For elever er det ikke avklart om tiltaket endrer bruk av alkohol (lav tillit, 6 studier).")]
    public void Sentence_OfWhatWasWeighed_SaysWhatHowSurelyAndForWhom(Verdict verdict, Certainty certainty, string sentence) =>
        KnowledgeTexts.Of(Evidence(), new OutcomeKnowledge.Weighed(verdict, certainty, [], new(-1, 1), 6)).In(Tongue.Nb).Text.ShouldBe(sentence);

    [Fact]
    public void Sentence_OfWhatWasNot_SaysSoInEachLanguage()
    {
        foreach (var knowledge in new OutcomeKnowledge[] { new OutcomeKnowledge.NotStudied(), new OutcomeKnowledge.NeverCompared(1), new OutcomeKnowledge.NotWeighed([]) })
        {
            var sentence = KnowledgeTexts.Of(Evidence(), knowledge);
            Tongues.Interface.Select(tongue => sentence.In(tongue).Tongue).ShouldBe(Tongues.Interface);
        }
    }

    private static void Doubts(ImmutableArray<StudyFinding> studies, Certainty certainty, params Doubt[] doubts)
    {
        var weighed = Weighed(studies);
        weighed.Doubts.ShouldBe(doubts);
        weighed.Certainty.ShouldBe(certainty);
    }

    private static OutcomeKnowledge.Weighed Weighed(ImmutableArray<StudyFinding> studies) => Known(Evidence([.. studies]));

    private static OutcomeKnowledge.Weighed Known(OutcomeEvidence evidence) => KnowledgeRules.Of(evidence).ShouldBeOfType<OutcomeKnowledge.Weighed>();

    private static OutcomeEvidence Evidence(params ImmutableArray<StudyFinding> studies) =>
        new(new("bruk av alkohol", "bruk av alkohol", "use of alcohol"), new("elever", "elevar", "pupils"), MoreIsBetter: false, studies);

    private static ImmutableArray<StudyFinding> Many(ImmutableArray<double> effects) => [.. effects.Select(effect => Study(effect))];

    private static StudyFinding Study(double effect, double error = 0.05) => new(new("studie", effect, error), StudyDesign.Randomised, BiasRisk.Low, 500);

    private static ImmutableArray<StudyFinding> Change(ImmutableArray<StudyFinding> studies, int first, Func<StudyFinding, StudyFinding> change) =>
        [.. studies.Select((study, at) => at < first ? change(study) : study)];
}
