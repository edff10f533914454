using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>
/// What the issuer says of itself: where its doors are and which keys it seals with. Asked for when first needed, again once a day, and again when a key is
/// seen that is not known. The framework's own keeper renews in the background, and would refuse whoever comes first after the keys were changed.
/// </summary>
internal sealed class IssuerMetadata(IssuerSettings settings, HttpClient client, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim asking = new(1);
    private readonly HttpDocumentRetriever retriever = new(client) { RequireHttps = !settings.IsHere };

    private OpenIdConnectConfiguration? known;
    private DateTimeOffset knownAt;

    /// <summary>What it says, at most a day old; what was known before when it does not answer.</summary>
    public async Task<OpenIdConnectConfiguration> GetAsync(CancellationToken cancellation)
    {
        if (known is { } fresh && clock.GetUtcNow() - knownAt < Lasts) return fresh;
        try
        {
            return await RenewAsync(known, cancellation);
        }
        catch (IssuerFaultException) when (known is not null)
        {
            return known;
        }
    }

    /// <summary>What it says now, unless somebody else has asked since this was known.</summary>
    public async Task<OpenIdConnectConfiguration> RenewAsync(OpenIdConnectConfiguration? stale, CancellationToken cancellation)
    {
        await asking.WaitAsync(cancellation);
        try
        {
            if (known is not null && !ReferenceEquals(known, stale)) return known;
            var told = await OpenIdConnectConfigurationRetriever.GetAsync($"{settings.Authority.AbsoluteUri.TrimEnd('/')}/.well-known/openid-configuration", retriever, cancellation);
            // Whoever answers at the address must be the one that was named, and lead to doors as safe as its own.
            if (told.Issuer?.TrimEnd('/') != settings.Authority.AbsoluteUri.TrimEnd('/') || !IsSafe(told.AuthorizationEndpoint) || !IsSafe(told.TokenEndpoint)) throw new IssuerFaultException(IssuerFault.Refused);
            (known, knownAt) = (told, clock.GetUtcNow());
            return told;
        }
        catch (Exception exception) when (IsGone(exception, cancellation) || exception is InvalidOperationException or ArgumentException)
        {
            throw new IssuerFaultException(IssuerFault.Gone, exception);
        }
        finally
        {
            asking.Release();
        }
    }

    public void Dispose()
    {
        asking.Dispose();
        client.Dispose();
    }

    /// <summary>Whether what is said at the address is sealed on its way; on this machine it need not be.</summary>
    public bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var door) && (door.Scheme == Uri.UriSchemeHttps || (settings.IsHere && door.Scheme == Uri.UriSchemeHttp && door.IsLoopback));

    /// <summary>Whether it was the issuer that failed, and not the visitor who gave up.</summary>
    public static bool IsGone(Exception exception, CancellationToken cancellation) =>
        !cancellation.IsCancellationRequested && exception is HttpRequestException or IOException or TaskCanceledException or TimeoutException or System.Text.Json.JsonException;
}
