using System.Text.Json.Serialization;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Analyses.MakeReport;
using Samvirke.Web.Api.AskWhatIf;
using Samvirke.Web.Api.ChangesFeed;
using Samvirke.Web.Api.ChooseModel;
using Samvirke.Web.Api.CompareLetters;
using Samvirke.Web.Api.FollowProposals;
using Samvirke.Web.Api.Health;
using Samvirke.Web.Api.ListChanges;
using Samvirke.Web.Api.ListEntries;
using Samvirke.Web.Api.ListMeetings;
using Samvirke.Web.Api.ListServices;
using Samvirke.Web.Api.ListWork;
using Samvirke.Web.Api.ReadEntry;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Api.ReadGroups;
using Samvirke.Web.Api.ReadMunicipality;
using Samvirke.Web.Api.ReadMunicipalityFigures;
using Samvirke.Web.Api.ReadNetwork;
using Samvirke.Web.Api.ReadOverlaps;
using Samvirke.Web.Api.ReadProgrammes;
using Samvirke.Web.Api.ReadRegion;
using Samvirke.Web.Api.Suggest;
using Samvirke.Web.Municipalities.HoldMeetings;
using Samvirke.Web.Municipalities.ReadGrants;
using Samvirke.Web.Municipalities.WritePlan;
using Samvirke.Web.Steering.CarryOut;
using Samvirke.Web.Steering.CompareLetters;
using Samvirke.Web.Steering.ReportStatus;
using Samvirke.Web.Steering.RunProgramme;

namespace Samvirke.Web.Api;

/// <summary>What other programs may ask for.</summary>
internal static class SamvirkeApi
{
    public static void AddSamvirkeApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        // Numbers are numbers, and the OpenAPI document says so.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi("v1", options =>
        {
            options.AddDocumentTransformer<ApiDocument>();
            options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) ?? false;
        });
    }

    public static void MapSamvirkeApi(this WebApplication app)
    {
        var open = app.MapGroup("").WithMetadata(new AudienceAttribute(Act.ReadRegister));
        open.MapOpenApi("/openapi/{documentName}.json");
        var api = open.MapGroup("/api/v1").WithTags("Register");
        ListEntriesEndpoint.Map(api);
        ReadEntryEndpoint.Map(api);
        ListChangesEndpoint.Map(api);
        NetworkEndpoints.MapApi(api);
        NetworkEndpoints.MapTables(open);
        ModelChoiceEndpoints.MapApi(api);
        ModelChoiceEndpoints.MapTables(open);
        AssignmentEndpoints.Map(open);
        FollowedEndpoints.MapApi(api);
        FollowedEndpoints.MapFiles(open);
        ReadGapsEndpoint.Map(api);
        ReadMunicipalityEndpoint.Map(api);
        ListMeetingsEndpoint.Map(api);
        AssignmentMatrixEndpoint.Map(api);
        ProgrammeEndpoints.Map(api);
        ProgrammePaperEndpoint.Map(open);
        ListWorkEndpoint.Map(api);
        RegionEndpoints.MapApi(api);
        RegionEndpoints.MapTable(open);
        GapsCsvEndpoint.Map(open);
        MunicipalityFiguresEndpoints.Map(open);
        OverlapsEndpoints.MapApi(api);
        OverlapsEndpoints.MapTable(open);
        GroupsEndpoints.MapApi(api);
        GroupsEndpoints.MapTable(open);
        ReportEndpoints.Map(open);
        ServicesCsvEndpoint.Map(open);
        GrantsCsvEndpoint.Map(open);
        PlanEndpoint.Map(open);
        MeetingCalendarEndpoints.Map(open);
        WorkEndpoints.Map(open);
        StatusEndpoint.Map(open);
        WhatIfEndpoint.Map(api);
        SuggestEndpoint.Map(open);
        ChangesFeedEndpoint.Map(open);
        HealthEndpoints.Map(open);
    }
}
