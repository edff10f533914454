using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>A little for what much else refers to, so that it comes first among equals.</summary>
internal static class Prominence
{
    public static float Of(EntryId id, RegisterSnapshot snapshot) => 0.1f * MathF.Log2(1 + snapshot.IncomingTo(id).Length);
}
