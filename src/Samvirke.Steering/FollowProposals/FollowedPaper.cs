using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Samvirke.Steering.AnswerProposals;
using static Samvirke.Steering.FollowProposals.FollowedWords;

namespace Samvirke.Steering.FollowProposals;

/// <summary>What came of the proposals, as a paper for a ministry: in short first, then each proposal, what nobody has taken up before the rest, and the challenges.</summary>
public sealed class FollowedPaper
{
    private static readonly LocalizedText Title = new("Hva som er gjort med forslagene", "Kva som er gjort med forslaga", "What has been done about the proposals");
    private static readonly LocalizedText InShort = new("Kort fortalt", "Kort fortalt", "In short");
    private static readonly LocalizedText Each = new("Forslag for forslag", "Forslag for forslag", "Proposal by proposal");
    private static readonly LocalizedText Challenges = new("Utfordringene", "Utfordringane", "The challenges");
    private static readonly LocalizedText ChallengesHow = new(
        "For hver utfordring de forslagene i rapporten som svarer på den, selv eller ved en del av seg, og hvor langt de er kommet.",
        "For kvar utfordring dei forslaga i rapporten som svarer på henne, sjølve eller ved ein del av seg, og kor langt dei er komne.",
        "For each challenge the proposals of the report that answer it, themselves or by a part of them, and how far they have come.");
    private static readonly LocalizedText How = new(
        "«Gjort siden» er det som en kilde fra etter rapporten knytter til forslaget, eller som tok til etter den. «Ingen kjent oppfølging» sier hva registeret har kilde på, ikke at ingenting er gjort. Svarene fra etatene er deres egne og er ikke prøvd mot kilder.",
        "«Gjort sidan» er det som ei kjelde frå etter rapporten knyter til forslaget, eller som tok til etter han. «Inga kjend oppfølging» seier kva registeret har kjelde på, ikkje at ingenting er gjort. Svara frå etatane er deira eigne og er ikkje prøvde mot kjelder.",
        "“Done since” is what a source from after the report ties to the proposal, or what began after it. “No known follow-up” says what the register has a source for, not that nothing was done. The agencies' answers are their own and have not been checked against sources.");

    private readonly ILookup<EntryId, KeptAnswer> answers;
    private readonly Func<EntryId, Entry?> find;
    private readonly DateTimeOffset now;

    private FollowedPaper(IEnumerable<KeptAnswer> answers, Func<EntryId, Entry?> find, DateTimeOffset now) =>
        (this.answers, this.find, this.now) = (answers.ToLookup(answer => answer.Proposal), find, now);

    /// <summary>The paper.</summary>
    /// <param name="report">What came of the proposals.</param>
    /// <param name="proposals">Those to tell of.</param>
    /// <param name="answers">What agencies say to everybody.</param>
    /// <param name="find">The entry with an id.</param>
    /// <param name="stamp">The register that it is made from.</param>
    /// <param name="now">When it is made.</param>
    public static Paper Of(
        FollowedReport report, ImmutableArray<FollowedProposal> proposals, IEnumerable<KeptAnswer> answers, Func<EntryId, Entry?> find, PaperStamp stamp, DateTimeOffset now)
    {
        var paper = new FollowedPaper(answers, find, now);
        return new Paper(Title, Counted(report), stamp,
        [
            new(InShort, 1, [new PaperBlock.Paragraph(PaperText.Of(How)), paper.Overview(proposals)]),
            new(Each, 1, []),
            .. proposals.Select(paper.Section),
            new(Challenges, 1, [new PaperBlock.Paragraph(PaperText.Of(ChallengesHow)), OfChallenges(report)]),
        ])
        {
            HasContents = true,
        };
    }

    private PaperBlock.Table Overview(ImmutableArray<FollowedProposal> proposals) => new(Title, [new(Proposal), new(Standing), new(Done), new(By), new(Answers)],
    [
        .. proposals.Select(each => new PaperRow(
        [
            [new PaperText(Numbered(each.Section, each.Proposal), each.Proposal, [])],
            [PaperText.Of(Name(each.Uptake))],
            Or(each.Since.Select(step => PaperText.Of(step.What)), NothingKnown),
            [.. each.Doers.Select(PaperText.Of)],
            Or(answers[each.Proposal.Id].Select(answer => PaperText.Of(Said(answer))), Silent),
        ])
        {
            Key = each.Section,
        }),
    ]);

    private PaperSection Section(FollowedProposal each) => new(Numbered(each.Section, each.Proposal), 2,
    [
        new PaperBlock.Paragraph(new PaperText(each.Proposal.Summary, each.Proposal, [each.Proposal.Citations[0]])),
        Line(Standing, Name(each.Uptake)),
        .. each.Answers.IsEmpty ? [] : Listed(AnswersTo, each.Answers.Select(PaperText.Of)),
        .. each.Uptake == Uptake.Touched ? [new PaperBlock.Paragraph(PaperText.Of(OnlyTouched))] : Array.Empty<PaperBlock>(),
        .. each.Since.Any() ? Steps(Done, each.Since) : [new PaperBlock.Paragraph(PaperText.Of(NothingSince))],
        .. each.Uptake >= Uptake.InPart && each.PartsLeft.Any() ? Listed(PartsLeft, each.PartsLeft.Select(PaperText.Of)) : [],
        .. each.Since.Any() ? OfStudies(each) : [],
        .. each.Undated.Any() ? Steps(Undated, each.Undated) : [],
        .. each.Before.Any() ? Steps(Before, each.Before) : [],
        .. Said(each),
    ]);

    private static PaperBlock[] Steps(LocalizedText heading, IEnumerable<ProposalStep> steps) =>
    [
        new PaperBlock.Table(heading, [new(heading), new(new LocalizedText("Hvordan", "Korleis", "How")), new(By)],
        [
            .. steps.Select(step => new PaperRow(
            [
                [PaperText.Of(step.What)],
                [new PaperText(Tied(step), null, step.Tie.Citations), .. Told(step), .. step.Outcome is { } outcome ? [PaperText.Of(Filled.Of(Result, outcome))] : Array.Empty<PaperText>()],
                [.. step.Doers.Select(doer => PaperText.Of(Name(doer)))],
            ])),
        ]),
    ];

    /// <summary>What the step is, of those that came after the report; those before it the report tells of itself.</summary>
    private static PaperText[] Told(ProposalStep step) => step.Time == StepTime.Since && !step.What.Summary.IsEmpty ? [new PaperText(step.What.Summary, null, step.What.Citations)] : [];

    private static PaperBlock[] OfStudies(FollowedProposal each) => each.Studies.Any()
        ? [Line(Effect, SomeStudies), new PaperBlock.Points([.. each.Studies.Select(PaperText.Of)])]
        : [Line(Effect, NoStudies)];

    /// <summary>The answers as a table, and those who have not answered in one line: seven rows that say nothing would hide the rest.</summary>
    private IEnumerable<PaperBlock> Said(FollowedProposal each)
    {
        ImmutableArray<KeptAnswer> given = [.. answers[each.Proposal.Id]];
        if (!given.IsEmpty) yield return Given(given);
        ImmutableArray<LocalizedText> silent = [.. each.Addressees.Where(agency => given.All(answer => answer.Organisation != agency.Id)).Select(agency => agency.Name)];
        if (!silent.IsEmpty) yield return Line(Silent, Filled.And(silent));
    }

    private PaperBlock.Table Given(ImmutableArray<KeptAnswer> given) => new(Answers, [new(Agency), new(Answer), new(Why), new(Since), new(Confirmed)],
    [
        .. given.Select(answer => new PaperRow(
        [
            [find(answer.Organisation) is { } agency ? PaperText.Of(agency) : PaperText.Of(new LocalizedText(answer.Organisation.Value))],
            [PaperText.Of(Name(answer.Answer.Stand))],
            [PaperText.Of(new LocalizedText(answer.Answer.Why)), .. answer.Answer.Works.Select(find).OfType<Entry>().Select(PaperText.Of)],
            answer.Answer.Since is { } since ? [PaperText.Of(PaperTongue.Date(since))] : [],
            [PaperText.Of(PaperTongue.Date(DateOnly.FromDateTime(answer.Paper.WrittenAt.UtcDateTime))), .. answer.IsOld(now) ? [PaperText.Of(Old)] : Array.Empty<PaperText>()],
        ])),
    ]);

    private LocalizedText Said(KeptAnswer answer) =>
        Filled.Of(new("{0}: {1}", "{0}: {1}", "{0}: {1}"), find(answer.Organisation)?.Name ?? new LocalizedText(answer.Organisation.Value), Name(answer.Answer.Stand));

    private static PaperBlock.Table OfChallenges(FollowedReport report) => new(Challenges, [new(Challenge), new(Proposed), new(Standing), new(OtherAnswers)],
    [
        .. report.Challenges.Select(each => new PaperRow(
        [
            [new PaperText(Numbered(each.Section, each.Challenge), each.Challenge, [each.Challenge.Citations[0]])],
            Or(each.Proposals.Select(proposal => PaperText.Of(Filled.Of(new("{0}: {1}", "{0}: {1}", "{0}: {1}"), Numbered(proposal.Section, proposal.Proposal), Name(proposal.Uptake)))), Unanswered),
            each.Uptake is { } uptake ? [PaperText.Of(Name(uptake))] : [],
            [.. each.Others.Select(PaperText.Of)],
        ])),
    ]);

    private static PaperBlock.Paragraph Line(LocalizedText heading, LocalizedText text) => new(PaperText.Of(Filled.Of(new("{0}: {1}", "{0}: {1}", "{0}: {1}"), heading, text)));

    private static PaperBlock[] Listed(LocalizedText heading, IEnumerable<PaperText> items) =>
        [new PaperBlock.Paragraph(PaperText.Of(Filled.Of(new("{0}:", "{0}:", "{0}:"), heading))), new PaperBlock.Points([.. items])];

    private static ImmutableArray<PaperText> Or(IEnumerable<PaperText> texts, LocalizedText otherwise) => texts.Any() ? [.. texts] : [PaperText.Of(otherwise)];
}
