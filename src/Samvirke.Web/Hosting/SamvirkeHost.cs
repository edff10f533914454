using System.Text.Encodings.Web;
using System.Text.Unicode;
using Samvirke.Municipality.AnswerHelp;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.HearOfHelp;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Municipality.KeepGrants;
using Samvirke.Municipality.KeepMeetings;
using Samvirke.Municipality.KeepPlan;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadFigures;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Municipality.WithdrawFigures;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Steering.CarryOut;
using Samvirke.Steering.HearOfAnswers;
using Samvirke.Steering.HearOfDue;
using Samvirke.Steering.KeepLetters;
using Samvirke.Steering.KeepWeights;
using Samvirke.Steering.RunProgramme;
using Samvirke.Web.Accounts;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Forms;
using Samvirke.Web.Accounts.Issuers;
using Samvirke.Web.Accounts.OwnData;
using Samvirke.Web.Analyses.AskWhatIf;
using Samvirke.Web.Analyses.MakeReport;
using Samvirke.Web.Api;
using Samvirke.Web.Changes;
using Samvirke.Web.Changes.AcceptChange;
using Samvirke.Web.Changes.ConfirmEntries;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Entries.ReadFreshness;
using Samvirke.Web.Municipalities.HoldMeetings;
using Samvirke.Web.Municipalities.PutOutFigures;
using Samvirke.Web.Municipalities.WritePlan;
using Samvirke.Web.Pages;
using Samvirke.Web.Pages.Layout;
using Samvirke.Web.Settings;
using Samvirke.Web.Steering.CarryOut;
using Samvirke.Web.Steering.CompareLetters;
using Samvirke.Web.Steering.FollowProposals;
using Samvirke.Web.Steering.ReadLetters;
using Samvirke.Web.Steering.ReportStatus;
using Samvirke.Web.Steering.RunProgramme;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Hosting;

/// <summary>The web server: what it is made of, and the order in which a request meets it.</summary>
internal static class SamvirkeHost
{
    /// <summary>Long enough for a search that somebody pasted a page into; what is too long is said calmly by the page.</summary>
    private const int LongestRequestLine = 64 * 1024;

    /// <summary>Bytes of a form; nobody types so much.</summary>
    private const long LargestForm = 1024 * 1024;

    /// <summary>Bytes of answers kept for the next who asks the same.</summary>
    private const long KeptAnswers = 64L * 1024 * 1024;

    private const long LargestKeptAnswer = 512 * 1024;

    public static WebApplication Build(SamvirkeSettings settings, Opening.Opened opened)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestLineSize = LongestRequestLine;
            server.Limits.MaxRequestBodySize = LargestForm;
        });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting", LogLevel.Warning);
        // Why it could not start is said in one line by the command.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        // Warns that the keys lie unsealed in the database, as they are meant to: who reads the database reads everything anyway.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        AddServices(builder.Services, opened);
        builder.Services.AddAccounts(opened.Database.Accounts, settings.Accounts);
        builder.Services.AddSignIn(settings.Accounts);
        builder.Services.AddChanges();
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, Opening.Opened opened)
    {
        var zone = NorwegianDays.Zone;
        var current = new Reading(opened.Snapshot);
        current.BeginSearch(); // what needs no search is answered meanwhile
        current.Analyses.Begin(zone.DayOf(TimeProvider.System.GetUtcNow()));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(zone);
        services.AddSingleton(opened.Database.Log);
        services.AddSingleton(opened.Database.Proposals);
        services.AddSingleton(opened.Database.Workbench);
        services.AddSingleton(opened.Database.Figures);
        services.AddSingleton(new RequirementNotes(opened.Database.Workbench));
        services.AddSingleton(new GrantBook(opened.Database.Workbench));
        services.AddSingleton(new FigureImporting(opened.Database.Figures));
        services.AddSingleton(opened.Database.Imports);
        services.AddSingleton(new FigureWithdrawing(opened.Database.Imports));
        services.AddSingleton(new MunicipalityFigures(opened.Database.Figures));
        services.AddSingleton(opened.Database.Drafts);
        services.AddSingleton(opened.Database.Forms);
        services.AddSingleton(new RegisterReadings(opened.Database.Log, current, zone));
        services.AddSingleton<RegisterFollower>();
        services.AddHostedService<LogFollowing>();
        services.AddSingleton<AcceptanceRound>();
        services.AddSingleton<ChangeAcceptance>();
        services.AddSingleton<ClientAssets>();
        services.AddScoped<EntryConfirmation>();
        services.AddSingleton<FreshnessCounts>();
        services.AddSingleton<RegisterFreshness>();
        services.AddOutputCache(cache =>
        {
            cache.AddBasePolicy(new SamePicturePolicy());
            cache.SizeLimit = KeptAnswers;
            cache.MaximumBodySize = LargestKeptAnswer;
        });
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // letters as they are: smaller pages, readable sources
        AddEndpoints(services);
    }

    /// <summary>What pages and endpoints need to be mapped.</summary>
    internal static void AddEndpoints(IServiceCollection services)
    {
        services.AddRouting(options => options.ConstraintMap.Add("kind", typeof(KindConstraint)));
        services.AddScoped<Visit>();
        services.AddRazorComponents();
        services.AddSamvirkeApi();
        services.AddSingleton<ReportDesk>();
        services.AddSingleton<PlanDrafts>();
        services.AddSingleton<PlanDesk>();
        services.AddScoped<FigureDesk>();
        services.AddSingleton<Meetings>();
        services.AddSingleton<Letters>();
        services.AddScoped<LetterDesk>();
        services.AddScoped<AssignmentDesk>();
        services.AddSingleton<Programmes>();
        services.AddSingleton<ProgrammeDesk>();
        services.AddSingleton<MeetingDesk>();
        services.AddSingleton<MeetingKey>();
        services.AddSingleton<ProposalAnswers>();
        services.AddSingleton<FollowedDesk>();
        services.AddSingleton<RegionReading>();
        services.AddSingleton<HelpWishes>();
        services.AddSingleton<HelpAnswers>();
        services.AddSingleton<HelpHearing>();
        services.AddSingleton<AgencyWeights>();
        services.AddSingleton<AssignmentWorks>();
        services.AddSingleton<DueHearing>();
        services.AddSingleton<AnswerHearing>();
        services.AddSingleton<WorkDesk>();
        services.AddSingleton<StatusDesk>();
    }

    /// <summary>Maps every page and endpoint.</summary>
    internal static void MapEndpoints(WebApplication app)
    {
        app.MapSamvirkeApi();
        app.MapIssuer();
        OwnDataEndpoint.Map(app);
        app.MapRazorComponents<App>();
    }

    private static void Use(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseHeadAsGet();
        app.UseCalmFailures();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") || file.Context.Request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        });
        app.UseMiddleware<VisitMiddleware>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<AudienceMiddleware>();
        app.UseMiddleware<FreshnessMiddleware>();
        app.UseRateLimiter();
        app.UseOutputCache();
        app.UseAntiforgery();
        app.Use(RefusedForm.RefuseAsync);
        MapEndpoints(app);
    }
}
