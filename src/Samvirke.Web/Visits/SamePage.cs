using Microsoft.AspNetCore.Http.Extensions;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Visits;

/// <summary>Addresses of the page that is being read, with one thing changed.</summary>
public static class SamePage
{
    /// <summary>The same page in another language.</summary>
    public static string In(Visit visit, Tongue tongue) => With(visit, VisitMiddleware.LanguageParameter, tongue.Tag());

    /// <summary>The same page as the register is now.</summary>
    public static string Now(Visit visit) => With(visit, null, null);

    /// <summary>The same page with the parameter set to the value, or without it; the language is never carried.</summary>
    public static string With(Visit visit, string? parameter, string? value)
    {
        var query = new QueryBuilder();
        foreach (var (key, values) in visit.Query)
        {
            if (key is VisitMiddleware.LanguageParameter || key == parameter) continue;
            if (parameter is null && (key is AsOf.ValidParameter or AsOf.RecordedParameter)) continue;
            query.Add(key, values.OfType<string>());
        }

        if (parameter is not null && value is not null) query.Add(parameter, value);
        return visit.Path + query.ToQueryString();
    }
}
