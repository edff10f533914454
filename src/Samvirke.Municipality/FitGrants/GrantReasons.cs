using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Municipality.FindHelp;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.FitGrants;

/// <summary>What speaks for a scheme and what speaks against it, each with the entries that it rests on.</summary>
internal static class GrantReasons
{
    public static ImmutableArray<Reason> For(RegisterSnapshot snapshot, EntryId? own, Entry scheme, ImmutableArray<GrantMatch> matches) =>
    [
        .. SchemeStandings.Openings(snapshot, scheme, own).Select(relation => new Reason(
            Opened(snapshot, relation), [scheme.Id, relation.To], relation.Citations)),
        .. matches.GroupBy(match => (match.Step, match.Need.Sort)).Select(group => Matching(scheme, group.Key.Step, group.Key.Sort, [.. group])),
    ];

    public static ImmutableArray<Reason> Against(RegisterSnapshot snapshot, Entry scheme, GrantStanding standing, GrantStep step, DateOnly day)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>();
        if (standing == GrantStanding.NotYet) Say(scheme.Facets[Facet.Status].Contains("coming") ? GrantFitTexts.IsComing : GrantFitTexts.IsProposed);
        if (standing == GrantStanding.Unsaid) Say(scheme.Details.Text("recipients") is { } recipients ? Filled.Of(GrantFitTexts.RecipientsAre, recipients) : GrantFitTexts.RecipientsUnknown);
        var parts = snapshot.LeadingTo(scheme.Id, RelationTypes.PartOf).Where(part => part.Kind == Kind.GrantScheme).Select(part => part.Id).Order().ToImmutableArray();
        if (!parts.IsEmpty) reasons.Add(new Reason(GrantFitTexts.IsUmbrella, [scheme.Id, .. parts], scheme.Citations));
        foreach (var note in scheme.Notes.Where(note => note.Type == NoteType.Contradiction)) reasons.Add(new Reason(Filled.Of(GrantFitTexts.SourcesDisagree, note.Text), [scheme.Id], note.Citations));
        if (GrantFit.DeadlineOf(scheme, GrantFit.ApplicationKey) is { } deadline && deadline.Next(day) is null) Say(GrantFitTexts.IsOver);
        if (step == GrantStep.Nothing) Say(GrantFitTexts.FitsNothing);
        return reasons.ToImmutable();

        void Say(LocalizedText text) => reasons.Add(new Reason(text, [scheme.Id], scheme.Citations));
    }

    private static LocalizedText Opened(RegisterSnapshot snapshot, Relation relation) => relation switch
    {
        _ when relation.To.Value != "kommunene" && snapshot.Find(relation.To) is { } named => Filled.Of(GrantFitTexts.IsOpenTo, named.Name),
        { Role.IsEmpty: true } => GrantFitTexts.IsOpen,
        _ => Filled.Of(GrantFitTexts.IsOpenAs, relation.Role),
    };

    private static Reason Matching(Entry scheme, GrantStep step, NeedSort sort, ImmutableArray<GrantMatch> matches) => new(
        Filled.Of(GrantFitTexts.Fits(step), GrantFitTexts.Named(sort), Shared(matches)), [scheme.Id, .. matches.Select(match => match.Need.Entry.Id)], scheme.Citations);

    /// <summary>What they are about and for whom, in the order of the vocabularies; the substance where nothing else says what they are about.</summary>
    private static LocalizedText Shared(ImmutableArray<GrantMatch> matches)
    {
        var shared = matches.SelectMany(match => match.Shared).Distinct().ToLookup(each => each.Facet, each => each.Term);
        var facets = shared[Facet.Topic].Any() ? new[] { Facet.Topic, GrantMatch.TargetGroup } : [GrantMatch.Substance, GrantMatch.TargetGroup];
        return Filled.And([.. facets.SelectMany(facet => facet.Terms.Where(term => shared[facet].Contains(term.Id))).Select(term => HelpTexts.Small(term.Label))]);
    }
}
