namespace Samvirke.Web.Settings;

/// <summary>What the environment says, with the defaults of the public contract.</summary>
/// <param name="Urls">Where to serve (<c>SAMVIRKE_URLS</c>).</param>
/// <param name="Database">ADO.NET connection string (<c>SAMVIRKE_DATABASE</c>).</param>
/// <param name="DataFolder">Register text that an empty database is filled with (<c>SAMVIRKE_DATA</c>).</param>
/// <param name="DatabaseIsOurs">Whether the database is the default one, whose folder Samvirke makes itself.</param>
internal sealed record SamvirkeSettings(string Urls, string Database, string DataFolder, bool DatabaseIsOurs)
{
    /// <summary>Sign-in, sessions and mail.</summary>
    public AccountSettings Accounts { get; init; } = AccountSettings.Read(_ => null, Urls, Directory.GetCurrentDirectory());

    /// <summary>Reads the environment; <c>SAMVIRKE_HOME</c> is the project's folder, as the start script found it.</summary>
    public static SamvirkeSettings FromEnvironment(Func<string, string?> variable)
    {
        var home = Value(variable, "SAMVIRKE_HOME") ?? Directory.GetCurrentDirectory();
        var urls = Value(variable, "SAMVIRKE_URLS") ?? "http://127.0.0.1:5080";
        return new SamvirkeSettings(
            urls,
            Value(variable, "SAMVIRKE_DATABASE") ?? $"Data Source={Path.Combine(home, "var", "samvirke.db")}",
            Value(variable, "SAMVIRKE_DATA") ?? Shown(Path.Combine(home, "data", "norway")),
            Value(variable, "SAMVIRKE_DATABASE") is null)
        {
            Accounts = AccountSettings.Read(name => Value(variable, name), urls, home),
        };
    }

    /// <summary>The path as a person standing in the current folder would write it.</summary>
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static string? Value(Func<string, string?> variable, string name) =>
        variable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
