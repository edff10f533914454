using System.Text.Json;
using Microsoft.Data.Sqlite;
using Samvirke.Municipality;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Bench;

/// <summary>The municipalities of a region and the demands by one query, over tables with the indexes that it needs, in memory.</summary>
internal sealed class RegionPeer : IDisposable
{
    private const string Query = """
        WITH met AS (SELECT DISTINCT o.municipality, x.requirement FROM place p JOIN own o ON o.municipality = p.organisation JOIN leads l ON l.entry = o.id JOIN meets x ON x.target = l.target),
        noted AS (SELECT n.organisation, n.key, n.text FROM place p JOIN papers n ON n.organisation = p.organisation WHERE n.sort = 'requirement' AND n.shared_with <> 'own' AND n.text IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM papers l WHERE l.organisation = n.organisation AND l.sort = n.sort AND l.key = n.key AND l.version > n.version))
        SELECT r.id, p.organisation, met.requirement IS NOT NULL, noted.text
        FROM requirement r CROSS JOIN place p
        LEFT JOIN met ON met.municipality = p.organisation AND met.requirement = r.id
        LEFT JOIN noted ON noted.organisation = p.organisation AND noted.key = r.id
        """;

    private readonly SqliteConnection connection;

    private RegionPeer(SqliteConnection connection) => this.connection = connection;

    /// <summary>Fills the tables.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="body">Whose region.</param>
    /// <param name="file">The database that has the notes.</param>
    public static RegionPeer Open(RegisterSnapshot snapshot, RegionBody body, string file)
    {
        var opened = new SqliteConnection("Data Source=:memory:");
        opened.Open();
        Do(opened, """
            CREATE TABLE place (organisation TEXT PRIMARY KEY) WITHOUT ROWID;
            CREATE TABLE requirement (id TEXT PRIMARY KEY) WITHOUT ROWID;
            CREATE TABLE meets (target TEXT, requirement TEXT, PRIMARY KEY (target, requirement)) WITHOUT ROWID;
            CREATE TABLE own (municipality TEXT, id TEXT, PRIMARY KEY (municipality, id)) WITHOUT ROWID;
            CREATE TABLE leads (entry TEXT, target TEXT, PRIMARY KEY (entry, target)) WITHOUT ROWID;
            CREATE TABLE papers (organisation TEXT, sort TEXT, key TEXT, version INTEGER, text TEXT, shared_with TEXT, PRIMARY KEY (organisation, sort, key, version)) WITHOUT ROWID;
            """);
        Do(opened, "ATTACH DATABASE $file AS notes", ("$file", file));
        Do(opened, "INSERT INTO papers SELECT organisation, sort, key, version, text, shared_with FROM notes.papers");
        Do(opened, "DETACH DATABASE notes");
        using var all = opened.BeginTransaction();
        foreach (var local in body.Municipalities(snapshot)) Do(opened, "INSERT INTO place VALUES ($id)", ("$id", local.Organisation!.Id.Value));
        foreach (var requirement in NationalDemands.Of(snapshot).Requirements)
        {
            Do(opened, "INSERT INTO requirement VALUES ($id)", ("$id", requirement.Entry.Id.Value));
            foreach (var target in requirement.Usual.Select(usual => usual.Id).Prepend(requirement.Entry.Id)) Do(opened, "INSERT OR IGNORE INTO meets VALUES ($to, $id)", ("$to", target.Value), ("$id", requirement.Entry.Id.Value));
        }

        foreach (var local in snapshot.Entries.Where(entry => entry.Kind == Kind.Area && entry.Details.Scalar("areaType") is "municipality").Select(area => LocalRegister.Of(snapshot, area)))
        {
            foreach (var entry in local.Own)
            {
                Do(opened, "INSERT INTO own VALUES ($of, $id)", ("$of", local.Organisation!.Id.Value), ("$id", entry.Id.Value));
                foreach (var to in entry.Relations.Where(relation => relation.Type == RelationTypes.Fulfils || relation.Type == RelationTypes.PartOf)) Do(opened, "INSERT OR IGNORE INTO leads VALUES ($id, $to)", ("$id", entry.Id.Value), ("$to", to.To.Value));
            }
        }

        all.Commit();
        Do(opened, "ANALYZE");
        return new RegionPeer(opened);
    }

    /// <summary>In how many places a demand is met, and in how many others it is noted.</summary>
    public (int Met, int Noted) Read()
    {
        using var command = connection.CreateCommand();
        command.CommandText = Query;
        using var reader = command.ExecuteReader();
        var (met, noted) = (0, 0);
        while (reader.Read())
        {
            if (!reader.IsDBNull(3)) JsonDocument.Parse(reader.GetString(3)).Dispose();
            if (reader.GetBoolean(2)) met++;
            else if (!reader.IsDBNull(3)) noted++;
        }

        return (met, noted);
    }

    public void Dispose() => connection.Dispose();

    private static void Do(SqliteConnection connection, string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }
}
