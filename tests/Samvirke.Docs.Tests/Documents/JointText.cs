using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;

namespace Samvirke.Docs.Tests.Documents;

/// <summary>Which kinds a relation joins, as a cell says it: <c>`assignment`, innsats → `actor`; alle → samme slag</c>.</summary>
internal static class JointText
{
    private const string Except = "alle unntatt ";

    /// <summary>Every pair of kinds that the cell names.</summary>
    public static IEnumerable<string> Pairs(string cell) => cell.Split(';').SelectMany(OfJoint).Distinct();

    /// <summary>Every pair of kinds that the type may join.</summary>
    public static IEnumerable<string> Pairs(RelationType type) =>
        Kind.All.SelectMany(from => Kind.All.Where(to => type.MayJoin(from, to)).Select(to => Pair(from, to)));

    private static IEnumerable<string> OfJoint(string joint)
    {
        var ends = joint.Split('→');
        ends.Length.ShouldBe(2, $"«{joint}»");
        return Kinds(ends[0]).SelectMany(from => ends[1].Trim() == "samme slag" ? [Pair(from, from)] : Kinds(ends[1]).Select(to => Pair(from, to)));
    }

    private static IEnumerable<Kind> Kinds(string end) => end.Split(',').SelectMany(each => Named(each.Trim()));

    private static IEnumerable<Kind> Named(string name) => name switch
    {
        "innsats" => Kind.Efforts,
        "alle" => Kind.All,
        _ when name.StartsWith(Except, StringComparison.Ordinal) => Kind.All.Except(Named(name[Except.Length..])),
        _ => [Kind.Find(name.Trim('`')) ?? throw new InvalidOperationException($"«{name}» is no kind")],
    };

    private static string Pair(Kind from, Kind to) => $"{from} → {to}";
}
