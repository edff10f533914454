namespace Samvirke.Evidence.Tests.Reference;

/// <summary>A test of data that lie beside the repository; skipped where they do not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryOnSharedDataAttribute : TheoryAttribute
{
    /// <param name="file">The file of data.</param>
    public TheoryOnSharedDataAttribute(string file)
    {
        if (ReferenceCase.Find(file) is null) Skip = $"{file} is not beside the repository";
    }
}
