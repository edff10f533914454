using System.Collections.Immutable;
using Samvirke.Municipality.FindHelp;
using Samvirke.Register.Texts;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Entries.ReadLocal;

/// <summary>The three answers in an address, as far as they are given.</summary>
/// <param name="About">Whom it is about.</param>
/// <param name="Age">The age, as it was typed.</param>
/// <param name="Worry">What the worry is.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="IsAsked">Whether the form was sent.</param>
public sealed record HelpAsked(HelpFor? About, string Age, HelpWorry? Worry, HelpAsker? Asker, bool IsAsked)
{
    public const string AboutParameter = "om";
    public const string AgeParameter = "alder";
    public const string WorryParameter = "bekymring";
    public const string AskerParameter = "hvem";

    private const int LongestAge = 10;

    public static HelpAsked Of(IQueryCollection query)
    {
        var age = query[AgeParameter].ToString().Trim();
        return new(
            HelpFor.All.FirstOrDefault(each => each.Id == query[AboutParameter].ToString()),
            age.Length <= LongestAge ? age : age[..LongestAge],
            HelpWorry.All.FirstOrDefault(each => each.Id == query[WorryParameter].ToString()),
            HelpAsker.All.FirstOrDefault(each => each.Id == query[AskerParameter].ToString()),
            query.ContainsKey(AboutParameter) || query.ContainsKey(WorryParameter) || query.ContainsKey(AskerParameter) || query.ContainsKey(AgeParameter));
    }

    /// <summary>The question; nothing until it can be answered.</summary>
    public HelpQuestion? Question => About is { } about && Worry is { } worry && Asker is { } asker && !HasWrongAge ? new HelpQuestion(about, AgeOf(about), worry, asker) : null;

    /// <summary>What has to be mended; nothing when nothing was asked.</summary>
    public ImmutableArray<DraftFault> Faults
    {
        get
        {
            if (!IsAsked) return [];
            var faults = ImmutableArray.CreateBuilder<DraftFault>();
            if (About is null) faults.Add(Choose(AboutParameter, FindHelpTexts.About));
            if (HasWrongAge) faults.Add(new DraftFault(AgeParameter, FindHelpTexts.WrongAge));
            if (Worry is null) faults.Add(Choose(WorryParameter, FindHelpTexts.Worry));
            if (Asker is null) faults.Add(Choose(AskerParameter, FindHelpTexts.Who));
            return faults.ToImmutable();
        }
    }

    private bool HasWrongAge => Age.Length > 0 && About is { } about && AgeOf(about) is null;

    private int? AgeOf(HelpFor about) => HelpQuestion.ReadAge(about, Age);

    private static DraftFault Choose(string parameter, LocalizedText question) => new(parameter, Samvirke.Analysis.Reasons.Filled.Of(FindHelpTexts.ChooseOne, question));
}
