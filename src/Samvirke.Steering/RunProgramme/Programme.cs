using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.RunProgramme;

/// <summary>
/// Work that several organisations steer together, with what it needs to be steered. How it is organised is what those who set it up have said: no model of
/// organisation is built in.
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is, in a few sentences.</param>
/// <param name="Basis">Entries of the register that it was set up from: models of organisation, structures, programmes.</param>
/// <param name="ReportsTo">Whom it answers to, in the register.</param>
/// <param name="Mandates">Every version of the mandate, the first one first.</param>
/// <param name="Forums">Who meets and decides, in the order in which they were set up.</param>
/// <param name="Criteria">What the board ranks initiatives by.</param>
/// <param name="Resources">What each organisation puts into it.</param>
public sealed record Programme(
    string Name, string About, ImmutableArray<EntryId> Basis, ImmutableArray<EntryId> ReportsTo, ImmutableArray<Mandate> Mandates, ImmutableArray<Forum> Forums, CriteriaChoice Criteria,
    ImmutableArray<ResourceLine> Resources)
{
    /// <summary>The sort of paper that programmes are kept as.</summary>
    public const string Sort = "programme";

    /// <summary>The times that it was put back to what it said before, the first one first.</summary>
    public ImmutableArray<PutBackNote> PutBacks { get => field.IsDefault ? [] : field; init; }

    /// <summary>A programme of which only this is said.</summary>
    public static Programme Begin(string name, string about, ImmutableArray<EntryId> basis, ImmutableArray<EntryId> reportsTo) =>
        new(name, about, basis, reportsTo, [], [], CriteriaChoice.None, []);

    /// <summary>The latest mandate that somebody approved; nothing where nobody has approved any.</summary>
    public Mandate? Mandate => Mandates.LastOrDefault(each => each.Approval is not null);

    /// <summary>The mandate that is being written; nothing where the latest one is approved.</summary>
    public Mandate? Draft => Mandates is [.., { Approval: null } last] ? last : null;

    /// <summary>The forum with the number; nothing where there is none.</summary>
    public Forum? Forum(int? number) => Forums.FirstOrDefault(each => each.Number == number);
}
