using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Sentences about what collaboration asks of an actor.</summary>
internal static class ActorLoadTexts
{
    private static readonly (MeetingRole Role, LocalizedText Text)[] ByRole =
    [
        (MeetingRole.Leads, new("{0} leder {1}.", "{0} leier {1}.", "{0} leads {1}.")),
        (MeetingRole.Coordinates, new("{0} koordinerer {1}.", "{0} koordinerer {1}.", "{0} coordinates {1}.")),
        (MeetingRole.Secretariat, new("{0} er sekretariat for {1}.", "{0} er sekretariat for {1}.", "{0} is the secretariat of {1}.")),
        (MeetingRole.Member, new("{0} deltar i {1}.", "{0} deltek i {1}.", "{0} takes part in {1}.")),
        (MeetingRole.Partner, new("{0} er samarbeidspart for {1}.", "{0} er samarbeidspart for {1}.", "{0} is a partner of {1}.")),
    ];

    private static readonly LocalizedText ByFunction = new(
        "{0} er med i {1} gjennom {2}.",
        "{0} er med i {1} gjennom {2}.",
        "{0} is in {1} through {2}.");

    /// <summary>The structures by the weightiest part that the actor plays in each.</summary>
    public static ImmutableArray<Reason> Reasons(Entry actor, ImmutableArray<Participation> participations) =>
    [
        .. ByRole.Select(each => (each.Text, Found: participations.Where(participation => participation.Parts[0].Role == each.Role).ToList()))
            .Where(each => each.Found.Count > 0)
            .Select(each => Told(each.Text, actor, each.Found)),
        .. participations.Where(each => each.Parts[0].Role == MeetingRole.Function)
            .GroupBy(each => each.Parts[0].Function!)
            .OrderBy(group => group.Key.Id)
            .Select(group => Told(ByFunction, actor, [.. group], group.Key)),
    ];

    private static Reason Told(LocalizedText text, Entry actor, List<Participation> found, Entry? function = null) => new(
        Filled.Of(text, actor.Name, Filled.And([.. found.Select(each => each.Structure.Name)]), function?.Name ?? LocalizedText.Empty),
        [actor.Id, .. found.Select(each => each.Structure.Id), .. function is null ? (EntryId[])[] : [function.Id]],
        [.. found.SelectMany(each => each.Citations).Distinct()]);
}
