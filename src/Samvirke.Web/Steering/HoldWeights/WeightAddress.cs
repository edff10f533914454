using Samvirke.Register.Entries;
using Samvirke.Web.Steering.ChooseModel;

namespace Samvirke.Web.Steering.HoldWeights;

/// <summary>Addresses of what organisations hold about the choice between models.</summary>
internal static class WeightAddress
{
    /// <summary>What all that share it hold, side by side.</summary>
    public const string All = $"{ModelView.Page}/etatene";

    public static string Edit(EntryId organisation) => $"/organisasjon/{organisation}/modellvekter";

    public static string Versions(EntryId organisation) => $"{Edit(organisation)}/versjoner";
}
