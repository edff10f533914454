using System.Collections.Immutable;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>What sort of outcome is measured.</summary>
public enum OutcomeSort
{
    /// <summary>Yes or no, told as so many of a hundred.</summary>
    Proportion,

    /// <summary>A number.</summary>
    Mean,
}

/// <summary>What gets the measure.</summary>
public enum GivenTo
{
    /// <summary>People, one by one.</summary>
    People,

    /// <summary>Whole schools.</summary>
    Schools,

    /// <summary>Whole municipalities.</summary>
    Municipalities,
}

/// <summary>Who gets the measure when.</summary>
public enum GivingOrder
{
    /// <summary>All on the same day.</summary>
    AllAtOnce,

    /// <summary>All, but some later than others.</summary>
    AllInTurn,

    /// <summary>Some go without as long as is measured.</summary>
    SomeWithout,
}

/// <summary>The questions of a plan, in the order in which they are asked.</summary>
public enum StudyQuestion
{
    /// <summary>Which measure is it?</summary>
    Measure,

    /// <summary>What is it to change, and how is that measured?</summary>
    Outcome,

    /// <summary>How is it today, and how much has to change?</summary>
    Change,

    /// <summary>Who gets it, and how many are there?</summary>
    Units,

    /// <summary>Who gets it when?</summary>
    Order,

    /// <summary>Whom can they be compared with?</summary>
    Comparison,

    /// <summary>For whom is it, and in which period?</summary>
    Period,

    /// <summary>What else do the same people get then?</summary>
    Concurrent,

    /// <summary>How is it carried out?</summary>
    Process,

    /// <summary>Is what it takes in place?</summary>
    Readiness,
}

/// <summary>What has been answered so far; what has not is nothing, or an empty text. Nothing here is about a person who can be identified.</summary>
public sealed record StudyAnswers
{
    /// <summary>The measure's id in the register, where it has one.</summary>
    public string? Measure { get; init; }

    /// <summary>What the measure is called.</summary>
    public string MeasureName { get; init; } = "";

    /// <summary>What is to change.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>What sort of outcome it is.</summary>
    public OutcomeSort? Sort { get; init; }

    /// <summary>By which question, test or count it is measured.</summary>
    public string Instrument { get; init; } = "";

    /// <summary>How many months after the start.</summary>
    public int? MonthsAfter { get; init; }

    /// <summary>The proportion today, a fraction.</summary>
    public double? Today { get; init; }

    /// <summary>The standard deviation of a number today.</summary>
    public double? Deviation { get; init; }

    /// <summary>The least change worth having: a fraction or in the unit of the number, below 0 where it is to become less.</summary>
    public double? Change { get; init; }

    /// <summary>What gets the measure.</summary>
    public GivenTo? GivenTo { get; init; }

    /// <summary>How many schools, municipalities or people can take part.</summary>
    public int? Units { get; init; }

    /// <summary>How many people are measured in each of them.</summary>
    public double? PeopleInEach { get; init; }

    /// <summary>The standard deviation of that number over its mean.</summary>
    public double? SizeVariation { get; init; }

    /// <summary>The intraclass correlation.</summary>
    public double? Correlation { get; init; }

    /// <summary>Where that is from: the code of a known one, or in words.</summary>
    public string CorrelationSource { get; init; } = "";

    /// <summary>Who gets it when.</summary>
    public GivingOrder? Order { get; init; }

    /// <summary>At how many times somebody begins, where they do so in turn.</summary>
    public int? Steps { get; init; }

    /// <summary>Whether lots can be drawn.</summary>
    public bool? CanDrawLots { get; init; }

    /// <summary>Whether there are others to compare with.</summary>
    public bool? HasComparison { get; init; }

    /// <summary>Whether it can be measured before the start.</summary>
    public bool? CanMeasureBefore { get; init; }

    /// <summary>The municipality's area in the register.</summary>
    public string? Area { get; init; }

    /// <summary>The terms of the facet target group.</summary>
    public ImmutableArray<string> TargetGroups { get; init; } = [];

    /// <summary>The ages, as <c>13-16</c>; empty where it is for all.</summary>
    public string Ages { get; init; } = "";

    /// <summary>The first day with the measure.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it is measured.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What is done about each concurrent measure, by its id.</summary>
    public ImmutableSortedDictionary<string, string> Concurrent { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The process evaluation, by RE-AIM; effectiveness is what the outcome is for.</summary>
    public ProcessPlan Process { get; init; } = new();

    /// <summary>Who has time set aside for planning and for measuring before and after.</summary>
    public string Time { get; init; } = "";

    /// <summary>Who knows how to carry out, analyse and judge, or where that is fetched from.</summary>
    public string Competence { get; init; } = "";

    /// <summary>What posts and money are set aside.</summary>
    public string Resources { get; init; } = "";

    /// <summary>Whether whole groups get the measure.</summary>
    public bool IsClustered => GivenTo is PlanEvaluation.GivenTo.Schools or PlanEvaluation.GivenTo.Municipalities;
}

/// <summary>How one finds out what was carried out: reach, adoption, implementation and maintenance of RE-AIM (Glasgow, Vogt and Boles, Am. J. Public Health 89, 1999), with barriers and drivers.</summary>
public sealed record ProcessPlan
{
    /// <summary>How many of those it is for get it, and how that is counted.</summary>
    public string Reach { get; init; } = "";

    /// <summary>Which schools, services or municipalities take it up.</summary>
    public string Adoption { get; init; } = "";

    /// <summary>How one sees whether it is done as described.</summary>
    public string Fidelity { get; init; } = "";

    /// <summary>What may stand in the way, and how one hears of it.</summary>
    public string Barriers { get; init; } = "";

    /// <summary>What may help.</summary>
    public string Drivers { get; init; } = "";

    /// <summary>Whether it goes on afterwards.</summary>
    public string Maintenance { get; init; } = "";
}
