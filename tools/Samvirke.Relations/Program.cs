using System.Globalization;
using Samvirke.Analysis.Relating;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Snapshots;
using Samvirke.Relations;

// Fits and measures how efforts relate, on the labelled pairs of data/analysis. Run from the project's root:
//   dotnet run -c Release --project tools/Samvirke.Relations -- fit > src/Samvirke.Analysis/Relating/relation-weights.json
//   dotnet run -c Release --project tools/Samvirke.Relations -- measure tuning|held-out
//   dotnet run -c Release --project tools/Samvirke.Relations -- penalties | temperature | mistakes
//   dotnet run -c Release --project tools/Samvirke.Relations -- top [N] [relation] | explain ID ID | candidates
//   dotnet run -c Release --project tools/Samvirke.Relations -- groups tuning|held-out
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (RegisterFolder.Read("data/norway") is not RegisterFolderReading.Found found)
{
    Console.Error.WriteLine("data/norway cannot be read; run this from the project's root");
    return 2;
}

var snapshot = RegisterSnapshot.Of(found.Text.Entries.Select(each => each.Read.Entry!), RegisterSnapshot.Empty.Moment);
switch (args)
{
    case ["fit"]:
        Console.WriteLine(RelationTuning.Fit(snapshot, Labels("tuning")).ToJson());
        return 0;
    case ["penalties", ..]:
        foreach (var penalty in (double[])[0.001, 0.003, 0.01])
        {
            Console.WriteLine($"penalty {penalty}");
            Print(RelationTuning.CrossValidate(snapshot, Labels("tuning"), penalty));
        }

        return 0;
    case ["measure", "tuning" or "held-out"]:
        Print(RelationTuning.Measure(snapshot, RelationModel.Shipped, Labels(args[1])));
        return 0;
    case ["groups", "tuning" or "held-out"]:
        return GroupMeasuring.Run(snapshot, args[1]);
    case ["temperature"]:
        var held = RelationTuning.Held(snapshot, Labels("tuning"), RelationTuning.Penalty);
        foreach (var temperature in (double[])[0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4])
        {
            var loss = held.Average(pair => -Math.Log(Math.Pow(pair.Probabilities[(int)pair.Label.Relation], 1 / temperature) / pair.Probabilities.Sum(likely => Math.Pow(likely, 1 / temperature))));
            Console.WriteLine($"temperature {temperature:0.0}: log loss {loss:0.000}");
        }

        return 0;
    case ["mistakes"]:
        foreach (var pair in RelationTuning.Held(snapshot, Labels("tuning"), RelationTuning.Penalty).Where(pair => pair.Likeliest != pair.Label.Relation).OrderBy(pair => pair.Probabilities[(int)pair.Label.Relation]))
        {
            Console.WriteLine($"{pair.Label.Relation} taken for {pair.Likeliest} ({string.Join(' ', pair.Probabilities.Select(likely => likely.ToString("0.00", CultureInfo.InvariantCulture)))}): {pair.Label.A} | {pair.Label.B}");
            var features = EffortPairs.Of(snapshot, RelationModel.Shipped).Features(pair.Label.A, pair.Label.B)!;
            Console.WriteLine("    " + string.Join(' ', PairFeatures.Names.Select((name, i) => features[i] == 0 ? "" : $"{name}={features[i]:0.00}").Where(x => x != "")));
        }

        return 0;
    case ["explain", var one, var other]:
        if (EffortRelations.For(snapshot, new(one), new(other)) is not { } explained) return 1;
        Console.WriteLine($"{explained.Pair.Relation} {explained.Pair.Score:0.000} {explained.Pair.Confidence:0.000}");
        foreach (var reason in explained.Reasons) Console.WriteLine($"  {reason.Text} [{string.Join("; ", reason.Citations.Select(each => $"{each.Source} {each.Locator}"))}]");
        foreach (var align in explained.Align) Console.WriteLine($"  {align.Matter}: {align.Reason.Text}");
        return 0;
    case ["candidates"]:
        var kept = OverlapAnalysis.Of(snapshot).Pairs.Select(pair => (pair.A.Id, pair.B.Id)).ToHashSet();
        var every = EffortPairs.Of(snapshot, RelationModel.Shipped);
        var all = every.CompareAll().Order().Select(tie => (tie, Id: (every.Profiles.All[tie.A].Entry.Id, every.Profiles.All[tie.B].Entry.Id))).ToList();
        foreach (var first in (int[])[100, 300, 1000, all.Count]) Console.WriteLine($"of the first {first}: {all.Take(first).Count(each => kept.Contains(each.Id))} kept");
        return 0;
    case ["top", ..]:
        var most = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50;
        foreach (var pair in OverlapAnalysis.Of(snapshot).Pairs.Where(pair => args.Length < 3 || $"{pair.Relation}".Equals(args[2], StringComparison.OrdinalIgnoreCase)).Take(most))
        {
            Console.WriteLine($"{pair.Score:0.000} {pair.Confidence:0.000} {pair.Relation,-11} {pair.A.Id} | {pair.B.Id}");
        }

        return 0;
    default:
        Console.Error.WriteLine("fit | penalties | temperature | mistakes | measure tuning | measure held-out | top [N] [relation] | explain ID ID | candidates");
        return 2;
}

static IReadOnlyList<LabelledPair> Labels(string part) => LabelledPair.Read(File.ReadAllText($"data/analysis/labels-{part}.jsonl"));

static void Print(RelationEvaluation evaluation)
{
    Console.WriteLine($"{evaluation.Pairs} pairs, accuracy {evaluation.Accuracy:0.000}, log loss {evaluation.LogLoss:0.000}, calibration error {evaluation.CalibrationError:0.000}");
    Console.WriteLine("| relation | labelled | found | precision | recall | average precision | at 20 | at 50 |");
    Console.WriteLine("| --- | --: | --: | --: | --: | --: | --: | --: |");
    foreach (var each in evaluation.ByRelation)
    {
        Console.WriteLine($"| {each.Relation} | {each.Labelled} | {each.Found} | {each.Precision:0.00} | {each.Recall:0.00} | {each.AveragePrecision:0.00} | {each.PrecisionAt20:0.00} | {each.PrecisionAt50:0.00} |");
    }

    Console.WriteLine("overlap: " + string.Join("; ", evaluation.Bands.Select(band => $"{band.From:0.0}–: {band.Pairs} pairs, expected {band.Expected:0.00}, seen {band.Observed:0.00}")));
}
