using Microsoft.AspNetCore.Builder;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;

namespace Samvirke.TestNode;

/// <summary>The program as it serves, not yet started.</summary>
internal static class Node
{
    /// <summary>Opens the register of the settings; there is no program when it could not be opened.</summary>
    public static async Task<(Opening Opening, WebApplication? Program)> OpenAsync(SamvirkeSettings settings, bool withTestAddresses)
    {
        var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, CancellationToken.None);
        if (opening is not Opening.Opened opened) return (opening, null);
        var app = SamvirkeHost.Build(settings, opened);
        if (withTestAddresses)
        {
            Accepting.Map(app);
            Sending.Map(app);
        }

        return (opening, app);
    }
}
