using System.Collections.Immutable;
using Samvirke.Municipality.BuildPlan.Sections;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>A sort of plan that can be built. Another one is added by a line in <see cref="All"/>.</summary>
/// <param name="Name">Its name in addresses and names of files.</param>
/// <param name="Title">What it is called.</param>
/// <param name="TitleOf">What the plan of a municipality is called: <c>{0}</c> is the municipality.</param>
/// <param name="About">What it is, in two sentences to those who choose among the sorts.</param>
/// <param name="Requirements">The requirements that it is made to meet.</param>
/// <param name="Related">Entries that sources use for this sort of plan: what stands of them is read together with the requirements.</param>
/// <param name="Focus">What it is about.</param>
/// <param name="Sections">Its sections, in order.</param>
public sealed record PlanSort(
    string Name, LocalizedText Title, LocalizedText TitleOf, LocalizedText About, ImmutableArray<EntryId> Requirements, ImmutableArray<EntryId> Related, PlanFocus Focus, ImmutableArray<PlanSection> Sections)
{
    /// <summary>All sorts.</summary>
    public static ImmutableArray<PlanSort> All { get; } = [SubstancePolicyPlan.Sort, PreventionPlan.Sort, OverviewChapter.Sort];

    /// <summary>The sort with the name, or nothing.</summary>
    public static PlanSort? Find(string? name) => All.FirstOrDefault(sort => sort.Name == name);

    /// <summary>The section with the key, or nothing.</summary>
    public PlanSection? Section(string? key) => Sections.FirstOrDefault(section => section.Key == key);
}

/// <summary>What a sort of plan is about: by these words duties, figures, grants and guidance are chosen for it.</summary>
/// <param name="Topics">Terms of the facet of topics, of which an entry has at least one.</param>
/// <param name="Groups">Terms of the facet of target groups, the same for figures.</param>
/// <param name="OfSubstances">Whether what names a substance is chosen whatever its topic, and figures only then.</param>
public sealed record PlanFocus(ImmutableArray<string> Topics, ImmutableArray<string> Groups, bool OfSubstances)
{
    /// <summary>Terms of the facet of topics that what is chosen for its topic does not have.</summary>
    public ImmutableArray<string> Not { get; init; } = [];
}
