using System.Globalization;
using Samvirke.Bench;
using Samvirke.Formats.Figures;
using Samvirke.Register.Text;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var entries = Number("--entries", 100_000);
var relations = Number("--relations", entries * 4);
switch (args.FirstOrDefault())
{
    case "generate":
        await using (var file = File.Create(Text("--out") ?? "synthetic.jsonl"))
        {
            foreach (var entry in SyntheticRegister.Entries(entries, relations, Number("--seed", 1)))
            {
                file.Write(EntryWriter.ToUtf8(entry));
                file.WriteByte((byte)'\n');
            }
        }

        return 0;
    case "search":
        return SearchBench.Run(SyntheticRegister.Snapshot(entries, relations, Number("--seed", 1)), Number("--queries", 2000), Text("--lucene"));
    case "text":
        return TextBench.Run(Number("--texts", 50_000), Number("--seed", 1), Number("--threads", Environment.ProcessorCount), new TextPeers(Text("--python"), Text("--lucene"), Text("--postgresql")));
    case "gaps":
        return GapsBench.Run(entries, relations, Number("--seed", 1));
    case "what-if":
        return WhatIfBench.Run(entries, relations, Number("--seed", 1));
    case "overlap":
        return OverlapBench.Run(entries, relations, Number("--seed", 1), Number("--threads", Environment.ProcessorCount));
    case "suppression":
        return SuppressionBench.Run(Number("--ages", 90), Number("--rounds", 5), Number("--seed", 1));
    case "choice":
        return ChoiceBench.Run(Text("--python"), Number("--rounds", 3), Number("--seed", 1));
    case "evaluate":
        return EvaluateBench.Run(Text("--r"), Number("--rounds", 15), Number("--seed", 1));
    case "letters":
        return LetterBench.Run(Text("--data")!, Text("--python"), Number("--rounds", 3), Number("--seed", 1));
    case "load":
        return HostBench.Load(Text("--program")!, Text("--database")!, Text("--data")!);
    case "verify":
        return HostBench.Verify(Text("--program")!, Text("--database")!);
    case "start":
        return await HostBench.StartAsync(Text("--program")!, Text("--database")!, HostBench.SomePages);
    case "accept":
        return await AcceptBench.RunAsync(Text("--database")!);
    case "pages":
        return await PageBench.RunAsync(Text("--database")!, Number("--rounds", 5), Number("--seconds", 4));
    case "network":
        return NetworkBench.Run(Number("--nodes", 100_000), Number("--edges", 1_000_000), Number("--seed", 1), Number("--rounds", 3), Text("--python"), args.Contains("--full"));
    case "region":
        return RegionBench.Run(Text("--data")!, Number("--each", 100), Number("--seed", 1));
    case "municipality":
        return await MunicipalityBench.RunAsync(Text("--data")!, Number("--each", 100), Number("--seed", 1), Number("--rounds", 3));
    case "import":
        return ImportBench.Run(Text("--data")!, Number("--cells", 100_000), Number("--rounds", 5), Number("--seed", 1));
    case "figures":
        var options = new FigureOptions { Measure = Text("--measure") ?? "Elever", Area = Text("--area") };
        return FigureBench.Run(Text("--data")!, Number("--cells", 100_000), Number("--rounds", 5), Text("--file"), options);
    default:
        Console.Error.WriteLine("samvirke-bench generate [--entries N] [--relations N] [--seed N] [--out FILE]");
        Console.Error.WriteLine("samvirke-bench search   [--entries N] [--relations N] [--seed N] [--queries N] [--lucene FOLDER-OF-JARS]");
        Console.Error.WriteLine("samvirke-bench text     [--texts N] [--seed N] [--threads N] [--python PROGRAM] [--lucene FOLDER-OF-JARS] [--postgresql FOLDER-OF-PROGRAMS]");
        Console.Error.WriteLine("samvirke-bench network  [--nodes N] [--edges N] [--seed N] [--rounds N] [--python PYTHON-WITH-IGRAPH] [--full]");
        Console.Error.WriteLine("samvirke-bench gaps     [--entries N] [--relations N] [--seed N]");
        Console.Error.WriteLine("samvirke-bench what-if  [--entries N] [--relations N] [--seed N]");
        Console.Error.WriteLine("samvirke-bench overlap  [--entries N] [--relations N] [--seed N] [--threads N]");
        Console.Error.WriteLine("samvirke-bench suppression [--ages N] [--rounds N] [--seed N]");
        Console.Error.WriteLine("samvirke-bench choice   [--rounds N] [--seed N] [--python PYTHON-WITH-NUMPY]");
        Console.Error.WriteLine("samvirke-bench evaluate [--rounds N] [--seed N] [--r RSCRIPT-WITH-LME4-AND-CLUBSANDWICH]");
        Console.Error.WriteLine("samvirke-bench letters  --data FOLDER [--rounds N] [--seed N] [--python PYTHON]");
        Console.Error.WriteLine("samvirke-bench load     --program DLL --database FILE --data FOLDER");
        Console.Error.WriteLine("samvirke-bench verify   --program DLL --database FILE");
        Console.Error.WriteLine("samvirke-bench start    --program DLL --database FILE");
        Console.Error.WriteLine("samvirke-bench accept   --database FILE");
        Console.Error.WriteLine("samvirke-bench pages    --database FILE [--rounds N] [--seconds N]");
        Console.Error.WriteLine("samvirke-bench region   --data FOLDER [--each N] [--seed N]");
        Console.Error.WriteLine("samvirke-bench municipality --data FOLDER [--each N] [--seed N] [--rounds N]");
        Console.Error.WriteLine("samvirke-bench import   --data FOLDER [--cells N] [--rounds N] [--seed N]");
        Console.Error.WriteLine("samvirke-bench figures  --data FOLDER [--cells N] [--rounds N] [--file FILE [--area NUMBER] [--measure TEXT]]");
        return 2;
}

string? Text(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string name, int otherwise) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
