using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Gaps;

/// <summary>Provisions by their law and section, as people say them.</summary>
internal static class LawNames
{
    /// <summary>The law and the section of a provision; the name of anything else.</summary>
    public static LocalizedText Of(RegisterSnapshot snapshot, Entry law) =>
        law.Kind == Kind.Provision && law.Details.Scalar("section") is { } section && snapshot.ReachedFrom(law, RelationTypes.SectionOf) is [{ } whole, ..]
            ? LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase($"{whole.Name.In(tongue).Text} {section}", tongue)))
            : law.Name;
}
