using System.CommandLine;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Commands;

/// <summary>The commands of <c>./samvirke</c>; without a command it serves.</summary>
internal static class SamvirkeCommandLine
{
    public static Task<int> RunAsync(string[] arguments, SamvirkeSettings settings)
    {
        var root = new RootCommand("Samvirke: registeret over hvem som gjør hva for å forebygge rusproblemer blant barn og unge. Uten kommando: start nettstedet.")
        {
            Check(settings),
            Export(settings),
        };
        root.SetAction((_, cancellation) => ServeRegister.RunAsync(settings, Console.Out, Console.Error, cancellation));
        return root.Parse(arguments).InvokeAsync();
    }

    private static Command Check(SamvirkeSettings settings)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "Mappen med registertekst.",
            DefaultValueFactory = _ => settings.DataFolder,
        };
        var command = new Command("check", "Finn alle feil i registertekst, som fil:linje: melding.") { folder };
        command.SetAction(parsed => CheckRegister.Run(parsed.GetValue(folder)!, Console.Out, Console.Error));
        return command;
    }

    private static Command Export(SamvirkeSettings settings)
    {
        var format = new Option<string>("--format")
        {
            Description = "Formatet.",
            DefaultValueFactory = _ => ExportRegister.JsonLines,
        };
        format.AcceptOnlyFromAmong([.. ExportRegister.Formats]);
        var command = new Command("export", "Skriv hele registeret til standard ut, én oppføring på hver linje.") { format };
        command.SetAction((_, cancellation) => ExportRegister.RunAsync(settings, Console.OpenStandardOutput(), Console.Error, cancellation));
        return command;
    }
}
