using System.CommandLine;
using System.Data.Common;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Texts;
using Samvirke.Storage.Sealing;
using Samvirke.Web.Commands.Evaluate;
using Samvirke.Web.Commands.Randomise;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Commands;

/// <summary>The commands of <c>./samvirke</c>; without a command it serves.</summary>
internal static class SamvirkeCommandLine
{
    public static async Task<int> RunAsync(string[] arguments, SamvirkeSettings settings)
    {
        var root = new RootCommand("Samvirke: registeret over hvem som gjør hva for å forebygge rusproblemer blant barn og unge. Uten kommando: start nettstedet.")
        {
            Check(settings),
            Export(settings),
            Import(settings),
            Verify(settings),
            Gaps(settings),
            Overlap(settings),
            Choose(settings),
            Evaluate(),
            Randomise(),
            WhatIfCommand.Of(settings),
            Admin(settings),
            Routes(),
        };
        root.SetAction((_, cancellation) => ServeRegister.RunAsync(settings, Console.Out, Console.Error, cancellation));
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0) return Refuse($"forstår ikke «{string.Join(' ', arguments)}»; kommandoene er {string.Join(", ", root.Subcommands.Select(command => command.Name))}, se ./samvirke --help.");
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is DbException || exception.InnerException is DbException)
        {
            return Refuse("databasen svarer ikke lenger; sjekk at den kjører, og prøv igjen.");
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Refused;
        }
    }

    private static Command Check(SamvirkeSettings settings)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "Mappen med registertekst.",
            DefaultValueFactory = _ => settings.DataFolder,
        };
        var coverage = new Option<bool>("--coverage")
        {
            Description = "Vis også hvor mange utsagn som bygger på hvert avsnitt i hver kilde.",
        };
        var command = new Command("check", "Finn alle feil i registertekst, som fil:linje: melding.") { folder, coverage };
        command.SetAction(parsed => CheckRegister.Run(parsed.GetValue(folder)!, parsed.GetValue(coverage), NorwegianDays.Zone.DayOf(TimeProvider.System.GetUtcNow()), Console.Out, Console.Error));
        return command;
    }

    private static Command Export(SamvirkeSettings settings)
    {
        var format = new Option<string>("--format")
        {
            Description = $"Formatet: {string.Join(", ", ExportRegister.Formats)}.",
            DefaultValueFactory = _ => ExportRegister.JsonLines,
        };
        var command = new Command("export", "Skriv hele registeret til standard ut, én oppføring på hver linje.") { format };
        command.SetAction((parsed, cancellation) => parsed.GetValue(format) is { } name && ExportRegister.Formats.Contains(name, StringComparer.Ordinal)
            ? ExportRegister.RunAsync(settings, Console.OpenStandardOutput(), Console.Error, cancellation)
            : Task.FromResult(Refuse($"kjenner ikke formatet «{parsed.GetValue(format)}»; skriv --format {string.Join(" eller ", ExportRegister.Formats)}.")));
        return command;
    }

    private static Command Import(SamvirkeSettings settings)
    {
        var file = new Argument<string>("FILE") { Description = "Filen med registertekst." };
        var format = new Option<string?>("--format") { Description = $"Formatet, når filnavnet ikke sier det: {string.Join(", ", RegisterFolder.Formats)}." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Vis bare hva som ville blitt gjort." };
        var organisation = new Option<string?>("--organisation") { Description = "Aktøren som endringen gjøres for; Samvirke selv når det ikke er sagt." };
        var reason = new Option<string?>("--reason") { Description = "Hvorfor, i en setning; blir stående i historien." };
        var command = new Command("import", "Ta inn det som er nytt eller endret i en fil, som én endring: alt eller ingenting.") { file, format, dryRun, organisation, reason };
        command.SetAction((parsed, cancellation) => ImportRegister.RunAsync(
            settings,
            new ImportRequest(parsed.GetValue(file)!, parsed.GetValue(format), parsed.GetValue(dryRun), parsed.GetValue(organisation), parsed.GetValue(reason)),
            NorwegianDays.Zone.DayOf(TimeProvider.System.GetUtcNow()),
            Console.Out,
            Console.Error,
            cancellation));
        return command;
    }

    private static Command Verify(SamvirkeSettings settings)
    {
        var noted = new Option<string?>("--seal")
        {
            Description = "Et segl som ble notert tidligere, som NUMMER:SEGL: sjekk at endringen fortsatt har det.",
        };
        var command = new Command("verify", "Kontroller at ingen har endret loggen: at hver endring passer til seglet sitt.") { noted };
        command.SetAction((parsed, cancellation) => parsed.GetValue(noted) switch
        {
            null => VerifyLog.RunAsync(settings, null, Console.Out, Console.Error, cancellation),
            var text when Seal.Parse(text) is { } seal => VerifyLog.RunAsync(settings, seal, Console.Out, Console.Error, cancellation),
            var text => Task.FromResult(Refuse($"forstår ikke seglet «{text}»; skriv det som NUMMER:SEGL, slik ./samvirke verify viser det.")),
        });
        return command;
    }

    private static Command Gaps(SamvirkeSettings settings)
    {
        var municipality = new Option<string?>("--municipality") { Description = "Kommunenummeret, fire sifre; hele landet når verken kommune eller fylke er sagt." };
        var county = new Option<string?>("--county") { Description = "Fylkesnummeret, to sifre." };
        var json = new Option<bool>("--json") { Description = "Skriv alt som JSON, slik /api/v1/gaps gir det." };
        var asOf = new Option<string?>("--as-of") { Description = "Dagen, som 2024-07-01; i dag når den ikke er sagt." };
        var since = new Option<string?>("--since") { Description = "Vis hva som er endret siden denne dagen, som 2026-03-01." };
        var command = new Command("gaps", "Vis det som mangler: ledd fra plikt til kunnskap, tomme ruter av alder, arena og nivå, og overganger uten noen som har ansvaret.") { municipality, county, json, asOf, since };
        command.SetAction((parsed, cancellation) => ShowGaps.RunAsync(
            settings,
            new GapsRequest(parsed.GetValue(municipality), parsed.GetValue(county), parsed.GetValue(asOf), parsed.GetValue(since), parsed.GetValue(json)),
            NorwegianDays.Zone.DayOf(TimeProvider.System.GetUtcNow()),
            Console.Out,
            Console.Error,
            cancellation));
        return command;
    }

    private static Command Overlap(SamvirkeSettings settings)
    {
        var entry = new Option<string?>("--entry") { Description = "Id-en til en innsats: bare par der den er med." };
        var relation = new Option<string?>("--relation") { Description = "Bare par som henger sammen slik: overlaps, complements, supports eller conflicts." };
        var limit = new Option<int?>("--limit") { Description = "Høyst så mange par; 50 når det ikke er sagt, og alle med --json." };
        var json = new Option<bool>("--json") { Description = "Skriv alt som JSON, slik /api/v1/overlaps gir det." };
        var asOf = new Option<string?>("--as-of") { Description = "Dagen, som 2024-07-01; i dag når den ikke er sagt." };
        var command = new Command("overlap", "Vis innsatser som overlapper, utfyller, støtter eller strider mot hverandre, med begrunnelser og hva som kan samordnes.") { entry, relation, limit, json, asOf };
        command.SetAction((parsed, cancellation) => ShowOverlaps.RunAsync(
            settings,
            new OverlapsRequest(parsed.GetValue(entry), parsed.GetValue(relation), parsed.GetValue(asOf), parsed.GetValue(limit), parsed.GetValue(json)),
            NorwegianDays.Zone.DayOf(TimeProvider.System.GetUtcNow()),
            Console.Out,
            Console.Error,
            cancellation));
        return command;
    }

    private static Command Choose(SamvirkeSettings settings)
    {
        var weight = new Option<string[]>("--weight") { Description = "Poengene til et kriterium, som ID=POENG; kan gis flere ganger. De som ikke får noen, står åpne.", DefaultValueFactory = _ => [] };
        var json = new Option<bool>("--json") { Description = "Skriv alt som JSON, slik /api/v1/organisation-models/choice gir det." };
        var asOf = new Option<string?>("--as-of") { Description = "Dagen, som 2024-07-01; i dag når den ikke er sagt." };
        var command = new Command("choose", "Vis hvor langt vurderingene av organiseringsmodellene rekker: hvor ofte hver er best, og hva en må mene for å velge den.") { weight, json, asOf };
        command.SetAction((parsed, cancellation) => ShowChoice.RunAsync(
            settings,
            new ChoiceRequest([.. parsed.GetValue(weight)!], parsed.GetValue(asOf), parsed.GetValue(json)),
            NorwegianDays.Zone.DayOf(TimeProvider.System.GetUtcNow()),
            Console.Out,
            Console.Error,
            cancellation));
        return command;
    }

    private static Command Evaluate()
    {
        var plan = new Argument<string>("PLAN.json") { Description = "Planen: metode, utfall, tiltak og det andre som skal være med." };
        var data = new Argument<string>("DATA.csv") { Description = "Dataene, uten navn og fødselsnumre; ingenting lagres." };
        var json = new Option<bool>("--json") { Description = "Skriv alt som JSON." };
        var report = new Option<string?>("--report") { Description = "Skriv en rapport i tillegg, til en fil som ender på .docx eller .html." };
        var language = new Option<string>("--language") { Description = "Språket i rapporten: nb, nn eller en.", DefaultValueFactory = _ => Tongue.Nb.Tag() };
        var command = new Command("evaluate", "Regn ut virkningen av et tiltak slik planen sier, med usikkerhet, eller si hva som mangler.") { plan, data, json, report, language };
        command.SetAction(parsed => EvaluateData.Run(
            new EvaluationRequest(parsed.GetValue(plan)!, parsed.GetValue(data)!, parsed.GetValue(json), parsed.GetValue(report), parsed.GetValue(language)!), Console.Out, Console.Error));
        return command;
    }

    private static Command Randomise()
    {
        var plan = new Argument<string>("PLAN.json") { Description = "Planen: hvem det trekkes lodd for, gruppene, frøet og det som skal være likt." };
        var units = new Argument<string>("UNITS.csv") { Description = "Skolene, kommunene eller løpenumrene det trekkes lodd for; ingenting lagres." };
        var json = new Option<bool>("--json") { Description = "Skriv alt som JSON, så andre kan trekke de samme loddene på nytt." };
        var command = new Command("randomise", "Trekk lodd om hvem som får tiltaket, eller når de begynner.") { plan, units, json };
        command.SetAction(parsed => RandomiseUnits.Run(parsed.GetValue(plan)!, parsed.GetValue(units)!, parsed.GetValue(json), TimeProvider.System.GetUtcNow(), Console.Out, Console.Error));
        return command;
    }

    private static Command Admin(SamvirkeSettings settings)
    {
        var email = new Option<string>("--email") { Description = "E-postadressen til administratoren.", Required = true };
        var another = new Option<bool>("--another") { Description = "Lag én til, når den første ikke lenger kan nås." };
        var create = new Command("create", "Lag den første administratoren; lenken for å velge passord skrives ut.") { email, another };
        create.SetAction((parsed, cancellation) =>
            CreateAdministrator.RunAsync(settings, parsed.GetValue(email)!, parsed.GetValue(another), Console.Out, Console.Error, cancellation));
        return new Command("admin", "Administratorer.") { create };
    }

    private static Command Routes()
    {
        var command = new Command("routes", "Vis hver adresse og hvem som slipper inn der.");
        command.SetAction(_ => ListRoutes.Run(Console.Out));
        return command;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"samvirke: {message}");
        return ExitCode.Refused;
    }
}
