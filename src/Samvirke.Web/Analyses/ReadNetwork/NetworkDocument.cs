using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Text;
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
            NetworkConclusions.Write(json, network);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private void WriteNodes(Utf8JsonWriter json)
    {
        var circleOf = network.Circles.SelectMany((circle, i) => circle.Actors, (circle, actor) => (actor.Id, Circle: circle)).ToDictionary(each => each.Id, each => network.Circles.IndexOf(each.Circle));
        json.List("actors", network.Actors, actor =>
        {
            WriteEntry(json, actor);
            if (circleOf.TryGetValue(actor.Id, out var circle)) json.WriteNumber("circle", circle);
        });
        json.List("structures", network.Structures, structure => WriteEntry(json, structure));
    }

    private void WriteTies(Utf8JsonWriter json)
    {
        json.List("participations", network.Participations, each =>
        {
            json.WriteString("actor", each.Actor.Id.Value);
            json.WriteString("structure", each.Structure.Id.Value);
            json.List("parts", each.Parts, part =>
            {
                json.WriteString("role", NetworkJson.RoleOf(part.Role));
                json.WriteString("function", part.Function?.Id.Value);
                json.Citations(part.Relation.Citations);
            });
        });
        json.List("ties", network.Ties, tie =>
        {
            json.WriteString("from", tie.From.Id.Value);
            json.WriteString("type", tie.Relation.Type.Id);
            json.WriteString("to", tie.To.Id.Value);
        });
        json.List("meetings", network.Meetings, meeting =>
        {
            json.WriteString("a", meeting.A.Id.Value);
            json.WriteString("b", meeting.B.Id.Value);
            json.Ids("structures", meeting.Structures);
        });
    }

    private void WriteEntry(Utf8JsonWriter json, Entry entry)
    {
        json.WriteString("id", entry.Id.Value);
        json.WriteString("kind", entry.Kind.Id);
        json.Text("name", entry.Name);
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
}
