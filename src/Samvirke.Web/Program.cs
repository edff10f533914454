using Samvirke.Web.Commands;
using Samvirke.Web.Settings;

return await SamvirkeCommandLine.RunAsync(args, SamvirkeSettings.FromEnvironment(Environment.GetEnvironmentVariable));
