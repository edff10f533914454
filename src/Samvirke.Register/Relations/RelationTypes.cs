using System.Collections.Frozen;
using System.Collections.Immutable;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;
using static Samvirke.Register.Kinds.Kind;

namespace Samvirke.Register.Relations;

/// <summary>Every type of relation in the order in which a page shows them, the most useful first.</summary>
public static class RelationTypes
{
    private static readonly ImmutableArray<Kind> Effort = Efforts;

    /// <summary>Where the responsibility at a stage of a transition may lie: with somebody, or by a duty, a provision or an effort.</summary>
    private static readonly ImmutableArray<Kind> Responsible = [Actor, Duty, Provision, .. Efforts];

    public static readonly RelationType LedBy = new("led-by", new("ledes av", "blir leia av", "is led by"), new("leder", "leier", "leads"), [Join([.. Effort, Assignment, OrganisationModel], [Actor])]);
    public static readonly RelationType CoordinatedBy = new("coordinated-by", new("koordineres av", "blir koordinert av", "is coordinated by"), new("koordinerer", "koordinerer", "coordinates"), [Join([.. Effort, Duty, OrganisationModel, Transition], [Actor, Function, Structure])]);
    public static readonly RelationType SecretariatBy = new("secretariat-by", new("har sekretariat hos", "har sekretariat hos", "has its secretariat at"), new("er sekretariat for", "er sekretariat for", "is the secretariat of"), [Join([Structure, Programme], [Actor, Structure])]);
    public static readonly RelationType HasMember = new("has-member", new("har deltaker", "har deltakar", "has as participant"), new("deltar i", "deltek i", "takes part in"), [Join([Structure, Programme], [Actor, Function, Structure])]);
    public static readonly RelationType HeldBy = new("held-by", new("ligger hos", "ligg hos", "is placed with"), new("har funksjonen", "har funksjonen", "holds the function"), [Join([Function], [Actor])]);
    public static readonly RelationType SectionOf = new("section-of", new("står i", "står i", "stands in"), new("har bestemmelsen", "har føresegna", "contains"), [Join([Provision], [Law])], single: true);
    public static readonly RelationType LegalBasis = new("legal-basis", new("har hjemmel i", "har heimel i", "has its legal basis in"), new("er hjemmel for", "er heimel for", "is the legal basis of"), [Join([.. Effort, Actor, Duty, Law, Area], [Provision, Law])]);
    public static readonly RelationType Binds = new("binds", new("forplikter", "forpliktar", "binds"), new("er forpliktet etter", "er forplikta etter", "is bound by"), [Join([Provision, Law, Duty, PlanRequirement], [Actor])]);
    public static readonly RelationType Imposes = new("imposes", new("pålegger", "pålegg", "imposes"), new("følger av", "følgjer av", "follows from"), [Join([Provision, Law], [Duty, PlanRequirement])]);
    public static readonly RelationType OwedTo = new("owed-to", new("gjelder overfor", "gjeld overfor", "is owed to"), new("kan vise til", "kan vise til", "can rely on"), [Join([Duty, Provision], [Actor])]);
    public static readonly RelationType Fulfils = new("fulfils", new("oppfyller", "oppfyller", "fulfils"), new("oppfylles av", "blir oppfylt av", "is fulfilled by"), [Join(Effort, [PlanRequirement, Duty])]);
    public static readonly RelationType LocalFormOf = new("local-form-of", new("er en lokal utgave av", "er ei lokal utgåve av", "is a local form of"), new("finnes lokalt som", "finst lokalt som", "exists locally as"), [Join(Effort, Effort)]);
    public static readonly RelationType CarriedOutBy = new("carried-out-by", new("gjennomføres av", "blir gjennomført av", "is carried out by"), new("gjennomfører", "gjennomfører", "carries out"), [Join([.. Effort, Duty, Assignment, Proposal], [Actor])]);
    public static readonly RelationType ProvidedBy = new("provided-by", new("tilbys av", "blir tilbode av", "is provided by"), new("tilbyr", "tilbyr", "provides"), [Join([Service, Channel], [Actor])]);
    public static readonly RelationType AdministeredBy = new("administered-by", new("forvaltes av", "blir forvalta av", "is administered by"), new("forvalter", "forvaltar", "administers"), [Join([Law, .. Effort, Source, Statistic], [Actor])]);
    public static readonly RelationType IssuedBy = new("issued-by", new("er utgitt av", "er gitt ut av", "is issued by"), new("har utgitt", "har gitt ut", "has issued"), [Join([Guidance, Plan, Programme, Law, Source, AllocationLetter, Assignment], [Actor])]);
    public static readonly RelationType AssignedBy = new("assigned-by", new("er gitt av", "er gitt av", "was given by"), new("har gitt", "har gitt", "has given"), [Join([Assignment], [Actor])]);
    public static readonly RelationType AssignedTo = new("assigned-to", new("er gitt til", "er gitt til", "was given to"), new("har fått", "har fått", "has received"), [Join([Assignment], [Actor])]);
    public static readonly RelationType SentTo = new("sent-to", new("er sendt til", "er sendt til", "was sent to"), new("har fått brevet", "har fått brevet", "has received the letter"), [Join([AllocationLetter], [Actor])]);
    public static readonly RelationType GivenIn = new("given-in", new("står i brevet", "står i brevet", "stands in the letter"), new("har oppdraget", "har oppdraget", "has the assignment"), [Join([Assignment], [AllocationLetter])]);
    public static readonly RelationType NotInLetterTo = new("not-in-letter-to", new("står ikke i tildelingsbrevet til", "står ikkje i tildelingsbrevet til", "does not stand in the letter to"), new("mangler i sitt brev", "manglar i brevet sitt", "lacks in its letter"), [Join([Assignment], [Actor])]);
    public static readonly RelationType FundedBy = new("funded-by", new("finansieres av", "blir finansiert av", "is funded by"), new("finansierer", "finansierer", "funds"), [Join([.. Effort, Actor, Source], [Actor, GrantScheme])]);
    public static readonly RelationType Eligible = new("eligible", new("kan søkes av", "kan søkjast av", "can be applied for by"), new("kan søke", "kan søkje", "can apply for"), [Join([GrantScheme], [Actor])]);
    public static readonly RelationType DirectedAt = new("directed-at", new("retter seg mot", "rettar seg mot", "is directed at"), new("er målgruppe for", "er målgruppe for", "is the target group of"), [Join(Effort, [Actor])]);
    public static readonly RelationType Supports = new("supports", new("støtter", "støttar", "supports"), new("støttes av", "blir støtta av", "is supported by"), [Join([.. Effort, Actor], [.. Effort, Actor, Duty])]);
    public static readonly RelationType CooperatesWith = new("cooperates-with", new("samarbeider med", "samarbeider med", "cooperates with"), new("samarbeider med", "samarbeider med", "cooperates with"), [Join([Actor, .. Effort], [Actor, .. Effort])]);
    public static readonly RelationType Guides = new("guides", new("gir veiledning om", "gir rettleiing om", "gives guidance on"), new("har veiledning i", "har rettleiing i", "is guided by"), [Join([Guidance, Channel], [Law, Provision, Duty, Actor, .. Effort])]);
    public static readonly RelationType FollowsUp = new("follows-up", new("følger opp", "følgjer opp", "follows up"), new("følges opp av", "blir følgt opp av", "is followed up by"), [Join([.. Effort, Assignment], [Plan, Assignment, Source, Proposal, Law, Programme])]);
    public static readonly RelationType BuildsOn = new("builds-on", new("bygger på", "byggjer på", "builds on"), new("er grunnlag for", "er grunnlag for", "is the basis of"), [Join([.. Effort, Challenge, Proposal, OrganisationModel, Statistic, Assignment, Law], [Source, Law, Provision, .. Effort, Assignment])]);
    public static readonly RelationType Succeeds = new("succeeds", new("viderefører eller avløser", "vidarefører eller avløyser", "succeeds"), new("videreføres eller avløses av", "blir vidareført eller avløyst av", "is succeeded by"), [.. SameKind(), Join(Effort, Effort)]);
    public static readonly RelationType ReportsTo = new("reports-to", new("rapporterer til", "rapporterer til", "reports to"), new("får rapport fra", "får rapport frå", "receives reports from"), [Join([Actor, .. Effort, Assignment], [Actor, Structure])]);
    public static readonly RelationType Supervises = new("supervises", new("fører tilsyn med", "fører tilsyn med", "supervises"), new("har tilsyn fra", "har tilsyn frå", "is supervised by"), [Join([Actor], [Actor, Law])]);
    public static readonly RelationType ResponsibleBefore = new("responsible-before", new("ansvar før overgangen", "ansvar før overgangen", "responsibility before"), new("har ansvar før overgangen", "har ansvar før overgangen", "is responsible before"), [Join([Transition], Responsible)]);
    public static readonly RelationType ResponsibleDuring = new("responsible-during", new("ansvar i overgangen", "ansvar i overgangen", "responsibility during"), new("har ansvar i overgangen", "har ansvar i overgangen", "is responsible during"), [Join([Transition], Responsible)]);
    public static readonly RelationType ResponsibleAfter = new("responsible-after", new("ansvar etter overgangen", "ansvar etter overgangen", "responsibility after"), new("har ansvar etter overgangen", "har ansvar etter overgangen", "is responsible after"), [Join([Transition], Responsible)]);
    public static readonly RelationType Answers = new("answers", new("svarer på", "svarer på", "answers"), new("besvares av", "blir svart på av", "is answered by"), [Join([Proposal, OrganisationModel], [Challenge])]);
    public static readonly RelationType RaisedBy = new("raised-by", new("er tatt opp av", "er teken opp av", "was raised by"), new("har tatt opp", "har teke opp", "has raised"), [Join([Challenge, Proposal], [Actor, Structure])]);
    public static readonly RelationType LedTo = new("led-to", new("førte til", "førte til", "led to"), new("er resultat av", "er resultat av", "resulted from"), [Join([Assignment, Proposal, .. Effort, Law, Source], [Source, Law, Assignment, Proposal, .. Effort])]);
    public static readonly RelationType DisagreesWith = new("disagrees-with", new("sier noe annet enn", "seier noko anna enn", "disagrees with"), new("sier noe annet enn", "seier noko anna enn", "disagrees with"), [Join([Statistic], [Statistic])]);
    public static readonly RelationType Concerns = new("concerns", new("gjelder", "gjeld", "concerns"), new("omtales i", "er omtala i", "is dealt with in"), [Join([Challenge, Statistic, Proposal, Source, Assignment, Guidance, OrganisationModel], [.. Kind.All.Where(kind => kind != Source)])]);
    public static readonly RelationType Judges = new("judges", new("vurderer", "vurderer", "judges"), new("er vurdert i", "er vurdert i", "is judged in"), [Join([Judgement], [.. Effort, Duty, Provision, Definition])]);
    public static readonly RelationType UsedIn = new("used-in", new("brukes i", "blir brukt i", "is used in"), new("bruker ordet slik", "bruker ordet slik", "uses the term as in"), [Join([Definition], [Law, Provision, Duty, Source, Assignment, .. Effort])]);
    public static readonly RelationType SubordinateTo = new("subordinate-to", new("er underlagt", "er underlagd", "is subordinate to"), new("har under seg", "har under seg", "has below it"), [Join([Actor], [Actor])]);
    public static readonly RelationType PartOf = new("part-of", new("er del av", "er del av", "is part of"), new("består av", "består av", "consists of"), [Join([Area], [Area]), Join([Actor], [Actor]), Join([Provision], [Provision]), Join([Challenge], [Challenge]), Join([Proposal], [Proposal]), Join([Assignment], [Assignment]), Join(Effort, Effort)]);
    public static readonly RelationType BelongsTo = new("belongs-to", new("hører til", "høyrer til", "belongs to"), new("omfatter", "omfattar", "comprises"), [Join([Area], [Area])]);
    public static readonly RelationType Covers = new("covers", new("dekker", "dekkjer", "covers"), new("dekkes av", "blir dekt av", "is covered by"), [Join([Actor, .. Effort], [Area])]);

    /// <summary>All of them, in the order of pages.</summary>
    public static ImmutableArray<RelationType> All { get; } =
    [
        LedBy, CoordinatedBy, ResponsibleBefore, ResponsibleDuring, ResponsibleAfter, SecretariatBy, HasMember, HeldBy, SectionOf, LegalBasis, Binds, Imposes, OwedTo, Fulfils, LocalFormOf, CarriedOutBy,
        ProvidedBy, AdministeredBy, IssuedBy, AssignedBy, AssignedTo, SentTo, GivenIn, NotInLetterTo, FundedBy, Eligible, DirectedAt, Supports, CooperatesWith, Guides,
        FollowsUp, BuildsOn, Succeeds, ReportsTo, Supervises, RaisedBy, Answers, LedTo, DisagreesWith, Concerns, Judges, UsedIn, SubordinateTo, PartOf, BelongsTo, Covers,
    ];

    private static readonly FrozenDictionary<string, RelationType> ById = All.ToFrozenDictionary(type => type.Id, StringComparer.Ordinal);

    /// <summary>The type with the id, or nothing.</summary>
    public static RelationType? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    private static Joint Join(ImmutableArray<Kind> from, ImmutableArray<Kind> to) => new(from, to);

    private static IEnumerable<Joint> SameKind() => Kind.All.Select(kind => Join([kind], [kind]));
}
