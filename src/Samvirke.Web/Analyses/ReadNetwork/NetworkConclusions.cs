using System.Text.Json;
using Samvirke.Analysis.Networks.Meetings;

namespace Samvirke.Web.Analyses.ReadNetwork;

/// <summary>What follows from who meets whom, as JSON; each with its reasons.</summary>
internal static class NetworkConclusions
{
    public static void Write(Utf8JsonWriter json, MeetingNetwork network)
    {
        json.List("loads", network.Loads, load =>
        {
            json.WriteString("actor", load.Actor.Id.Value);
            json.WriteNumber("structures", load.Structures);
            foreach (var role in Enum.GetValues<MeetingRole>()) json.WriteNumber(NetworkJson.RoleOf(role), load.As(role).Length);
            json.WriteNumber("met", load.Met);
            json.Ids("functions", load.Work.Functions);
            json.Ids("assignments", load.Work.Assignments);
            json.Ids("owned", load.Work.Owned);
            json.Reasons(load.Reasons);
        });
        json.List("between", network.Brokers, broker =>
        {
            json.WriteString("entry", broker.Entry.Id.Value);
            json.WriteNumber("pairs", broker.Pairs);
            json.WriteNumber("of", broker.Of);
            json.Reasons(broker.Reasons);
        });
        json.List("bridges", network.Bridges, bridge =>
        {
            json.WriteString("entry", bridge.Entry.Id.Value);
            json.WriteNumber("pairs", bridge.Pairs);
            json.WriteStartArray("cutOff");
            foreach (var part in bridge.CutOff) json.Ids(null, part);
            json.WriteEndArray();
            json.Reasons(bridge.Reasons);
        });
        json.List("sameParticipants", network.Alike, pair =>
        {
            json.WriteString("a", pair.A.Id.Value);
            json.WriteString("b", pair.B.Id.Value);
            json.WriteNumber("share", pair.Share);
            json.WriteBoolean("isPart", pair.IsPart);
            json.Reasons(pair.Reasons);
        });
        json.WriteNumber("modularity", network.Modularity);
        json.List("circles", network.Circles, circle =>
        {
            json.Text("name", circle.Name);
            json.WriteString("around", circle.Around.Id.Value);
            json.Ids("actors", circle.Actors);
            json.Reasons(circle.Reasons);
        });
        json.List("isolated", network.Isolated, apart =>
        {
            json.WriteString("actor", apart.Actor.Id.Value);
            json.Text("name", apart.Actor.Name);
            json.WriteNumber("work", apart.Work.Count);
            json.Reasons(apart.Reasons);
        });
    }
}
