using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Municipality.ListServices;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.ReadLocal;

/// <summary>A municipality's services, and those of them that an address asks for.</summary>
/// <param name="Place">The municipality.</param>
/// <param name="All">All of them.</param>
/// <param name="Shown">Those that suit.</param>
/// <param name="Filter">What is asked for.</param>
/// <param name="Age">The age as it was typed.</param>
public sealed record ServicesAsked(LocalVisit Place, ImmutableArray<Entry> All, ImmutableArray<Entry> Shown, ServiceFilter Filter, string Age)
{
    public const string AgeParameter = "alder";
    public const string GroupParameter = "for";
    public const string ReferralParameter = "henvisning";

    private const int LongestAge = 10;

    public static readonly DetailKey Referral = DetailSchema.Find(Kind.Service, "referral")!;

    /// <summary>Whether what was typed is no age.</summary>
    public bool HasWrongAge => Age.Length > 0 && Filter.Age is null;

    public static ServicesAsked? Of(Visit visit, string number)
    {
        if (LocalVisit.Of(visit, number) is not { } place) return null;
        var all = ServiceList.All(place.Local, place.Day, Norwegian.Names);
        var typed = visit.Query[AgeParameter].ToString().Trim();
        var age = typed.Length <= LongestAge ? typed : typed[..LongestAge];
        var filter = new ServiceFilter(
            int.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= AgeSpan.Highest ? years : null,
            ServiceList.Groups(all).FirstOrDefault(term => term.Id == visit.Query[GroupParameter].ToString())?.Id,
            Referral.Choices.FirstOrDefault(choice => choice.Id == visit.Query[ReferralParameter].ToString())?.Id);
        return new ServicesAsked(place, all, ServiceList.Suiting(all, filter), filter, age);
    }
}
