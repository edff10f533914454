using System.Globalization;
using Samvirke.Formats.Csv;
using Samvirke.Steering.CompareLetters;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.CompareLetters;

/// <summary>The matrix of a year as a table for a spreadsheet: a line for each assignment and agency.</summary>
internal static class MatrixTable
{
    public static byte[] Write(AssignmentMatrix matrix, Visit visit)
    {
        var csv = new CsvText();
        csv.Row(visit.T(LetterTexts.Year), "id", visit.T(AssignmentTexts.Assignment), "id", visit.T(AssignmentTexts.Agency), visit.T(AssignmentTexts.InLetter), visit.T(AssignmentTexts.Lead), visit.T(AssignmentTexts.Which), visit.T(EntryTexts.Sources));
        foreach (var row in matrix.Rows)
        {
            foreach (var each in row.Agencies)
            {
                csv.Row(
                    matrix.Year.ToString(CultureInfo.InvariantCulture), row.Assignment.Id.Value, visit.T(row.Assignment.Name), each.Agency.Id.Value, visit.T(each.Agency.Name), visit.T(CommonWordingTexts.Of(each.Standing)),
                    each.Leads ? visit.T(AssignmentTexts.Leads) : "", string.Join("; ", each.Letters.Select(letter => visit.T(letter.Name))), string.Join("; ", each.Citations.Select(citation => $"{citation.Source.Value} {citation.Locator}")));
            }
        }

        return csv.ToUtf8();
    }
}
