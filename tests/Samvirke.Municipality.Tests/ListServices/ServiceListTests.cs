using Samvirke.Municipality.ListServices;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.ListServices;

public sealed class ServiceListTests
{
    [Theory]
    [InlineData(15, null, null, "alle ungdom")]
    [InlineData(30, null, null, "alle voksne")]
    [InlineData(null, "adolescents", null, "alle ungdom")]
    [InlineData(null, null, "not-needed", "ungdom")]
    [InlineData(30, "adolescents", null, "alle")]
    [InlineData(null, null, null, "alle ungdom voksne")]
    public void Suiting_WhatIsAskedFor_LeavesOutWhatSaysThatItIsForOthers(int? age, string? group, string? referral, string expected)
    {
        var snapshot = LocalEntries.With(
            LocalEntries.Service("alle"),
            LocalEntries.Service("ungdom", ("age", "13-20"), ("targetGroup", "adolescents")).Referral("not-needed"),
            LocalEntries.Service("voksne", ("age", "18-"), ("targetGroup", "parents")).Referral("needed"));
        var services = ServiceList.All(LocalRegister.Of(snapshot, LocalEntries.Kongsvinger)!, new DateOnly(2026, 11, 23), StringComparer.Ordinal);

        string.Join(' ', ServiceList.Suiting(services, new ServiceFilter(age, group, referral)).Select(service => service.Id)).ShouldBe(expected);
    }
}
