using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Municipality.ReadFunctions;

/// <summary>What the register calls the model for coordinating local prevention of substance use and crime, and its three levels.</summary>
public static class SltModel
{
    /// <summary>The model.</summary>
    public static readonly EntryId Whole = new("slt");

    /// <summary>Who ties the levels together.</summary>
    public static readonly EntryId Coordinator = new("slt-koordinator");

    /// <summary>The levels, the top one first.</summary>
    public static ImmutableArray<EntryId> Levels { get; } = [new("slt-styringsniva"), new("slt-koordineringsniva"), new("slt-utforerniva")];

    /// <summary>Whether it is the model or one of its levels.</summary>
    public static bool Is(EntryId id) => id == Whole || Levels.Contains(id);
}
