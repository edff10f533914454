using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.ReadOthers;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.ReadOthers;

public sealed class OtherEffortTests
{
    private const string Demand = "krav-forebyggende-plan";

    [Fact]
    public void All_OfADemand_AreThoseOfOthersAlikeFirst()
    {
        // Kongsvinger has 18,000 inhabitants, as have Eigersund and Stange; Hamar, in the same county, has more, and Utsira is neither near nor alike.
        var snapshot = Local.With(
            Plan("utsiras", "1151", "utsira-kommune"), Plan("eigersunds", "1101", "eigersund-kommune"), Plan("hamars", "3403", "hamar-kommune"),
            Plan("elverums", "3420", "elverum-kommune"), Plan("lotens", "3412", "loten-kommune"), Plan("eget", "3401", "kongsvinger-kommune"),
            Local.Entry(Kind.Plan, "statens", "1151", "hdir", null, (RelationTypes.Fulfils, Demand)));
        var others = OtherEffort.All(snapshot, LocalRegister.Of(snapshot, "3401")!, HelpMatter.Find(NationalDemands.Of(snapshot), $"krav:{Demand}")!, Local.Today, StringComparer.Ordinal);
        others.ShouldAllBe(other => other.Entry.Id.Value != "eget" && other.Entry.Id.Value != "statens");
        others.Length.ShouldBe(5);
        var order = others.Select(other => (other.IsOfSize, other.IsOfCounty)).ToList();
        order.ShouldBe(order.OrderByDescending(each => each.IsOfSize).ThenByDescending(each => each.IsOfCounty));
        (others[0].IsOfSize, others[^1].IsOfSize, others[^1].IsOfCounty).ShouldBe((true, false, false));
        others[^1].Entry.Id.Value.ShouldBe("utsiras");
    }

    [Fact]
    public void All_OfATopic_AreThoseAboutIt()
    {
        var snapshot = LocalEntries.With(LocalEntries.Service("fritid", ("topic", "leisure-activities")), LocalEntries.Service("annet", ("topic", "planning")));
        var topic = HelpMatter.Find(NationalDemands.Of(snapshot), "tema:leisure-activities")!;
        OtherEffort.All(snapshot, LocalRegister.Of(snapshot, "5601")!, topic, Local.Today, StringComparer.Ordinal).Select(other => other.Entry.Id.Value).ShouldBe(["fritid"]);
        OtherEffort.All(snapshot, LocalRegister.Of(snapshot, "3401")!, topic, Local.Today, StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static Samvirke.Register.Changes.Revision.Put Plan(string id, string number, string steward) => Local.Entry(Kind.Plan, id, number, steward, null, (RelationTypes.Fulfils, Demand));
}
