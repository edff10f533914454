using Samvirke.TestNode;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;

var settings = SamvirkeSettings.FromEnvironment(Environment.GetEnvironmentVariable);
var opening = await RegisterOpening.RunAsync(settings, TimeProvider.System, CancellationToken.None);
if (opening is not Opening.Opened opened) return OpeningReport.Write(opening, Console.Error);
await using var app = SamvirkeHost.Build(settings, opened);
Accepting.Map(app);
await app.RunAsync();
return 0;
