using Samvirke.Docs.Tests.Documents;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;

namespace Samvirke.Docs.Tests;

/// <summary>The table of who may do what in the guide for operators is what the rules say.</summary>
public sealed class PermissionTests
{
    private static readonly EntryId Own = new("egen");
    private static readonly EntryId Other = new("annen");
    private const string Topic = "tema";

    private static readonly IReadOnlyList<(string Name, Standing Standing)> People =
    [
        ("leser", Standing.Reader),
        ("innlogget", Standing.Of([], null, [])),
        ("bidragsyter", Standing.Of([new Membership(Own, Role.Contributor)], null, [])),
        ("redaktør", Standing.Of([new Membership(Own, Role.Editor)], null, [])),
        ("temaansvarlig", Standing.Of([new Membership(Own, Role.Contributor)], null, [Topic])),
        ("sekretariat", Standing.Of([new Membership(Own, Role.Secretariat)], null, [])),
        ("administrator i organisasjonen", Standing.Of([new Membership(Own, Role.Administrator)], null, [])),
        ("administrator av Samvirke", Standing.Of([new Membership(null, Role.Administrator)], null, [])),
    ];

    private static readonly IReadOnlyList<(string Name, Act Act, Resource Resource)> Acts =
    [
        ("lese registeret", Act.ReadRegister, Resource.Everything),
        ("logge inn, velge passord med en lenke", Act.SignIn, Resource.Everything),
        ("se og endre egen konto", Act.KeepAccount, Resource.Everything),
        ("foreslå en endring i en oppføring", Act.ProposeChange, new Resource.OfEntry(Other, [])),
        ("godta en endring i egen organisasjons oppføring", Act.DecideChange, new Resource.OfEntry(Own, [])),
        ("godta en endring i andres oppføring", Act.DecideChange, new Resource.OfEntry(Other, [])),
        ("godta en endring i andres oppføring om temaet en svarer for", Act.DecideChange, new Resource.OfEntry(Other, [Topic])),
        ("bekrefte at egen organisasjons oppføring stemmer", Act.ConfirmEntry, new Resource.OfEntry(Own, [])),
        ("skrive og lese det egen organisasjon noterer for seg selv", Act.KeepWorkbench, new Resource.OfOrganisation(Own)),
        ("bestemme hvem som er med i egen organisasjon", Act.ManagePeople, new Resource.OfOrganisation(Own)),
        ("bestemme hvem som er med i en annen organisasjon", Act.ManagePeople, new Resource.OfOrganisation(Other)),
        ("bestemme hvem som er sekretariat og temaansvarlig", Act.ManagePlatform, Resource.Everything),
    ];

    [Fact]
    public void Guide_ForOperators_HasTheTableOfTheRules()
    {
        var expected = Acts.Select(act => $"| {act.Name} | {string.Join(" | ", People.Select(person => AccessRules.Allows(person.Standing, act.Act, act.Resource) ? "ja" : "nei"))} |").ToList();
        var table = ProjectFolder.Read("docs/guides/drift.md").Split('\n')
            .SkipWhile(line => !line.StartsWith("| handling |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).ToList();
        table[0].ShouldBe($"| handling | {string.Join(" | ", People.Select(person => person.Name))} |");
        table.Skip(2).ShouldBe(expected, $"the table of the rules is\n{string.Join('\n', expected)}\n");
    }

    [Fact]
    public void Acts_All_StandInTheTable() => Enum.GetValues<Act>().Except(Acts.Select(act => act.Act)).ShouldBeEmpty();
}
