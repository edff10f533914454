using Samvirke.Register.Entries;

namespace Samvirke.Municipality.BuildPlan.Sections;

/// <summary>The plan of the municipality's whole policy on substances, with the alcohol plan of the law as a part of it, as the report of 2024 recommends (5.4.2).</summary>
internal static class SubstancePolicyPlan
{
    public static readonly PlanSort Sort = new(
        "rusmiddelpolitisk",
        new("Rusmiddelpolitisk handlingsplan", "Rusmiddelpolitisk handlingsplan", "Substance-use policy action plan"),
        new("Rusmiddelpolitisk handlingsplan for {0}", "Rusmiddelpolitisk handlingsplan for {0}", "Substance-use policy action plan for {0}"),
        new(
            "Én plan for hele rusmiddelpolitikken i kommunen. Den lovpålagte alkoholpolitiske handlingsplanen er en del av den.",
            "Éin plan for heile rusmiddelpolitikken i kommunen. Den lovpålagde alkoholpolitiske handlingsplanen er ein del av han.",
            "One plan for the municipality’s whole policy on substance use. The alcohol-policy action plan that the law requires is part of it."),
        [new EntryId("krav-alkoholpolitisk-handlingsplan")],
        [new EntryId("rusmiddelpolitisk-handlingsplan")],
        new PlanFocus(["licensing", "public-health"], ["adolescents", "young-adults", "children", "pupils", "population"], OfSubstances: true),
        [
            OpeningSections.Short, OpeningSections.Anchoring, CommonSections.Law, SituationSections.Substances, CommonSections.Have, CommonSections.Missing, CommonSections.Roles,
            CommonSections.Goals, LicensingSection.Section, CommonSections.Participation, CommonSections.Knowledge, CommonSections.FollowUp,
        ]);
}
