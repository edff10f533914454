using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What stands around a status report on its page.</summary>
public static class StatusPageTexts
{
    public static readonly LocalizedText Since = new("Hva er endret siden forrige rapport? Velg den versjonen som ble rapportert", "Kva er endra sidan førre rapport? Vel den versjonen som vart rapportert", "What has changed since the last report? Choose the version that was reported");
    public static readonly LocalizedText None = new("Ikke sammenlign", "Ikkje samanlikn", "Do not compare");
    public static readonly LocalizedText Version = new("Versjon {0}, {1}", "Versjon {0}, {1}", "Version {0}, {1}");
}
