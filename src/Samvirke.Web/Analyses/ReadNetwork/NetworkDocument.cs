using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.ReadNetwork;

/// <summary>The network as JSON: nodes, ties, and what is concluded, each with its reasons.</summary>
internal sealed class NetworkDocument(Visit visit, MeetingNetwork network)
{
    private readonly ArrayBufferWriter<byte> buffer = new(256 * 1024);

    public byte[] Write()
    {
        using (var json = new Utf8JsonWriter(buffer, EntryWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("asOf", network.Choice.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("change", visit.Snapshot.Moment.Change);
            WriteNodes(json);
            WriteTies(json);
            WriteConclusions(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private void WriteNodes(Utf8JsonWriter json)
    {
        var circleOf = network.Circles.SelectMany((circle, i) => circle.Actors, (circle, actor) => (actor.Id, Circle: circle)).ToDictionary(each => each.Id, each => network.Circles.IndexOf(each.Circle));
        List(json, "actors", network.Actors, actor =>
        {
            WriteEntry(json, actor);
            if (circleOf.TryGetValue(actor.Id, out var circle)) json.WriteNumber("circle", circle);
        });
        List(json, "structures", network.Structures, structure => WriteEntry(json, structure));
    }

    private void WriteTies(Utf8JsonWriter json)
    {
        List(json, "participations", network.Participations, each =>
        {
            json.WriteString("actor", each.Actor.Id.Value);
            json.WriteString("structure", each.Structure.Id.Value);
            List(json, "parts", each.Parts, part =>
            {
                json.WriteString("role", RoleOf(part.Role));
                json.WriteString("function", part.Function?.Id.Value);
                WriteCitations(json, part.Relation.Citations);
            });
        });
        List(json, "ties", network.Ties, tie =>
        {
            json.WriteString("from", tie.From.Id.Value);
            json.WriteString("type", tie.Relation.Type.Id);
            json.WriteString("to", tie.To.Id.Value);
        });
        List(json, "meetings", network.Meetings, meeting =>
        {
            json.WriteString("a", meeting.A.Id.Value);
            json.WriteString("b", meeting.B.Id.Value);
            Ids(json, "structures", meeting.Structures);
        });
    }

    private void WriteConclusions(Utf8JsonWriter json)
    {
        List(json, "loads", network.Loads, load =>
        {
            json.WriteString("actor", load.Actor.Id.Value);
            json.WriteNumber("structures", load.Structures);
            foreach (var role in Enum.GetValues<MeetingRole>()) json.WriteNumber(RoleOf(role), load.As(role).Length);
            json.WriteNumber("met", load.Met);
            Ids(json, "functions", load.Work.Functions);
            Ids(json, "assignments", load.Work.Assignments);
            Ids(json, "owned", load.Work.Owned);
            WriteReasons(json, load.Reasons);
        });
        List(json, "between", network.Brokers, broker =>
        {
            json.WriteString("entry", broker.Entry.Id.Value);
            json.WriteNumber("pairs", broker.Pairs);
            json.WriteNumber("of", broker.Of);
            WriteReasons(json, broker.Reasons);
        });
        List(json, "bridges", network.Bridges, bridge =>
        {
            json.WriteString("entry", bridge.Entry.Id.Value);
            json.WriteNumber("pairs", bridge.Pairs);
            json.WriteStartArray("cutOff");
            foreach (var part in bridge.CutOff) Ids(json, null, part);
            json.WriteEndArray();
            WriteReasons(json, bridge.Reasons);
        });
        List(json, "sameParticipants", network.Alike, pair =>
        {
            json.WriteString("a", pair.A.Id.Value);
            json.WriteString("b", pair.B.Id.Value);
            json.WriteNumber("share", pair.Share);
            json.WriteBoolean("isPart", pair.IsPart);
            WriteReasons(json, pair.Reasons);
        });
        json.WriteNumber("modularity", network.Modularity);
        List(json, "circles", network.Circles, circle =>
        {
            WriteText(json, "name", circle.Name);
            json.WriteString("around", circle.Around.Id.Value);
            Ids(json, "actors", circle.Actors);
            WriteReasons(json, circle.Reasons);
        });
        List(json, "isolated", network.Isolated, apart =>
        {
            json.WriteString("actor", apart.Actor.Id.Value);
            WriteText(json, "name", apart.Actor.Name);
            json.WriteNumber("work", apart.Work.Count);
            WriteReasons(json, apart.Reasons);
        });
    }

    private void WriteEntry(Utf8JsonWriter json, Entry entry)
    {
        json.WriteString("id", entry.Id.Value);
        json.WriteString("kind", entry.Kind.Id);
        WriteText(json, "name", entry.Name);
        json.WriteString("page", visit.Links.To(entry));
        Terms("sectors", Facet.Sector);
        Terms("levels", Facet.Level);

        void Terms(string name, Facet facet)
        {
            json.WriteStartArray(name);
            foreach (var term in entry.Facets[facet]) json.WriteStringValue(term);
            json.WriteEndArray();
        }
    }

    private static void WriteReasons(Utf8JsonWriter json, IReadOnlyList<Reason> reasons) => List(json, "reasons", reasons, reason =>
    {
        WriteText(json, "text", reason.Text);
        json.WriteStartArray("entries");
        foreach (var id in reason.Entries) json.WriteStringValue(id.Value);
        json.WriteEndArray();
        WriteCitations(json, reason.Citations);
    });

    private static void WriteCitations(Utf8JsonWriter json, IReadOnlyList<Citation> citations) => List(json, "citations", citations, citation =>
    {
        json.WriteString("source", citation.Source.Value);
        json.WriteString("locator", citation.Locator);
    });

    private static void WriteText(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        foreach (var phrase in text.Phrases) json.WriteString(phrase.Tag, phrase.Text);
        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string? name, IEnumerable<Entry> entries)
    {
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        foreach (var entry in entries) json.WriteStringValue(entry.Id.Value);
        json.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
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

    private static string RoleOf(MeetingRole role) => role switch
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
