using Samvirke.TestNode;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;

var settings = SamvirkeSettings.FromEnvironment(Environment.GetEnvironmentVariable);
if (args is ["many"]) return await ManyNodes.RunAsync(settings.Urls);
var (opening, node) = await Node.OpenAsync(settings, withTestAddresses: true);
if (node is null) return OpeningReport.Write(opening, Console.Error);
await using var app = node;
await app.RunAsync();
return 0;
