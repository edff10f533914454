using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadGaps;

/// <summary>For whom gaps are asked: exactly one of the records below.</summary>
public abstract record GapsAsked
{
    private GapsAsked()
    {
    }

    /// <summary>The nation, or the area.</summary>
    public sealed record Found(Entry? Area) : GapsAsked;

    /// <summary>No municipality has the number.</summary>
    public sealed record NoMunicipality(string Number) : GapsAsked;

    /// <summary>No county has the number.</summary>
    public sealed record NoCounty(string Number) : GapsAsked;

    /// <summary>A municipality and a county at once.</summary>
    public sealed record Both : GapsAsked;

    /// <summary>Looks the numbers up; empty ones are not asked for.</summary>
    public static GapsAsked Of(RegisterSnapshot snapshot, string? municipality, string? county)
    {
        var (one, other) = (municipality?.Trim() ?? "", county?.Trim() ?? "");
        return (one, other) switch
        {
            ("", "") => new Found(null),
            (not "", not "") => new Both(),
            (not "", "") => GapScope.Find(snapshot, "municipality", one) is { } area ? new Found(area) : new NoMunicipality(one),
            ("", not "") => GapScope.Find(snapshot, "county", other) is { } area ? new Found(area) : new NoCounty(other),
        };
    }
}
