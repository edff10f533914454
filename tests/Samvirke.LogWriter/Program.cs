using System.Globalization;
using Samvirke.Register.Changes;
using Samvirke.Storage.Log;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Testing.Registers;

// Adds changes to the log that SAMVIRKE_DATABASE names until it is killed, and tells each number when its change is accepted. The reason of a change
// says how many revisions it has, so that one with fewer shows. Arguments: the seed of what is written.
var seed = int.Parse(args[0], CultureInfo.InvariantCulture);
var target = ((TargetOutcome.Found)DatabaseTarget.Parse(Environment.GetEnvironmentVariable("SAMVIRKE_DATABASE"))).Target;
var log = ((Preparation.Ready)await RegisterDatabase.PrepareAsync(target, TimeProvider.System)).Log;
var register = new RandomRegister(seed, 100);

// Standard input closes when the test ends, however it ends: nothing is left behind.
_ = Task.Run(async () =>
{
    await Console.In.ReadToEndAsync();
    Environment.Exit(0);
});

for (var i = 1; ; i++)
{
    // Most changes are small; now and then comes one that takes a while to write.
    var change = i % 12 == 0
        ? new ProposedChange("konto", "aktør", "", [.. register.Entries().Select(entry => new Revision.Put(entry))])
        : register.Changes(1)[0];
    var outcome = await log.AppendAsync(change with { Reason = $"{change.Revisions.Length}" });
    Console.WriteLine(((AppendOutcome.Recorded)outcome).Change.Number);
}
