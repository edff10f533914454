using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Proposals;
using Samvirke.Storage.Targets;
using Samvirke.Testing.Registers;

// Adds changes to the log that SAMVIRKE_DATABASE names until it is killed, and tells each number when its change is accepted. The reason of a change
// says how many revisions it has, so that one with fewer shows. Every third change accepts a proposal of the account, which is its author.
// Arguments: the seed of what is written, and the account.
var seed = int.Parse(args[0], CultureInfo.InvariantCulture);
var target = ((TargetOutcome.Found)DatabaseTarget.Parse(Environment.GetEnvironmentVariable("SAMVIRKE_DATABASE"))).Target;
var database = (Preparation.Ready)await RegisterDatabase.PrepareAsync(target, TimeProvider.System);
var register = new RandomRegister(seed, 100);
var account = Guid.Parse(args[1]);
var organisation = new EntryId("etat");

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
    change = change with { Reason = $"{change.Revisions.Length}" };
    var outcome = i % 3 == 0 ? await AcceptAsync(change) : await database.Log.AppendAsync(change);
    Console.WriteLine(((AppendOutcome.Recorded)outcome).Change.Number);
}

async Task<AppendOutcome> AcceptAsync(ProposedChange change)
{
    var proposal = new NewProposal(account, organisation, change.Reason, change.Revisions, ImmutableDictionary<EntryId, long>.Empty);
    var number = await database.Proposals.SendAsync(proposal, CancellationToken.None);
    return await database.Log.AppendAsync(change with { Author = $"{account}" }, new AppendTerms(null, database.Proposals.Accepting(number, organisation, null)));
}
