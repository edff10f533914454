using System.Globalization;
using Samvirke.Register.Details;

namespace Samvirke.Register.Tests.Values;

/// <summary>A deadline is one day, or the same day each year.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2026-03-01", false)]
    [InlineData("--12-01", true)]
    [InlineData("2024-02-29", false)]
    public void Parse_OfADeadline_WritesItAgain(string text, bool isYearly)
    {
        var deadline = Deadline.Parse(text).ShouldNotBeNull();
        (deadline.ToString(), deadline.IsYearly).ShouldBe((text, isYearly));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("1. desember")]
    [InlineData("--13-01")]
    [InlineData("--02-29")]
    [InlineData("--1-1")]
    [InlineData("---12-01")]
    [InlineData("2026-02-30")]
    public void Parse_OfAnythingElse_IsNothing(string? text) => Deadline.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("--12-01", "2026-11-23", "2026-12-01")]
    [InlineData("--12-01", "2026-12-01", "2026-12-01")]
    [InlineData("--12-01", "2026-12-02", "2027-12-01")]
    [InlineData("--12-01", "9999-12-02", null)]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-01")]
    [InlineData("2026-03-01", "2026-03-02", null)]
    public void Next_FromADay_IsTheFirstNotBefore(string text, string from, string? expected) =>
        Deadline.Parse(text)!.Value.Next(Day(from)).ShouldBe(expected is null ? null : Day(expected));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
