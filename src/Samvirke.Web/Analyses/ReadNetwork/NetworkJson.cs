using System.Text.Json;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Analyses.ReadNetwork;

/// <summary>The pieces that the network's JSON is made of.</summary>
internal static class NetworkJson
{
    public static void Reasons(this Utf8JsonWriter json, IReadOnlyList<Reason> reasons) => json.List("reasons", reasons, reason =>
    {
        json.Text("text", reason.Text);
        json.WriteStartArray("entries");
        foreach (var id in reason.Entries) json.WriteStringValue(id.Value);
        json.WriteEndArray();
        json.Citations(reason.Citations);
    });

    public static void Citations(this Utf8JsonWriter json, IReadOnlyList<Citation> citations) => json.List("citations", citations, citation =>
    {
        json.WriteString("source", citation.Source.Value);
        json.WriteString("locator", citation.Locator);
    });

    public static void Text(this Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        foreach (var phrase in text.Phrases) json.WriteString(phrase.Tag, phrase.Text);
        json.WriteEndObject();
    }

    public static void Ids(this Utf8JsonWriter json, string? name, IEnumerable<Entry> entries)
    {
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        foreach (var entry in entries) json.WriteStringValue(entry.Id.Value);
        json.WriteEndArray();
    }

    public static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string RoleOf(MeetingRole role) => role switch
    {
        MeetingRole.Leads => "leads",
        MeetingRole.Coordinates => "coordinates",
        MeetingRole.Secretariat => "secretariat",
        MeetingRole.Member => "member",
        MeetingRole.Function => "byFunction",
        MeetingRole.Partner => "partner",
        _ => throw new InvalidOperationException($"An unknown role: {role}"),
    };
}
