using System.Globalization;
using Samvirke.Register.Kinds;

namespace Samvirke.Web.Hosting;

/// <summary>Lets only the Norwegian names of kinds be the first part of an entry's address.</summary>
internal sealed class KindConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && Kind.FindSegment(Convert.ToString(value, CultureInfo.InvariantCulture)) is not null;
}
