using System.Collections.Immutable;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Log;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Commands.OpenRegister;

/// <summary>What came of opening the register: exactly one of the records below.</summary>
internal abstract record Opening
{
    private Opening()
    {
    }

    /// <summary>It can be read.</summary>
    /// <param name="Remarks">What the person who runs Samvirke should know, a line each.</param>
    public sealed record Opened(Preparation.Ready Database, RegisterSnapshot Snapshot, ImmutableArray<string> Remarks) : Opening;

    /// <summary>It cannot; a line that says what is wrong and how to mend it.</summary>
    public sealed record Refused(string Message) : Opening;

    /// <summary>The text that an empty database should be filled with has defects.</summary>
    public sealed record Defective(string Folder, ImmutableArray<Defect> Defects) : Opening;
}

/// <summary>Opens the database and, when it is empty, fills it with the register text: all of it, or none of it.</summary>
internal static class RegisterOpening
{
    private const string Author = "samvirke";
    private const string Organisation = "samvirke";

    public static async Task<Opening> RunAsync(SamvirkeSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        switch (await PrepareAsync(settings, clock, cancellation))
        {
            case Preparation.Refused refused:
                return new Opening.Refused(refused.Message);
            case Preparation.Ready ready:
                var isEmpty = (await ready.Log.LastChangeAsync(cancellation)).Change == 0;
                return isEmpty ? await FillAsync(settings.DataFolder, ready, cancellation) : await ReadAsync(ready, cancellation);
            case var other:
                throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}");
        }
    }

    /// <summary>Opens the database alone, whatever is in it.</summary>
    public static async Task<Preparation> PrepareAsync(SamvirkeSettings settings, TimeProvider clock, CancellationToken cancellation)
    {
        switch (DatabaseTarget.Parse(settings.Database))
        {
            case TargetOutcome.Refused refused:
                return new Preparation.Refused(DatabaseFault.Other, refused.Message);
            case TargetOutcome.Found found:
                if (settings.DatabaseIsOurs && found.Target is DatabaseTarget.Sqlite file && MakeFolder(file.Folder) is { } fault) return fault;
                return await RegisterDatabase.PrepareAsync(found.Target, clock, cancellation);
            case var other:
                throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}");
        }
    }

    private static Preparation.Refused? MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Preparation.Refused(DatabaseFault.ReadOnly, $"Mappen {folder} kan ikke lages; gi skriverett, eller sett SAMVIRKE_DATABASE til en annen fil.");
        }
    }

    private static async Task<Opening> FillAsync(string folder, Preparation.Ready database, CancellationToken cancellation)
    {
        switch (RegisterFolder.Read(folder))
        {
            case RegisterFolderReading.Refused refused:
                return new Opening.Refused(refused.Message);
            case RegisterFolderReading.Found found:
                var defects = RegisterCheck.Run(found.Text);
                return defects.IsEmpty ? await RecordAsync(found.Text, folder, database, cancellation) : new Opening.Defective(folder, defects);
            case var other:
                throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}");
        }
    }

    private static async Task<Opening> RecordAsync(RegisterText text, string folder, Preparation.Ready database, CancellationToken cancellation)
    {
        ImmutableArray<Revision> revisions = [.. text.Entries.Select(entry => new Revision.Put(entry.Read.Entry!))];
        var change = new ProposedChange(Author, Organisation, "Registeret lastet fra tekst.", revisions);
        return await database.Log.AppendAsync(change, cancellation) switch
        {
            AppendOutcome.Recorded recorded => new Opening.Opened(database, SnapshotBuilder.Replay([recorded.Change]), [$"Lastet {revisions.Length} oppføringer fra {folder}."]),
            AppendOutcome.Empty => new Opening.Refused($"Mappen {folder} har ingen oppføringer."),
            var other => throw new InvalidOperationException($"The check let through what the log refuses: {other.GetType().Name}"),
        };
    }

    private static async Task<Opening> ReadAsync(Preparation.Ready database, CancellationToken cancellation)
    {
        var logged = await database.Log.SnapshotAsync(cancellation: cancellation);
        return new Opening.Opened(database, logged.Snapshot, [.. logged.Defects.Select(defect => defect.ToString())]);
    }
}
