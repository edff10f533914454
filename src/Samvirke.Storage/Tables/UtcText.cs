using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Samvirke.Storage.Tables;

/// <summary>
/// A moment as SQLite, which has no type for it, keeps it: UTC to the microsecond, always as long, so that text sorts as time does.
/// </summary>
internal static class UtcText
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    private static readonly ValueConverter<DateTimeOffset, string> Converter = new(time => Write(time), text => Read(text));

    /// <summary>Keeps a moment, or none, in the column: as text on SQLite.</summary>
    public static void Moment<T>(this PropertyBuilder<T> property, string column, bool sqlite)
    {
        property.HasColumnName(column);
        if (sqlite) property.HasConversion(Converter);
    }

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>The moment without what is finer than a microsecond, which PostgreSQL would round off.</summary>
    public static DateTimeOffset Whole(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
