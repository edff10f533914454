using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.KeepLetters;

/// <summary>Who writes allocation letters and who gets them, by name.</summary>
/// <param name="Givers">The ministries.</param>
/// <param name="Receivers">The agencies and directorates, and others whom the register knows to have got one.</param>
public sealed record LetterParties(ImmutableArray<Entry> Givers, ImmutableArray<Entry> Receivers)
{
    private static readonly string[] Receiving = ["directorate", "agency", "county-governor", "regional-health-authority"];

    /// <summary>Those of the register.</summary>
    public static LetterParties Of(RegisterSnapshot snapshot)
    {
        ImmutableArray<Entry> actors = [.. snapshot.OfKind(Kind.Actor).Ordinals().Select(ordinal => snapshot.Entries[ordinal]).OrderBy(actor => actor.Name.In(Tongue.Nb).Text, StringComparer.Create(new("nb-NO"), ignoreCase: true))];
        return new([.. actors.Where(actor => TypeOf(actor) == "ministry")], [.. actors.Where(actor => Receiving.Contains(TypeOf(actor)))]);
    }

    private static string? TypeOf(Entry actor) => actor.Details.Scalar("actorType");
}
