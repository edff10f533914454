using Samvirke.Formats.Documents;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using Samvirke.Steering.CompareLetters;
using Samvirke.Steering.KeepLetters;
using Samvirke.Steering.ReadLetter;
using Samvirke.Storage.Workbench;
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
    public void Standing_OfWhatNoLetterHas_RestsOnAllThatWasLaidIn()
    {
        var (main, supplement) = (Letter(null), Letter(1));
        Standing().ShouldBe(LetterStanding.Unknown);
        Standing(supplement).ShouldBe(LetterStanding.Unknown, "a supplement alone says nothing of what is missing");
        Standing(main).ShouldBe(LetterStanding.FoundMissing);
        Standing(main, supplement).ShouldBe(LetterStanding.FoundMissing);
        Standing(main, Unread(supplement)).ShouldBe(LetterStanding.HalfRead, "it may stand in the supplement");
        Standing(Unread(main), supplement).ShouldBe(LetterStanding.HalfRead);
        Standing(Unread(main), main).ShouldBe(LetterStanding.FoundMissing, "one of the two that laid it in has read it");
        Standing(main with { Review = new([]) }).ShouldBe(LetterStanding.HalfRead, "where nothing was found, nobody has looked");
        Standing(main with { Kept = main.Kept with { Letter = main.Letter with { Remarks = [new DocumentRemark.PagesWithoutText([3])] } } }).ShouldBe(LetterStanding.HalfRead, "it may stand on a page without text");
        Standing(main, supplement with { Review = new([Found with { Entry = Of2023 }]) }).ShouldBe(LetterStanding.Stands, "what the supplement gives is not missing");
    }

    [Fact]
    public void Wordings_ThatNameOneLeadByTwoNames_DoNotDifferInThat()
    {
        DifferInLead("Helsedirektoratet", "hdir").ShouldBeFalse();
        DifferInLead("Helsedirektoratet", "Bufdir").ShouldBeTrue();
        DifferInLead("Noen andre", "NOEN ANDRE").ShouldBeFalse();

        static bool DifferInLead(string one, string other)
        {
            var letters = new[] { one, other }.Select((lead, i) => Letter(i + 1) with { Review = new([Found with { Entry = Of2023, Leads = [lead] }]) });
            return WordingsCompared.Of(AssignmentStanding.Of(National.Snapshot, National.Snapshot.Find(Of2023)!, [.. letters]), PartyNames.Of(National.Snapshot), null).DifferInLead;
        }
    }

    private static readonly EntryId Of2023 = new("tb2023-30");

    private static readonly EntryId Fhi = new("fhi");

    private static ReviewedAssignment Found => new("1.1", "1.2", ReviewState.Accepted, "TB2023-1", "", "Annet", "Gjør noe annet.", null, [], [], false, null, 1);

    private static LetterAtHand Unread(LetterAtHand letter) => letter with { Review = new([Found with { State = ReviewState.Open }]) };

    /// <summary>A letter to an agency that takes part in this, and of which no source says anything.</summary>
    private static LetterAtHand Letter(int? supplement)
    {
        var paper = new Paper(new PaperName(Fhi, Samvirke.Steering.KeepLetters.Letter.PaperSort, $"{supplement}"), 1, "{}", SharedWith.Public, null, default);
        return new(new KeptLetter(Fhi, $"{supplement}", new Letter(2023, new EntryId("hod"), Fhi, null, supplement, "", DocumentSort.Text, []), paper), new LetterReview([Found]), 1);
    }

    private static LetterStanding Standing(params LetterAtHand[] letters)
    {
        var assignment = National.Snapshot.Find(Of2023)!;
        var asked = assignment with { Relations = assignment.Relations.Add(new Relation(RelationTypes.AssignedTo, Fhi, LocalizedText.Empty, ValidTime.Always, Disputed: false, [])) };
        return AssignmentStanding.Of(National.Snapshot, asked, [.. letters]).For(Fhi)!.Standing;
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
