using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Samvirke.Architecture.Tests;

/// <summary>A project under <c>src</c>: what its project file refers to, and what the assembly built from it does.</summary>
internal sealed record SourceProject(string Name, ImmutableArray<string> Projects, ImmutableArray<string> Packages)
{
    /// <summary>Every project under <c>src</c>.</summary>
    public static ImmutableArray<SourceProject> All { get; } =
    [
        .. Repository.Sources(".csproj").Where(file => file.StartsWith("src/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read),
    ];

    /// <summary>The names of the assemblies that the built one refers to, or nothing when it is not built from its present sources.</summary>
    public ImmutableArray<string>? Assemblies()
    {
        var file = Repository.Full($"src/{Name}/bin/{Configuration}/net10.0/{Name}.dll");
        if (!File.Exists(file) || Sources().Any(source => File.GetLastWriteTimeUtc(Repository.Full(source)) > File.GetLastWriteTimeUtc(file))) return null;
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    /// <summary>Its C# files.</summary>
    public IEnumerable<string> Sources() => Repository.Sources(".cs", ".csproj").Where(file => file.StartsWith($"src/{Name}/", StringComparison.Ordinal));

    /// <summary>Debug or Release, as the tests themselves were built.</summary>
    private static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static SourceProject Read(string file)
    {
        var items = XDocument.Load(Repository.Full(file)).Descendants().ToList();
        return new SourceProject(
            Path.GetFileNameWithoutExtension(file),
            [.. Included(items, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
            [.. Included(items, "PackageReference"), .. Included(items, "FrameworkReference"), .. Included(items, "Reference")]);
    }

    private static IEnumerable<string> Included(List<XElement> items, string kind) =>
        items.Where(item => item.Name.LocalName == kind).Select(item => (string?)item.Attribute("Include")).OfType<string>();
}
