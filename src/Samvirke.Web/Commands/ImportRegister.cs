using System.Collections.Immutable;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Differences;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Storage.Log;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Commands;

/// <summary>What to import, and how.</summary>
/// <param name="File">The file.</param>
/// <param name="Format">Its format, where the ending of its name does not tell.</param>
/// <param name="IsDryRun">Whether to tell only what would be done.</param>
/// <param name="Organisation">The actor that the change is made for, where it is not Samvirke itself.</param>
/// <param name="Reason">Why.</param>
internal sealed record ImportRequest(string File, string? Format, bool IsDryRun, string? Organisation, string? Reason);

/// <summary>
/// <c>samvirke import FILE</c>: one change of the entries in the file that are new or other than in the register; all of it, or nothing. May be run while
/// Samvirke is served, and run again: what is the same already is left alone.
/// </summary>
internal static class ImportRegister
{
    /// <summary>How often somebody else may be quicker.</summary>
    private const int Tries = 10;

    private const string Program = "samvirke";

    public static async Task<int> RunAsync(SamvirkeSettings settings, ImportRequest request, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (request.Reason is { } reason && !PlainText.Is(reason)) return Refuse(errors, "--reason har tegn som ikke er tekst; skriv den på én linje.");
        if ((request.Format ?? RegisterFolder.FormatOf(request.File)) is not { } format || !RegisterFolder.Formats.Contains(format, StringComparer.Ordinal))
            return Refuse(errors, $"kjenner ikke formatet til «{request.File}»; skriv --format {string.Join(" eller ", RegisterFolder.Formats)}.");
        switch (RegisterFolder.ReadFile(request.File, format))
        {
            case RegisterFolderReading.Refused refused:
                return Refuse(errors, $"{refused.Message}.");
            case RegisterFolderReading.Found found:
                var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, cancellation);
                return opening is Opening.Opened opened ? await ImportAsync(found.Text, opened, request, output, errors, cancellation) : OpeningReport.Write(opening, errors);
            case var other:
                throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}");
        }
    }

    private static async Task<int> ImportAsync(RegisterText text, Opening.Opened opened, ImportRequest request, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var register = opened.Snapshot;
        for (var i = 0; i < Tries; i++)
        {
            if (request.Organisation is { } organisation && register.Find(organisation)?.Kind != Register.Kinds.Kind.Actor)
                return Refuse(errors, $"«{organisation}» er ingen aktør i registeret; oppgi id-en til en som er det med --organisation.");
            var defects = RegisterCheck.Run(text, register, ImmutableHashSet<EntryId>.Empty);
            foreach (var defect in defects) output.WriteLine(defect);
            if (!defects.IsEmpty) return ExitCode.Defects;
            var (revisions, summary) = Read(text, register);
            if (request.IsDryRun || revisions.IsEmpty)
            {
                output.WriteLine(request.IsDryRun ? $"Ville tatt inn {summary}." : $"Ingenting å ta inn: {summary}.");
                return ExitCode.Success;
            }

            var change = new ProposedChange(Program, request.Organisation ?? Program, request.Reason ?? $"Tatt inn fra {Path.GetFileName(request.File)}.", revisions);
            switch (await opened.Database.Log.AppendAsync(change, new AppendTerms(register.Moment.Change, null), cancellation))
            {
                case AppendOutcome.Recorded recorded:
                    output.WriteLine($"Tatt inn som endring {recorded.Change.Number}: {summary}.");
                    return ExitCode.Success;
                case AppendOutcome.Moved:
                    register = (await opened.Database.Log.SnapshotAsync(cancellation: cancellation)).Snapshot;
                    break;
                case AppendOutcome.Unsealed unsealed:
                    return Refuse(errors, $"loggen er rørt ved: endring {unsealed.Change} har ikke noe segl; kjør ./samvirke verify.");
                case var other:
                    throw new InvalidOperationException($"The check let through what the log refuses: {other.GetType().Name}");
            }
        }

        return Refuse(errors, "andre endret registeret hele tiden; prøv igjen.");
    }

    /// <summary>What has to be done so that the register reads as the file, and what that is in words.</summary>
    private static (ImmutableArray<Revision> Revisions, string Summary) Read(RegisterText text, RegisterSnapshot register)
    {
        var revisions = ImmutableArray.CreateBuilder<Revision>();
        var (added, changed, same) = (0, 0, 0);
        foreach (var entry in text.Entries.Select(each => each.Read.Entry!))
        {
            var now = register.Find(entry.Id);
            if (now is null) added++;
            else if (EntryDifference.Between(now, entry).IsEmpty) same++;
            else changed++;
            if (now is null || !EntryDifference.Between(now, entry).IsEmpty) revisions.Add(new Revision.Put(entry));
        }

        return (revisions.ToImmutable(), $"{added} nye, {changed} endrede, {same} uendrede");
    }

    private static int Refuse(TextWriter errors, string message)
    {
        errors.WriteLine($"samvirke: {message}");
        return ExitCode.Refused;
    }
}
