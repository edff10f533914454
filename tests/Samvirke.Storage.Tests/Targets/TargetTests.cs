using Samvirke.Storage.Targets;

namespace Samvirke.Storage.Tests.Targets;

public sealed class TargetTests
{
    private const string Secret = "hemmelig7";

    [Fact]
    public void Parse_DataSource_IsSqlite()
    {
        var target = OpenLog.Target("Data Source=mappe/samvirke.db;Default Timeout=5").ShouldBeOfType<DatabaseTarget.Sqlite>();
        target.File.ShouldBe(Path.GetFullPath("mappe/samvirke.db"));
        target.Folder.ShouldBe(Path.GetFullPath("mappe"));
    }

    [Fact]
    public void Parse_Host_IsPostgreSqlWhoseTextHasNoPassword()
    {
        var target = OpenLog.Target($"Host=db.eksempel.no;Port=5433;Database=samvirke;Username=sam;Password={Secret}").ShouldBeOfType<DatabaseTarget.PostgreSql>();
        target.ToString().ShouldBe("samvirke på db.eksempel.no:5433");
        target.User.ShouldBe("sam");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("samvirke.db")]
    [InlineData("postgres://sam:hemmelig7@localhost/samvirke")]
    [InlineData("Server=localhost;Password=hemmelig7")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=a.db;Mode=Memory")]
    [InlineData("Data Source=a.db;Mode=ReadOnly")]
    [InlineData("Data Source=file:a.db?mode=ro")]
    [InlineData("Data Source=a.db;Password=hemmelig7")]
    [InlineData("Data Source=a.db;Mode=Sideways")]
    [InlineData("Data Source=a.db;Host=localhost")]
    [InlineData("Host=")]
    [InlineData("Host=localhost;Port=hemmelig7")]
    [InlineData("Host=localhost;Password=abc;hemmelig7=1")]
    [InlineData("Host=localhost;Password=\"hemmelig7")]
    [InlineData("Host=localhost;Databse=samvirke")]
    public void Parse_AnythingElse_IsRefusedInOneLineWithoutTheSecret(string? text)
    {
        var message = DatabaseTarget.Parse(text).ShouldBeOfType<TargetOutcome.Refused>().Message;
        message.ShouldNotBeNullOrWhiteSpace();
        message.ShouldNotContain('\n');
        message.ShouldNotContain(Secret);
    }
}
