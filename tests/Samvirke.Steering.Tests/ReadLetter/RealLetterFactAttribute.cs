using Samvirke.Testing.Hosting;

namespace Samvirke.Steering.Tests.ReadLetter;

/// <summary>A test that reads directives of a real allocation letter, where they lie beside the project; else it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealLetterFactAttribute : FactAttribute
{
    /// <summary>The directives, retyped as data.</summary>
    public static readonly string File = Path.Combine(Repository.Home, "..", "shared", "data", "documents", "tildelingsbrev_2026_helsedirektoratet_utdrag.json");

    public RealLetterFactAttribute()
    {
        if (!System.IO.File.Exists(File)) Skip = "The directives of a real letter (../shared/data/documents) do not lie beside the project.";
    }
}
