using Samvirke.Municipality;
using Samvirke.Municipality.BuildPlan;

namespace Samvirke.Web.Municipalities.WritePlan;

/// <summary>Addresses of the plans of municipalities.</summary>
internal static class PlanAddress
{
    public static string Plans(string number) => $"/kommune/{number}/planer";

    public static string Of(string number, PlanSort sort) => $"/kommune/{number}/plan/{sort.Name}";

    public static string Section(string number, PlanSort sort, PlanSection section) => $"{Of(number, sort)}/{section.Key}";

    public static string Preview(string number, PlanSort sort) => $"{Of(number, sort)}/les";

    public static string Docx(string number, PlanSort sort) => $"{Of(number, sort)}.docx";

    public static string Number(LocalRegister local) => local.Area.Details.Scalar("number") ?? "";
}
