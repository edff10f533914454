using System.Security.Cryptography;

namespace Samvirke.Web.Hosting;

/// <summary>Addresses of the bundled style sheet and script, with their content's fingerprint so that they may be cached for ever.</summary>
public sealed class ClientAssets(IWebHostEnvironment environment)
{
    public string Style { get; } = Address(environment, "style.css");

    public string Script { get; } = Address(environment, "samvirke.js");

    /// <summary>The map of the network, with what draws it; for its page alone.</summary>
    public string Network { get; } = Address(environment, "network.js");

    private static string Address(IWebHostEnvironment environment, string name)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(name);
        if (!file.Exists) throw new FileNotFoundException($"{name} is missing beside the program: build the project with Node.js installed");
        using var stream = file.CreateReadStream();
        return $"/{name}?v={Convert.ToHexStringLower(SHA256.HashData(stream))[..12]}";
    }
}
