using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>Signing in by an issuer outside, where the settings name one.</summary>
internal static class IssuerServices
{
    /// <summary>Where the issuer tells that somebody has signed out there.</summary>
    public const string SignedOutThere = "/logg-inn/utlogget";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddIssuer(this AuthenticationBuilder authentication, IssuerSettings issuer)
    {
        var services = authentication.Services;
        // It answers at the address that is asked: nobody is led elsewhere with a secret in hand.
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Patience, MaxResponseContentBufferSize = 1024 * 1024 };
        services.AddSingleton(issuer);
        services.AddSingleton(provider => new IssuerMetadata(issuer, client, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IdTokenCheck>();
        services.AddScoped<IssuerSignIn>();
        authentication.AddOAuth<IssuerOptions, IssuerHandler>(IssuerHandler.SchemeName, issuer.Name, options =>
        {
            options.Backchannel = client;
            options.ClientId = issuer.ClientId;
            options.Events = new OAuthEvents { OnTicketReceived = ReceiveAsync, OnRemoteFailure = RefuseAsync };
        });
    }

    public static void MapIssuer(this IEndpointRouteBuilder app) =>
        app.MapGet(SignedOutThere, (Delegate)IssuerSignOut.TakeInAsync).WithMetadata(new AudienceAttribute(Act.SignIn)).ExcludeFromDescription();

    private static async Task ReceiveAsync(TicketReceivedContext context)
    {
        context.HandleResponse();
        var http = context.HttpContext;
        var fault = await http.RequestServices.GetRequiredService<IssuerSignIn>().RunAsync(http, http.Features.Get<IssuedPerson>()!, context.Properties!);
        Go(http, fault is { } bad ? FaultPage(bad) : LocalAddress.ChooseOrganisation(LocalAddress.Of(context.ReturnUri, "/min-konto")));
    }

    private static Task RefuseAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        Go(context.HttpContext, FaultPage(context.Failure is IssuerFaultException told ? told.Fault : IssuerFault.Interrupted));
        return Task.CompletedTask;
    }

    private static string FaultPage(IssuerFault fault) => $"{LocalAddress.SignInPage}?{IssuerFaults.Parameter}={IssuerFaults.Code(fault)}";

    private static void Go(HttpContext http, string address)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }
}
