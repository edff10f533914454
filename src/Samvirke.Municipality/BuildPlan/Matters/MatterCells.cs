using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Papers;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>Cells of tables, made from entries.</summary>
internal static class MatterCells
{
    /// <summary>The name of the entry.</summary>
    public static ImmutableArray<PaperText> Name(Entry entry) => [PaperText.Of(entry)];

    /// <summary>The name of the entry, with where its statements stand.</summary>
    public static ImmutableArray<PaperText> Cited(Entry entry) => [new(entry.Name, entry, entry.Citations)];

    /// <summary>The first of the texts that says something, with where the entry's statements stand.</summary>
    public static ImmutableArray<PaperText> Said(Entry entry, params ReadOnlySpan<string> details)
    {
        foreach (var key in details)
        {
            if (entry.Details.Text(key) is { IsEmpty: false } text) return [new(text, null, entry.Citations)];
        }

        return entry.Summary.IsEmpty ? [] : [new(entry.Summary, null, entry.Citations)];
    }

    /// <summary>What the law demands, with where it stands in the law; where no law says it, in the other sources.</summary>
    public static ImmutableArray<PaperText> Demanded(PlanBasis basis, Entry entry)
    {
        ImmutableArray<Citation> law = [.. entry.Citations.Where(citation => basis.Snapshot.Find(citation.Source)?.Kind == Kind.Law)];
        return [.. Said(entry, "demand").Select(said => said with { Citations = law.IsEmpty ? said.Citations : law })];
    }

    /// <summary>Those that the entry's relations of the type lead to, each with where that stands.</summary>
    public static ImmutableArray<PaperText> Others(RegisterSnapshot snapshot, Entry entry, params RelationType[] types) =>
    [
        .. entry.Relations.Where(relation => types.Contains(relation.Type))
            .Select(relation => (relation, To: snapshot.Find(relation.To)))
            .Where(each => each.To is not null)
            .DistinctBy(each => each.To!.Id)
            .Select(each => new PaperText(each.To!.Name, each.To, each.relation.Citations)),
    ];

    /// <summary>The words of the facet.</summary>
    public static ImmutableArray<PaperText> Terms(Entry entry, string facet)
    {
        if (Facet.Find(facet) is not { } found) return [];
        ImmutableArray<LocalizedText> labels = [.. entry.Facets[found].Select(term => found.Term(term)?.Label).OfType<LocalizedText>()];
        return labels.IsEmpty ? [] : [PaperText.Of(List(labels))];
    }

    /// <summary>The ages that it is for.</summary>
    public static ImmutableArray<PaperText> Ages(Entry entry) =>
    [
        .. entry.Facets[Facet.Age].Select(AgeSpan.Parse).OfType<AgeSpan>().Select(span => PaperText.Of(span.To is { } to
            ? Filled.Of(MatterTexts.Aged, Filled.Number(span.From), Filled.Number(to))
            : Filled.Of(MatterTexts.Older, Filled.Number(span.From)))),
    ];

    /// <summary>When it holds.</summary>
    public static ImmutableArray<PaperText> Valid(Entry entry) => entry.Valid switch
    {
        ({ } from, { } to) => [PaperText.Of(Filled.Of(MatterTexts.Years, PaperTongue.Date(from), PaperTongue.Date(to)))],
        ({ } from, null) => [PaperText.Of(Filled.Of(MatterTexts.From, PaperTongue.Date(from)))],
        (null, { } to) => [PaperText.Of(Filled.Of(MatterTexts.To, PaperTongue.Date(to)))],
        _ => entry.Details.Text("period") is { } period ? [PaperText.Of(period)] : [],
    };

    /// <summary>A number or a year that is the same in all languages but for the sign of decimals.</summary>
    public static LocalizedText Number(string written) => LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(
        decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Spaced(number.ToString("#,0.####", CultureInfo.InvariantCulture), tongue) : written, tongue)));

    /// <summary>The texts with commas between.</summary>
    public static LocalizedText List(IReadOnlyList<LocalizedText> texts) =>
        LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(string.Join(", ", texts.Select((text, i) => Small(text.In(tongue).Text, i > 0))), tongue)));

    /// <summary>A table, or nothing where it has no rows.</summary>
    public static ImmutableArray<PaperBlock> Table(LocalizedText caption, ImmutableArray<PaperColumn> columns, IEnumerable<PaperRow> rows)
    {
        ImmutableArray<PaperRow> all = [.. rows];
        return all.IsEmpty ? [] : [new PaperBlock.Table(caption, columns, all)];
    }

    private static string Small(string text, bool small) => small && text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Spaced(string number, Tongue tongue) => tongue == Tongue.En
        ? number
        : number.Replace(",", "\u202F", StringComparison.Ordinal).Replace('.', ',');
}
