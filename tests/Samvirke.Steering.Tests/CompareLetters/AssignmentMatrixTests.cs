using Samvirke.Register.Entries;
using Samvirke.Steering.CompareLetters;
using Shouldly;

namespace Samvirke.Steering.Tests.CompareLetters;

/// <summary>The assignment behind the report stood in the letters of two of the seven agencies that were to do it.</summary>
public sealed class AssignmentMatrixTests
{
    [Fact]
    public void Matrix_Of2023_ShowsTheAssignmentThatFiveAgenciesLacked()
    {
        var matrix = AssignmentMatrix.Of(National.Snapshot, [], 2023);
        var row = matrix.Rows[0];
        row.Assignment.Id.Value.ShouldBe("tb2023-30");
        row.Missing.Select(each => each.Agency.Id.Value).Order().ShouldBe(["avdir", "kdi", "pod", "sfk", "udir"]);
        row.Missing.ShouldAllBe(each => each.Standing == LetterStanding.SaidMissing && each.Citations.Single() == new Citation(new EntryId("rapport-2024"), "5.4.1", null));
        matrix.Lacking.ShouldBe(5);
        var stands = row.Agencies.Where(each => each.Standing == LetterStanding.Stands).ToList();
        stands.Select(each => (each.Agency.Id.Value, each.Leads, each.Letters.Length)).ShouldBe([("hdir", true, 2), ("bufdir", false, 1)]);
        stands.ShouldAllBe(each => each.Citations.Length > 0);
        matrix.Known.Select(id => id.Value).Order().ShouldBe(["bufdir", "hdir"]);
    }

    [Fact]
    public void Matrix_OfAYear_HasEveryAgencyThatTakesPart()
    {
        foreach (var year in AssignmentMatrix.Years(National.Snapshot))
        {
            var matrix = AssignmentMatrix.Of(National.Snapshot, [], year);
            (matrix.Rows.Length + matrix.OfNobody.Length).ShouldBeGreaterThan(0);
            matrix.Rows.ShouldAllBe(row => row.Agencies.Length > 0);
            matrix.Agencies.Select(agency => agency.Id).ShouldBe(matrix.Rows.SelectMany(row => row.Agencies).Select(each => each.Agency.Id).Distinct(), ignoreOrder: true);
        }
    }
}
