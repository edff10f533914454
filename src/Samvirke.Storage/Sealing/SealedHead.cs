using System.Text;
using Samvirke.Register.Changes;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage.Sealing;

/// <summary>What a change says of itself, as UTF-8. A text is absent only where somebody has put something that is no text into the database.</summary>
internal readonly record struct SealedHead(long Number, byte[]? RecordedAt, byte[]? Author, byte[]? Organisation, byte[]? Reason)
{
    public static SealedHead Of(RecordedChange recorded) => new(
        recorded.Number,
        Encoding.UTF8.GetBytes(UtcText.Write(recorded.RecordedAt)),
        Encoding.UTF8.GetBytes(recorded.Change.Author),
        Encoding.UTF8.GetBytes(recorded.Change.Organisation),
        Encoding.UTF8.GetBytes(recorded.Change.Reason));
}
