namespace Samvirke.Architecture.Tests;

/// <summary>Arrows between projects point one way, and the core stands on the base library alone.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void ProjectFiles_All_FollowTheArrows() =>
        SourceProject.All.SelectMany(project => project.Projects.Select(to => Arrows.Fault(project.Name, to))).OfType<string>().ShouldBeEmpty();

    [Fact]
    public void Assemblies_ThatAreBuilt_FollowTheArrows()
    {
        var built = SourceProject.All.Select(project => (project.Name, Assemblies: project.Assemblies())).Where(each => each.Assemblies is not null).ToList();
        built.Select(each => each.Name).ShouldContain("Samvirke.Register", "the register is built with these tests");
        built.SelectMany(each => each.Assemblies!.Value.Where(IsOurs).Select(to => Arrows.Fault(each.Name, to))).OfType<string>().ShouldBeEmpty();
    }

    [Fact]
    public void Projects_All_HaveAPlace() => SourceProject.All.Select(project => Arrows.Fault(project.Name, "Samvirke.Nothing")).OfType<string>()
        .Where(fault => fault.Contains("has no place", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void PureProjects_ProjectFiles_NameNoPackage() =>
        PureProjects.SelectMany(project => project.Packages.Select(package => $"{project.Name} refers to {package}")).ShouldBeEmpty();

    [Fact]
    public void PureProjects_Assemblies_ReferToTheBaseLibrary()
    {
        foreach (var project in PureProjects)
        {
            (project.Assemblies() ?? []).Where(name => !IsOurs(name) && !IsBaseLibrary(name)).Select(name => $"{project.Name} refers to {name}").ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("Samvirke.Register", "Samvirke.Analysis")]
    [InlineData("Samvirke.Analysis", "Samvirke.Storage")]
    [InlineData("Samvirke.Formats", "Samvirke.Storage")]
    [InlineData("Samvirke.Storage", "Samvirke.Storage.Sqlite")]
    [InlineData("Samvirke.Storage.Sqlite", "Samvirke.Storage.PostgreSql")]
    [InlineData("Samvirke.Search", "Samvirke.Web")]
    [InlineData("Samvirke.Municipality", "Samvirke.Steering")]
    [InlineData("Samvirke.Municipality", "Samvirke.Storage.Sqlite")]
    [InlineData("Samvirke.Relay", "Samvirke.Web")]
    [InlineData("Samvirke.Romskip", "Samvirke.Register")]
    public void Fault_ArrowThatPointsTheWrongWay_IsNamed(string from, string to) => Arrows.Fault(from, to).ShouldNotBeNull();

    [Theory]
    [InlineData("Samvirke.Web", "Samvirke.Municipality")]
    [InlineData("Samvirke.Web", "Samvirke.Storage.Sqlite")]
    [InlineData("Samvirke.Municipality", "Samvirke.Analysis")]
    [InlineData("Samvirke.Storage.Sqlite", "Samvirke.Storage")]
    [InlineData("Samvirke.Analysis", "Samvirke.Register")]
    public void Fault_ArrowThatPointsTheRightWay_IsNone(string from, string to) => Arrows.Fault(from, to).ShouldBeNull();

    [Theory]
    [InlineData("YamlDotNet")]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Microsoft.AspNetCore.Http")]
    [InlineData("Microsoft.Extensions.Logging.Abstractions")]
    [InlineData("System.CommandLine")]
    public void IsBaseLibrary_OtherLibrary_IsNot(string name) => IsBaseLibrary(name).ShouldBeFalse();

    private static IEnumerable<SourceProject> PureProjects => SourceProject.All.Where(project => Arrows.Pure.Contains(project.Name));

    private static bool IsOurs(string name) => name.StartsWith("Samvirke.", StringComparison.Ordinal);

    /// <summary>Whether it comes with the runtime itself; packages may begin with "System" too.</summary>
    private static bool IsBaseLibrary(string name) =>
        name.StartsWith("System", StringComparison.Ordinal) && File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));
}
