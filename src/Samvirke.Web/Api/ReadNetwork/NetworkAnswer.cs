namespace Samvirke.Web.Api.ReadNetwork;

// The shapes of the answer as the OpenAPI document tells them. What is sent is written by NetworkDocument.

/// <summary>The answer as the OpenAPI document has it.</summary>
internal sealed record NetworkAnswer(
    string? AsOf, long Change, NetworkNode[] Actors, NetworkNode[] Structures, NetworkParticipation[] Participations, NetworkTie[] Ties, NetworkMeeting[] Meetings,
    NetworkLoad[] Loads, NetworkBroker[] Between, NetworkBridge[] Bridges, NetworkAlike[] SameParticipants, double Modularity, NetworkCircle[] Circles, NetworkIsolated[] Isolated);

/// <summary>An actor or a structure.</summary>
internal sealed record NetworkNode(string Id, string Kind, IReadOnlyDictionary<string, string> Name, string Page, string[] Sectors, string[] Levels)
{
    /// <summary>The place of its circle in <c>circles</c>; absent for structures and for who is in none.</summary>
    public int? Circle { get; init; }
}

internal sealed record NetworkParticipation(string Actor, string Structure, NetworkPart[] Parts);

internal sealed record NetworkPart(string Role, string? Function, CitationDocument[] Citations);

internal sealed record NetworkTie(string From, string Type, string To);

internal sealed record NetworkMeeting(string A, string B, string[] Structures);

internal sealed record NetworkLoad(
    string Actor, int Structures, int Leads, int Coordinates, int Secretariat, int Member, int ByFunction, int Partner, int Met, string[] Functions, string[] Assignments, string[] Owned, NetworkReason[] Reasons);

internal sealed record NetworkBroker(string Entry, double Pairs, long Of, NetworkReason[] Reasons);

internal sealed record NetworkBridge(string Entry, long Pairs, string[][] CutOff, NetworkReason[] Reasons);

internal sealed record NetworkAlike(string A, string B, double Share, bool IsPart, NetworkReason[] Reasons);

internal sealed record NetworkCircle(IReadOnlyDictionary<string, string> Name, string Around, string[] Actors, NetworkReason[] Reasons);

internal sealed record NetworkIsolated(string Actor, IReadOnlyDictionary<string, string> Name, int Work, NetworkReason[] Reasons);

internal sealed record NetworkReason(IReadOnlyDictionary<string, string> Text, string[] Entries, CitationDocument[] Citations);
