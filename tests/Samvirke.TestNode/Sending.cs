using Microsoft.AspNetCore.Builder;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Watching.SendDigests;

namespace Samvirke.TestNode;

/// <summary><c>POST /prove/brev?naa=TIME</c>: sends the letters about what people follow that are due at the time, and answers how many.</summary>
internal static class Sending
{
    public static void Map(WebApplication app) => app
        .MapPost("/prove/brev", (DateTimeOffset naa, DigestRound round, CancellationToken cancellation) => round.RunAsync(naa.ToUniversalTime(), cancellation))
        .WithMetadata(new AudienceAttribute(Act.ReadRegister));
}
