using System.Collections.Immutable;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AskForHelp;

/// <summary>What a wish for help is about: exactly one of the records below.</summary>
public abstract record HelpMatter
{
    private const string DemandWord = "krav";
    private const string TopicWord = "tema";

    private HelpMatter()
    {
    }

    /// <summary>A demand on municipalities.</summary>
    public sealed record Demand(Requirement Requirement) : HelpMatter;

    /// <summary>A topic.</summary>
    public sealed record Topic(FacetTerm Term) : HelpMatter;

    /// <summary>Its name for people.</summary>
    public LocalizedText Name => this switch
    {
        Demand demand => demand.Requirement.Entry.Name,
        Topic topic => topic.Term.Label,
        _ => throw new InvalidOperationException($"No matter: {this}"),
    };

    /// <summary>The word that stands for it in papers, forms and addresses.</summary>
    public string Word => this switch
    {
        Demand demand => $"{DemandWord}:{demand.Requirement.Entry.Id.Value}",
        Topic topic => $"{TopicWord}:{topic.Term.Id}",
        _ => throw new InvalidOperationException($"No matter: {this}"),
    };

    /// <summary>Every demand, then every topic.</summary>
    public static IEnumerable<HelpMatter> All(NationalDemands demands) =>
        demands.Requirements.Select(requirement => (HelpMatter)new Demand(requirement)).Concat(Facet.Topic.Terms.Select(term => new Topic(term)));

    /// <summary>The matter that the word stands for; nothing where the register no longer has it.</summary>
    public static HelpMatter? Find(NationalDemands demands, string? word) => word?.Split(':', 2) switch
    {
        [DemandWord, var id] => demands.Find(id) is { } requirement ? new Demand(requirement) : null,
        [TopicWord, var id] => Facet.Topic.Term(id) is { } term ? new Topic(term) : null,
        _ => null,
    };
}
