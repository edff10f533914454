using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.Extensions;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.CarryOut;

/// <summary>Which assignments an address asks for.</summary>
/// <param name="Actor">The organisation; nothing for all.</param>
/// <param name="State">The state; nothing for all.</param>
/// <param name="Faults">What in the address stands for nothing.</param>
internal sealed record WorkAsked(EntryId? Actor, AssignmentState? State, ImmutableArray<LocalizedText> Faults)
{
    /// <summary>Asks for all organisations, where it would else be the one that the reader acts for.</summary>
    public const string Everybody = "alle";

    /// <summary>What the address asks; where it names no organisation, the one that the reader acts for.</summary>
    public static WorkAsked Of(Visit visit, Standing standing)
    {
        var (actor, state) = (visit.Query[WorkAddress.ActorParameter].ToString(), visit.Query[WorkAddress.StateParameter].ToString());
        var found = actor.Length > 0 && actor != Everybody ? visit.Snapshot.Find(actor)?.Id : null;
        var known = AssignmentStates.Find(state);
        return new(
            actor.Length == 0 ? standing.Acting?.Organisation : found, known,
            [
                .. actor.Length > 0 && actor != Everybody && found is null ? [Filled.Of(WorkTexts.UnknownActor, new LocalizedText(ListTexts.Shorten(actor)))] : Array.Empty<LocalizedText>(),
                .. state.Length > 0 && known is null ? [Filled.Of(WorkTexts.UnknownState, new LocalizedText(ListTexts.Shorten(state)))] : Array.Empty<LocalizedText>(),
            ]);
    }

    /// <summary>What follows the address of the list to ask the same.</summary>
    public string Query
    {
        get
        {
            var query = new QueryBuilder { { WorkAddress.ActorParameter, Actor?.Value ?? Everybody } };
            if (State is { } state) query.Add(WorkAddress.StateParameter, AssignmentStates.Word(state));
            return query.ToQueryString().ToString();
        }
    }
}
