using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Municipality.Contact;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.FindHelp;

/// <summary>How well one entry fits what was asked, by what it says of itself.</summary>
internal static class OfferFit
{
    private static readonly Facet TargetGroup = Facet.All.First(facet => facet.Id == "targetGroup");
    private static readonly ImmutableArray<string> NotYet = ["proposed", "coming", "ended"];

    /// <summary>Prevention for those who have an illness or a punishment already is found by those who treat them.</summary>
    private static readonly ImmutableArray<string> Late = ["tertiary", "environmental"];

    /// <summary>The offer; nothing where the entry says that it is for somebody else, or where nothing that is not the municipality's own says that it helps with this.</summary>
    public static HelpOffer? Of(Entry entry, HelpReach reach, HelpQuestion question)
    {
        if (IsElsewhere(entry)) return null;
        var ages = entry.Facets[Facet.Age].Select(AgeSpan.Parse).OfType<AgeSpan>().ToImmutableArray();
        var groups = entry.Facets[TargetGroup];
        if ((ages.Length > 0 && !ages.Any(span => span.Overlaps(question.Ages))) || (groups.Length > 0 && !groups.Any(question.IsFor))) return null;
        var topics = Matching(entry, Facet.Topic, question.Worry.Topics);
        var settings = Matching(entry, Facet.Setting, question.Worry.Settings);
        var levels = Matching(entry, Facet.PreventionLevel, question.Worry.Levels);
        var helps = topics.Length > 0 || settings.Length > 0;
        if (reach != HelpReach.Local && (groups.Length == 0 || !helps)) return null;
        var isContactPoint = reach == HelpReach.Local && ContactPoint.Is(entry);
        var named = groups.Where(question.IsFor).ToImmutableArray();
        var isOpen = entry.Details.Scalar("referral") is "not-needed";
        var fits = new[] { named.Length > 0, topics.Length > 0, settings.Length > 0, levels.Length > 0, isOpen }.Count(each => each);
        return new HelpOffer(entry, reach, isContactPoint, ages.Length > 0, fits, Reasons());

        ImmutableArray<Reason> Reasons()
        {
            var reasons = ImmutableArray.CreateBuilder<Reason>();
            Say(HelpTexts.Of(reach));
            if (isContactPoint) Say(HelpTexts.IsContactPoint);
            if (ages.Length > 0) Say(Filled.Of(HelpTexts.ForAge, HelpTexts.Ages(ages)));
            if (named.Length > 0) Say(Filled.Of(HelpTexts.ForGroup, Labels(TargetGroup, named)));
            if (topics.Length > 0) Say(Filled.Of(HelpTexts.About, Labels(Facet.Topic, topics)));
            if (settings.Length > 0) Say(Filled.Of(HelpTexts.In, Labels(Facet.Setting, settings)));
            if (isOpen) Say(HelpTexts.IsOpen);
            return reasons.ToImmutable();

            void Say(LocalizedText text) => reasons.Add(new Reason(text, [entry.Id], entry.Citations));
        }
    }

    private static bool IsElsewhere(Entry entry)
    {
        var levels = entry.Facets[Facet.PreventionLevel];
        return entry.Facets[Facet.Status].Any(NotYet.Contains)
            || entry.Facets[Facet.Setting].Contains("prison")
            || entry.Facets[Facet.Topic].Contains("penal-reactions")
            || (levels.Length > 0 && levels.All(Late.Contains));
    }

    private static ImmutableArray<string> Matching(Entry entry, Facet facet, ImmutableArray<string> wanted) => [.. entry.Facets[facet].Where(wanted.Contains)];

    private static LocalizedText Labels(Facet facet, ImmutableArray<string> terms) => HelpTexts.Small(Filled.And([.. terms.Select(term => facet.Term(term)!.Label)]));
}
