using Samvirke.Register.Entries;
using Samvirke.Steering.RunProgramme;
using Shouldly;

namespace Samvirke.Steering.Tests.RunProgramme;

/// <summary>The three models of the report are set up from what the register knows and what the forms ask for.</summary>
public sealed class SetUpTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Proposals_OfTheThreeModels_AreTheForumsThatTheRegisterKnows()
    {
        Of("modell-1").ShouldBe(["direktoratsgruppe-rusforebygging"]);
        Of("modell-2").ShouldBe(["programstyre-nasjonalt-program", "referansegruppe-nasjonalt-program", "prosjektgruppe-nasjonalt-program"], ignoreOrder: true);
        Of("modell-3").ShouldBe(["kubu", "etatssamarbeidet", "samarbeid-utsatte-barn-unge", "styringsgruppe-rus-i-etatssamarbeidet", "etatssamarbeidet-ledergruppe", "etatssamarbeidet-direktorgruppe", "etatssamarbeidet-sekretariat"], ignoreOrder: true);
        Of("nasjonalt-program-rusforebygging").ShouldContain("referansegruppe-nasjonalt-program");
        RegisterProposals.Bases(Setting.Register).Select(entry => entry.Id.Value).ShouldContain("etatssamarbeidet");

        static IEnumerable<string> Of(string id) => RegisterProposals.Forums(Setting.Register, [new EntryId(id)]).Select(each => each.Structure.Id.Value);
    }

    [Fact]
    public void Proposal_OfAStructure_HasItsMembersAndSourcesAndNothingElse()
    {
        var agencies = RegisterProposals.Forum(Setting.Register, "etatssamarbeidet")!;
        agencies.Members.Length.ShouldBe(13);
        agencies.Leader!.Id.Value.ShouldBe("bufdir");
        agencies.Disputed.ShouldBeTrue("the sources disagree on whether Bufdir leads or coordinates");
        agencies.Citations.ShouldContain(citation => citation.Source.Value == "vedlegg-1");
        var reference = RegisterProposals.Forum(Setting.Register, "referansegruppe-nasjonalt-program")!;
        (reference.Sort, reference.Leader).ShouldBe((ForumSort.ReferenceGroup, null));
        ForumForm.Of(agencies, Setting.Empty, Setting.Sitting)[ForumForm.Rule].ShouldBe("", "how it decides the register does not know");
        reference.ToForum().HearsYouth.ShouldBeFalse("who speaks for young people is for those who set it up to say");
        RegisterProposals.Forum(Setting.Register, "hdir").ShouldBeNull();
    }

    [Theory]
    [InlineData("modell-1", "each-in-own-line")]
    [InlineData("modell-2", "majority")]
    [InlineData("modell-3", "consensus")]
    public void Form_FilledFromAModel_SetsItUpWithoutLoss(string model, string rule)
    {
        var programme = Programme.Begin("Rusforebygging", "", [new EntryId(model)], []);
        foreach (var proposal in RegisterProposals.Forums(Setting.Register, programme.Basis))
        {
            var proposed = proposal.ToForum();
            var typed = ForumForm.Of(proposal, programme, Setting.Sitting).With(ForumForm.Rule, rule).With(ForumForm.LeadRotates, true).With(ForumForm.LeadHow, "ett år om gangen").With(ForumForm.Meets, "hver måned");
            var read = ForumForm.Read(typed, 0, programme, Setting.Sitting).Found();
            read.Members.ShouldBe(proposed.Members);
            (read.Leader, read.Basis).ShouldBe((proposed.Leader, proposed.Basis));
            (programme.Forum(read.ReportsTo?.Forum)?.Basis ?? read.ReportsTo?.Party).ShouldBe(proposed.ReportsTo?.Party, "a forum of the programme goes before the structure that it was set up from");
            (Words.Of(read.Rule), read.LeadRotates, read.LeadHow, read.Meets).ShouldBe((rule, true, "ett år om gangen", "hver måned"));
            programme = Forums.Keep(programme, read);
        }

        programme.Forums.Select(forum => forum.Number).ShouldBe(Enumerable.Range(1, programme.Forums.Length));
        ProgrammeGaps.Of(Setting.Whole(programme), Day).Contains(ProgrammeGap.NobodyDecides).ShouldBe(rule == "each-in-own-line", "a group that coordinates decides nothing");
    }

    [Fact]
    public void Members_WrittenOneOnEachLine_ComeAfterThoseThatAreThere_AndWhatIsWrongIsNamed()
    {
        var typed = Setting.With(("navn", "Styret"), ("slag", "board"), ("beslutning", "majority"), ("deltaker-0-hvem", "Politidirektoratet"), ("flere", "Barne-, ungdoms- og familiedirektoratet: avdelingsdirektør\n\n  barn-og-unge (unge)\nUdir"));
        ForumForm.Read(typed, 0, Setting.Empty, Setting.Sitting).Found().Members.ShouldBe(
            [new(new("pod"), "", false), new(new("bufdir"), "avdelingsdirektør", false), new(new("barn-og-unge"), "", true), new(new("udir"), "", false)]);
        ForumForm.Read(typed.With("flere", "Politidirektorattet: x\nUdir\nUdir"), 0, Setting.Empty, Setting.Sitting).Faults().Select(fault => (fault.Name, fault.Message.ToString())).ShouldBe(
            [("flere", "Registeret har ingen som heter «Politidirektorattet». Skriv navnet slik registeret har det."), ("flere", "«Udir» står to ganger med samme stilling.")]);
        var many = string.Join('\n', Enumerable.Range(0, ForumForm.MostMembers).Select(i => $"Udir: stilling {i}"));
        ForumForm.Read(typed.With("flere", many), 0, Setting.Empty, Setting.Sitting).Faults().ShouldBe([new("flere", AnswerTexts.TooManyMembers(60, 61))]);
    }

    [Fact]
    public void Day_ThatIsNoneOrIsMissing_IsToldAsWhatItIs()
    {
        var whole = Setting.Whole(Forums.Keep(Setting.Empty, new Forum(0, "Styret", ForumSort.Board, "", [], null, false, "", "", DecisionRule.Majority, "", null, null, false)));
        MeetingForm.Read(Setting.With(("forum", "1"), ("dag", "31.6.2026")), null, whole, Setting.Actors).Faults().ShouldBe([new("dag", AnswerTexts.NoDay("31.6.2026"))]);
        MeetingForm.Read(Setting.With(("forum", "1")), null, whole, Setting.Actors).Faults().ShouldBe([new("dag", AnswerTexts.NeedsDay)]);
    }

    [Fact]
    public void Gaps_OfAnEmptyProgramme_SayThatNeitherMandateBoardNorYoungPeopleAreThere()
    {
        ProgrammeGaps.Of(Setting.Whole(Setting.Empty), Day).ShouldBe(
            [ProgrammeGap.NoMandate, ProgrammeGap.NoBoard, ProgrammeGap.NobodyDecides, ProgrammeGap.NoYouthVoice, ProgrammeGap.NoSecretariat, ProgrammeGap.NoInitiatives, ProgrammeGap.NoCriteria]);
        var panel = new Forum(0, "Ungdomspanelet", ForumSort.ReferenceGroup, "", [new(new EntryId("barn-og-unge"), "", true)], null, false, "", "", DecisionRule.Advises, "", null, null, false);
        var heard = Forums.Keep(Setting.Empty, panel);
        ProgrammeGaps.Of(Setting.Whole(heard), Day).ShouldNotContain(ProgrammeGap.NoYouthVoice);
        ProgrammeGaps.Of(Setting.Whole(Forums.Keep(heard, heard.Forums[0] with { IsClosed = true })), Day).ShouldContain(ProgrammeGap.NoYouthVoice, "a closed forum hears nobody");
    }

    [Fact]
    public void Forum_NamedWrong_IsToldWhereAndHow()
    {
        var faults = ForumForm.Read(
            Setting.With((ForumForm.Cell(0, ForumForm.Party), "Helsedirektoratet"), (ForumForm.Cell(2, ForumForm.Party), "Helsedirektorattet"), (ForumForm.Cell(3, ForumForm.Post), "rådgiver"), (ForumForm.Leader, "Kari Nordmann")),
            0, Setting.Empty, Setting.Sitting).Faults();
        faults.Select(each => each.Name).ShouldBe([ForumForm.Name, ForumForm.Sort, ForumForm.Rule, ForumForm.Cell(2, ForumForm.Party), ForumForm.Cell(3, ForumForm.Party), ForumForm.Leader]);
        faults[3].Message.ToString().ShouldContain("«Helsedirektorattet»");
        Setting.Sitting.Find("hdir").ShouldBeOfType<PartyFinding.Found>().Entry.Id.Value.ShouldBe("hdir");
        Setting.Sitting.Find("statsforvalter").ShouldBeOfType<PartyFinding.None>().Near.ShouldNotBeEmpty();
    }

    [Fact]
    public void Forum_ReportingInACircle_IsRefused()
    {
        var programme = Forums.Keep(Forums.Keep(Setting.Empty, Named("Styret", null)), Named("Arbeidsgruppa", new(1, null)));
        ForumForm.Read(Setting.With((ForumForm.Name, "Styret"), (ForumForm.Sort, "board"), (ForumForm.Rule, "majority"), (ForumForm.ReportsTo, "arbeidsgruppa")), 1, programme, Setting.Sitting).Faults().ShouldHaveSingleItem().Message.ShouldBe(AnswerTexts.ReportsToItself);
        ForumForm.Read(Setting.With((ForumForm.Name, "Ny"), (ForumForm.Sort, "other"), (ForumForm.Rule, "each-in-own-line"), (ForumForm.ReportsTo, "KUBU")), 0, programme, Setting.Sitting).Found().ReportsTo.ShouldBe(new ReportLine(null, new EntryId("kubu")));
        ForumForm.Read(Setting.With((ForumForm.Name, "styret"), (ForumForm.Sort, "board"), (ForumForm.Rule, "majority")), 0, programme, Setting.Sitting).Faults().ShouldHaveSingleItem().Message.ShouldBe(AnswerTexts.SameForum);

        static Forum Named(string name, ReportLine? to) => new(0, name, ForumSort.Board, "", [], null, false, "", "", DecisionRule.Majority, "", to, null, false);
    }
}
