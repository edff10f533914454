using System.Collections.Concurrent;
using System.Net;
using Npgsql;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Changes;
using Samvirke.Web.Tests.Serving;
using Xunit.Abstractions;

namespace Samvirke.Web.Tests.Nodes;

/// <summary>Two nodes on one database are one register to those who read and to those who write.</summary>
public sealed class NodeTests(ITestOutputHelper output)
{
    private const string Listeners = "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'samvirke-listener'";

    [Theory, OnPostgreSql]
    public async Task Accept_OnOneNode_IsReadOnTheOther(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.PostgreSql);
        await using var nodes = await SeveralNodes.StartAsync();
        for (var i = 0; i < 10; i++)
        {
            var (one, other) = i % 2 == 0 ? (nodes.A, nodes.B) : (nodes.B, nodes.A);
            await one.AcceptAsync(i, "ny");
            output.WriteLine($"read on the other node after {(await other.EventuallyAsync(i, "ny")).TotalMilliseconds:0} ms");
        }
    }

    [Theory, OnSqlite]
    public async Task Accept_ByAnotherProcessOnTheSameFile_IsReadSoon(DatabaseKind kind)
    {
        await using var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(DateTimeOffset.UtcNow.AddMinutes(-1), "Lastet.", SmallLog.Hdir, SmallLog.Bufdir, SmallLog.Source, SmallLog.Group);
        var node = await register.ServeAsync();
        await register.PutAsync(DateTimeOffset.UtcNow, "Endret.", SmallLog.GroupWithOtherLeader);
        for (var tries = 0; tries < 200 && !(await node.PageAsync("/samhandlingsstruktur/gruppen")).MainText.Contains("seks ganger", StringComparison.Ordinal); tries++) await Task.Delay(50);
        (await node.PageAsync("/samhandlingsstruktur/gruppen")).MainText.ShouldContain("seks ganger");
    }

    [Theory, OnPostgreSql]
    public async Task Listener_CutOff_CatchesUpAndListensAgain(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.PostgreSql);
        await using var nodes = await SeveralNodes.StartAsync();
        await ListeningAsync(nodes, 2);
        await ScalarAsync(nodes, "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'samvirke-listener'");
        await nodes.A.AcceptAsync(1, "mens ingen lyttet");
        await nodes.B.EventuallyAsync(1, "mens ingen lyttet");
        await ListeningAsync(nodes, 2);
        await nodes.B.AcceptAsync(2, "etterpå");
        await nodes.A.EventuallyAsync(2, "etterpå");
    }

    [Theory, OnPostgreSql]
    public async Task Database_StoppedAndStarted_ReadersAreServedAndWritersComeBack(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.PostgreSql);
        await using var nodes = await SeveralNodes.StartAsync();
        await nodes.A.AcceptAsync(1, "før");
        await nodes.B.EventuallyAsync(1, "før");

        await nodes.Server.StopAsync();
        using (var refused = await nodes.A.Client.PostAsync(new Uri("/prove/godta", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(new { remove = (string[])["tiltak-3"] })))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }

        foreach (var node in (SamvirkeProcess[])[nodes.A, nodes.B])
        {
            (await node.SummaryAsync(1)).ShouldBe("før");
            (await node.PageAsync("/finn?q=tiltak")).Status.ShouldBe(HttpStatusCode.OK);
            using var live = await node.GetAsync("/health/live");
            live.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await nodes.Server.StartAgainAsync();
        NpgsqlConnection.ClearAllPools();
        await ListeningAsync(nodes, 2);
        (await nodes.B.AcceptAsync(1, "etter")).ShouldBe(3, "nothing of what was refused is in the log");
        await nodes.A.EventuallyAsync(1, "etter");
    }

    [Theory, OnPostgreSql]
    public async Task Accept_OnBothAtOnce_NumbersHaveNoGaps(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.PostgreSql);
        await using var nodes = await SeveralNodes.StartAsync();
        var numbers = await Task.WhenAll(Enumerable.Range(0, NodeRegister.Measures).Select(i => (i % 2 == 0 ? nodes.A : nodes.B).AcceptAsync(i, "samtidig")));
        numbers.Order().ShouldBe(Enumerable.Range(2, NodeRegister.Measures).Select(number => (long)number));
        foreach (var node in (SamvirkeProcess[])[nodes.A, nodes.B])
        {
            for (var i = 0; i < NodeRegister.Measures; i++) await node.EventuallyAsync(i, "samtidig");
        }

        (await nodes.CommandAsync("verify")).ExitCode.ShouldBe(0);
    }

    [Theory, OnPostgreSql]
    public async Task Node_KilledUnderLoad_NothingIsLostAndReadersOfTheOtherSeeNothing(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.PostgreSql);
        await using var nodes = await SeveralNodes.StartAsync();
        var accepted = new ConcurrentDictionary<int, string>();
        using var enough = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 12).Select(writer => WriteAsync(nodes.A, writer, accepted)).ToList();
        var readers = Enumerable.Range(0, 4).Select(_ => ReadAsync(nodes.B, enough.Token)).ToList();
        while (accepted.Count < 12) await Task.Delay(20);
        await Task.Delay(500);

        await nodes.KillAAsync();

        await Task.WhenAll(writers);
        foreach (var (number, summary) in accepted) await BehindOrAtAsync(nodes.B, number, summary);
        (await nodes.B.AcceptAsync(59, "etter")).ShouldBeGreaterThan(accepted.Count);
        await enough.CancelAsync();
        var read = (await Task.WhenAll(readers)).Sum();
        (await nodes.CommandAsync("verify")).ExitCode.ShouldBe(0);
        output.WriteLine($"{read} answers read on the other node, none of them a failure");
    }

    [Theory, OnPostgreSql]
    public async Task Session_BegunOnOneNode_WorksOnTheOther(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.PostgreSql);
        await using var nodes = await SeveralNodes.StartAsync();
        var made = await nodes.CommandAsync("admin", "create", "--email", AccountServer.Administrator);
        var link = made.Output.Split((string[]?)null, StringSplitOptions.RemoveEmptyEntries).Single(word => word.Contains("/nytt-passord?", StringComparison.Ordinal));
        using var onA = new Visiting(nodes.A);
        using var onB = new Visiting(nodes.B);
        var form = await onA.PageAsync(new Uri(link).PathAndQuery);
        foreach (Cookie cookie in onA.Jar.GetAllCookies()) onB.Jar.Add(nodes.B.Address, new Cookie(cookie.Name, cookie.Value, "/"));

        var sent = await onB.SendAsync(form, ("nytt", AccountServer.Password));
        sent.Location.ShouldBe("/logg-inn?lagret=1", "a form that one node made is taken by the other");

        await onA.SignInAsync(AccountServer.Administrator, AccountServer.Password);
        onB.SetSession(onA.Session.ShouldNotBeNull());
        (await onB.PageAsync("/")).Html.ShouldContain("Logg ut");
    }

    private static async Task WriteAsync(SamvirkeProcess node, int writer, ConcurrentDictionary<int, string> accepted)
    {
        for (var i = 1; ; i++)
        {
            try
            {
                await node.AcceptAsync(writer, $"{i}");
                accepted[writer] = $"{i}";
            }
            catch (Exception exception) when (exception is HttpRequestException or ObjectDisposedException or OperationCanceledException)
            {
                return;
            }
        }
    }

    private static async Task<int> ReadAsync(SamvirkeProcess node, CancellationToken enough)
    {
        var read = 0;
        while (!enough.IsCancellationRequested)
        {
            using var answer = await node.GetAsync($"/tiltak/tiltak-{read++ % NodeRegister.Measures}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        return read;
    }

    /// <summary>The last that was told of is there, or the one after it, of which nobody was told any more.</summary>
    private static async Task BehindOrAtAsync(SamvirkeProcess node, int number, string summary)
    {
        var last = int.Parse(summary, System.Globalization.CultureInfo.InvariantCulture);
        for (var tries = 0; tries < 200; tries++)
        {
            if (int.TryParse(await node.SummaryAsync(number), out var shown) && (shown == last || shown == last + 1)) return;
            await Task.Delay(50);
        }

        throw new ShouldAssertException($"tiltak-{number} says {await node.SummaryAsync(number)}, after {summary} was accepted");
    }

    private static async Task ListeningAsync(SeveralNodes nodes, long count)
    {
        for (var tries = 0; tries < 300 && await ScalarAsync(nodes, Listeners) != count; tries++) await Task.Delay(100);
        (await ScalarAsync(nodes, Listeners)).ShouldBe(count);
    }

    private static async Task<long> ScalarAsync(SeveralNodes nodes, string sql)
    {
        await using var connection = new NpgsqlConnection(nodes.Database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
