using Samvirke.Formats.RegisterText;
using Samvirke.Register.Snapshots;
using Samvirke.Testing.Hosting;

namespace Samvirke.Testing.Registers;

/// <summary>The national register that comes with the project.</summary>
public static class National
{
    private static readonly Lazy<RegisterSnapshot> Read = new(() => RegisterFolder.Read(Repository.NationalRegister) switch
    {
        RegisterFolderReading.Found found => RegisterSnapshot.Of(found.Text.Entries.Select(each => each.Read.Entry!), RegisterSnapshot.Empty.Moment),
        var other => throw new InvalidOperationException(other.ToString()),
    });

    /// <summary>It, as it is loaded into an empty database.</summary>
    public static RegisterSnapshot Snapshot => Read.Value;
}
