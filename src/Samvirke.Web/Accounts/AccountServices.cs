using System.Threading.RateLimiting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Samvirke.Register.Permissions;
using Samvirke.Storage;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.ChangeRole;
using Samvirke.Web.Accounts.Forms;
using Samvirke.Web.Accounts.InvitePerson;
using Samvirke.Web.Accounts.Issuers;
using Samvirke.Web.Accounts.Mail;
using Samvirke.Web.Accounts.OwnData;
using Samvirke.Web.Accounts.Passkeys;
using Samvirke.Web.Accounts.Passwords;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Accounts.SetPassword;
using Samvirke.Web.Accounts.SignIn;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;
using Samvirke.Web.Watching.FollowThings;
using Samvirke.Web.Watching.SendDigests;

namespace Samvirke.Web.Accounts;

/// <summary>What accounts are made of.</summary>
internal static class AccountServices
{
    /// <summary>Wrong passwords before an account is locked, and for how long.</summary>
    public const int WrongBeforeLocked = 5;

    public static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    /// <summary>Rounds of PBKDF2-HMAC-SHA512, as OWASP advises.</summary>
    private const int Rounds = 210_000;

    private const int FewestDifferent = 5;

    /// <summary>Everything but what only a server needs.</summary>
    public static void AddAccounts(this IServiceCollection services, AccountDatabase accounts, AccountSettings settings)
    {
        services.AddSingleton(accounts);
        services.AddSingleton(settings);
        services.AddScoped(_ => accounts.Context());
        services.AddDataProtection().SetApplicationName("Samvirke");
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = accounts.Keys);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Rounds);
        services.AddIdentityCore<Account>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.User.RequireUniqueEmail = true;
                options.Lockout.MaxFailedAccessAttempts = WrongBeforeLocked;
                options.Lockout.DefaultLockoutTimeSpan = Locked;
                options.Password = new PasswordOptions
                {
                    RequiredLength = PasswordChange.Shortest,
                    RequiredUniqueChars = FewestDifferent,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireNonAlphanumeric = false,
                    RequireUppercase = false,
                };
            })
            .AddUserStore<UserOnlyStore<Account, RegisterContext, Guid>>()
            .AddPasswordValidator<CommonPasswords>()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider)
            .AddTokenProvider<InvitationTokens>(nameof(LinkReason.Invited))
            .AddTokenProvider<ForgottenTokens>(nameof(LinkReason.Forgotten));
        services.AddHttpContextAccessor();
        services.AddScoped<Visitor>();
        services.AddScoped<AuditPen>();
        services.AddScoped<IssuerStart>();
        services.AddScoped<IssuerLinks>();
        services.AddScoped<SealedTickets>();
        services.AddScoped<EmailChange>();
        services.AddScoped<AccountDeletion>();
        services.AddPasskeys(settings);
        services.AddScoped<IssuerSignOut>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<PasswordLinks>();
        services.AddScoped<PasswordChange>();
        services.AddScoped<Invitations>();
        services.AddScoped<RoleChange>();
        services.AddSingleton<Following>();
        services.AddSingleton<DigestStop>();
        services.AddSingleton<DigestRound>();
        services.AddScoped<TopicAppointment>();
        if (settings.Smtp is { } smtp)
        {
            services.AddSingleton(smtp);
            services.AddSingleton<SmtpDelivery>();
            services.AddSingleton<Outbox>();
            services.AddSingleton<IMailbox>(provider => provider.GetRequiredService<Outbox>());
        }
        else
        {
            services.AddSingleton<IMailbox, MailFolder>();
        }
    }

    /// <summary>What the server needs besides: cookies, tokens of forms, and limits.</summary>
    public static void AddSignIn(this IServiceCollection services, AccountSettings settings)
    {
        var authentication = services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme, cookie =>
        {
            cookie.Cookie.Name = SessionCookie.Name;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = settings.IdleSession;
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = SessionCookie.ValidateAsync;
        });
        services.AddHostedService<DigestClock>();
        if (settings.Smtp is not null) services.AddHostedService<OutboxRounds>();
        if (settings.Issuer is { } issuer) authentication.AddIssuer(issuer);
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "samvirke-skjema";
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = async (refused, cancellation) => await CalmFailures.TooManyAsync(refused.HttpContext, cancellation);
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, settings.AttemptsPerMinute));
        });
    }

    /// <summary>Forms that guess, or that make mail, are counted by where they come from; nothing else is.</summary>
    private static RateLimitPartition<string> Partition(HttpContext context, int perMinute)
    {
        var act = context.GetEndpoint()?.Metadata.GetMetadata<AudienceAttribute>()?.Act;
        return HttpMethods.IsPost(context.Request.Method) && act is Act.SignIn or Act.KeepAccount or Act.ManagePeople
            ? RateLimitPartition.GetFixedWindowLimiter($"from {context.Connection.RemoteIpAddress}", _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("");
    }
}
