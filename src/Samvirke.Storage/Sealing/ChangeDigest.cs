using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samvirke.Storage.Sealing;

/// <summary>
/// The fingerprint of what a change says: SHA-256 of its fields in a fixed order, each after its length, so that what belongs to one field can
/// never be read as part of another. Frozen: any other order or form would break every seal there is (docs/adr/0019).
/// </summary>
internal sealed class ChangeDigest : IDisposable
{
    /// <summary>Stands in the place of the length of a field that is absent, which is not the same as empty.</summary>
    private const int Absent = -1;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> fields = new(512);

    /// <summary>Begins with what the change says of itself.</summary>
    public void Begin(SealedHead head)
    {
        Write(head.Number);
        Write(head.RecordedAt);
        Write(head.Author);
        Write(head.Organisation);
        Write(head.Reason);
    }

    /// <summary>Goes on with a revision; they come in the order of their positions.</summary>
    public void Add(int position, string entry, string action, byte[]? payload) => Add(position, Encoding.UTF8.GetBytes(entry), Encoding.UTF8.GetBytes(action), payload);

    /// <summary>The same, with the bytes as a database has them.</summary>
    public void Add(long? position, byte[]? entry, byte[]? action, byte[]? payload)
    {
        Write(position);
        Write(entry);
        Write(action);
        Length(payload?.Length ?? Absent);
        Flush();
        if (payload is not null) hash.AppendData(payload);
    }

    /// <summary>The digest; another change can then be begun.</summary>
    public byte[] Done()
    {
        Flush();
        return hash.GetHashAndReset();
    }

    public void Dispose() => hash.Dispose();

    private void Write(long? number)
    {
        Length(number is null ? Absent : sizeof(long));
        if (number is not { } value) return;
        BinaryPrimitives.WriteInt64BigEndian(fields.GetSpan(sizeof(long)), value);
        fields.Advance(sizeof(long));
    }

    private void Write(byte[]? text)
    {
        Length(text?.Length ?? Absent);
        fields.Write(text);
    }

    private void Length(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(fields.GetSpan(sizeof(int)), length);
        fields.Advance(sizeof(int));
    }

    /// <summary>Hands over what has come together: the short fields cost more to hand over one by one than to hash.</summary>
    private void Flush()
    {
        hash.AppendData(fields.WrittenSpan);
        fields.ResetWrittenCount();
    }
}
