using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Samvirke.Register.Changes;
using Samvirke.Register.Text;
using Samvirke.Storage.Sealing;

namespace Samvirke.Storage.Tests.Sealing;

/// <summary>Seals made as docs/adr/0019 says, without the code that makes them.</summary>
internal static class ExpectedSeals
{
    public static IEnumerable<Seal> Of(IEnumerable<RecordedChange> changes)
    {
        var seal = new byte[32];
        foreach (var change in changes)
        {
            seal = SHA256.HashData(seal.Concat(SHA256.HashData(Fields(change).SelectMany(Lengthened).ToArray())).ToArray());
            yield return new Seal(change.Number, Convert.ToHexString(seal).ToLowerInvariant());
        }
    }

    private static IEnumerable<byte[]?> Fields(RecordedChange recorded)
    {
        yield return Number(recorded.Number);
        yield return Text($"{recorded.RecordedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ss.ffffff}Z");
        yield return Text(recorded.Change.Author);
        yield return Text(recorded.Change.Organisation);
        yield return Text(recorded.Change.Reason);
        foreach (var (revision, position) in recorded.Change.Revisions.Select((revision, position) => (revision, position)))
        {
            yield return Number(position);
            yield return Text(revision.Id.Value);
            yield return Text(revision is Revision.Put ? "put" : "remove");
            yield return revision is Revision.Put put ? EntryWriter.ToUtf8(put.Entry) : null;
        }
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Number(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }

    private static IEnumerable<byte> Lengthened(byte[]? field)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, field?.Length ?? -1);
        return length.Concat(field ?? []);
    }
}
