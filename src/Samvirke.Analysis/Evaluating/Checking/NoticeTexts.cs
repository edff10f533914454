using System.Globalization;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Evaluating.Checking;

/// <summary>What was noticed in the data, as sentences.</summary>
public static class NoticeTexts
{
    /// <summary>The notice as a sentence or two, with what to do.</summary>
    public static LocalizedText Of(DataNotice notice) => notice switch
    {
        DataNotice.ValuesMissing each => new(
            $"«{each.Column}» mangler i {each.Rows} av {each.Of} rader.",
            $"«{each.Column}» manglar i {each.Rows} av {each.Of} rader.",
            $"“{each.Column}” is missing in {each.Rows} of {each.Of} rows."),
        DataNotice.UnevenAttrition each => new(
            $"«{each.Column}» mangler hos {Hundred(each.Share, Norwegian)} av 100 med {each.Level} og {Hundred(each.ReferenceShare, Norwegian)} av 100 med {each.Reference}. De som er igjen, er da kanskje ikke like; si hvem som falt fra, og hvorfor.",
            $"«{each.Column}» manglar hos {Hundred(each.Share, Norwegian)} av 100 med {each.Level} og {Hundred(each.ReferenceShare, Norwegian)} av 100 med {each.Reference}. Dei som er att, er då kanskje ikkje like; sei kven som fall frå, og kvifor.",
            $"“{each.Column}” is missing for {Hundred(each.Share, CultureInfo.InvariantCulture)} of 100 with {each.Level} and {Hundred(each.ReferenceShare, CultureInfo.InvariantCulture)} of 100 with {each.Reference}. Those who are left are then perhaps not alike; say who dropped out, and why."),
        DataNotice.MeasuredTwice each => new(
            $"{each.Count} rader har samme {Names(each, "og")} som en tidligere rad: {Rows(each, "rad", "som")}. Ta bort den ene, eller rett den.",
            $"{each.Count} rader har same {Names(each, "og")} som ei tidlegare rad: {Rows(each, "rad", "som")}. Ta bort den eine, eller rett ho.",
            $"{each.Count} rows have the same {Names(each, "and")} as an earlier row: {Rows(each, "row", "as")}. Take one away, or mend it."),
        DataNotice.Imbalance each => new(
            $"{each.Level} og {each.Reference} er ulike i «{each.Term}»: forskjellen er {Number(each.Difference, Norwegian)} standardavvik. Er det mer enn 0,25, bør en ikke stole på at kovariater retter det opp.",
            $"{each.Level} og {each.Reference} er ulike i «{each.Term}»: skilnaden er {Number(each.Difference, Norwegian)} standardavvik. Er det meir enn 0,25, bør ein ikkje lite på at kovariatar rettar det opp.",
            $"{each.Level} and {each.Reference} differ in “{each.Term}”: by {Number(each.Difference, CultureInfo.InvariantCulture)} standard deviations. Beyond 0.25 covariates should not be trusted to make up for it."),
        DataNotice.AtTheEnd { IsCeiling: true } each => new(
            $"{Hundred(each.Share, Norwegian)} av 100 har den høyeste verdien av «{each.Column}» ({Number(each.Value, Norwegian)}). Det som ville vært høyere, ser en ikke; bruk et mål med mer rom.",
            $"{Hundred(each.Share, Norwegian)} av 100 har den høgste verdien av «{each.Column}» ({Number(each.Value, Norwegian)}). Det som ville vore høgare, ser ein ikkje; bruk eit mål med meir rom.",
            $"{Hundred(each.Share, CultureInfo.InvariantCulture)} of 100 have the highest value of “{each.Column}” ({Number(each.Value, CultureInfo.InvariantCulture)}). What would be higher is not seen; use a measure with more room."),
        DataNotice.AtTheEnd each => new(
            $"{Hundred(each.Share, Norwegian)} av 100 har den laveste verdien av «{each.Column}» ({Number(each.Value, Norwegian)}). Det som ville vært lavere, ser en ikke; bruk et mål med mer rom.",
            $"{Hundred(each.Share, Norwegian)} av 100 har den lågaste verdien av «{each.Column}» ({Number(each.Value, Norwegian)}). Det som ville vore lågare, ser ein ikkje; bruk eit mål med meir rom.",
            $"{Hundred(each.Share, CultureInfo.InvariantCulture)} of 100 have the lowest value of “{each.Column}” ({Number(each.Value, CultureInfo.InvariantCulture)}). What would be lower is not seen; use a measure with more room."),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "No such notice."),
    };

    private static CultureInfo Norwegian { get; } = CultureInfo.GetCultureInfo("nb-NO");

    private static string Names(DataNotice.MeasuredTwice notice, string and) => string.Join($" {and} ", notice.Columns);

    private static string Rows(DataNotice.MeasuredTwice notice, string row, string like) =>
        string.Join(", ", notice.Repeats.Select(each => $"{row} {each.Row} {like} {row} {each.Earlier}")) + (notice.Count > notice.Repeats.Length ? " …" : "");

    private static string Hundred(double share, CultureInfo culture) => (share * 100).ToString("0.#", culture);

    private static string Number(double value, CultureInfo culture) => value.ToString("0.##", culture);
}
