namespace Samvirke.Architecture.Tests;

/// <summary>Which projects a project may refer to: Web → modules → Analysis, Formats, Storage, Search → Register.</summary>
internal static class Arrows
{
    private const string Register = "Samvirke.Register";
    private const string Storage = "Samvirke.Storage";
    private const string Web = "Samvirke.Web";

    /// <summary>Projects that refer to the base library and to the register alone: no input or output, no clock, no chance.</summary>
    public static readonly string[] Pure = [Register, "Samvirke.Analysis"];

    private static readonly string[] Modules =
    [
        "Samvirke.Municipality", "Samvirke.Steering", "Samvirke.Evidence", "Samvirke.Participation",
        "Samvirke.Information", "Samvirke.Relay", "Samvirke.Supervision", "Samvirke.Alerts",
    ];

    private static readonly string[] Services = ["Samvirke.Analysis", "Samvirke.Formats", Storage, "Samvirke.Search"];

    /// <summary>What is wrong with a reference from the one project to the other, or nothing.</summary>
    public static string? Fault(string from, string to)
    {
        if (Allowed(from) is not { } allowed) return $"{from} has no place among the projects; give it one in {nameof(Arrows)}";
        return allowed(to) ? null : $"{from} may not refer to {to}";
    }

    private static Func<string, bool>? Allowed(string from) => from switch
    {
        Register => _ => false,
        Web => to => to != Web,
        Storage + ".Sqlite" or Storage + ".PostgreSql" => to => to is Storage or Register,
        _ when Services.Contains(from) => to => to == Register,
        _ when Modules.Contains(from) => to => to == Register || Services.Contains(to),
        _ => null,
    };
}
