using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What pages of areas say, and the page that leads to one's own municipality.</summary>
public static class AreaTexts
{
    public static readonly LocalizedText Type = new("Type", "Type", "Type");
    public static readonly LocalizedText Area = new("Område", "Område", "Area");
    public static readonly LocalizedText Bodies = new("Hvem dekker området", "Kven dekkjer området", "Who covers the area");
    public static readonly LocalizedText MyMunicipality = new("Min kommune", "Min kommune", "My municipality");
    public static readonly LocalizedText Question = new("Hvilken kommune gjelder det?", "Kva kommune gjeld det?", "Which municipality is it about?");
    public static readonly LocalizedText Why = new(
        "Skriv navnet eller kommunenummeret. Du får se hvor kommunen hører til og hva loven krever av den.",
        "Skriv namnet eller kommunenummeret. Du får sjå kvar kommunen høyrer til og kva lova krev av han.",
        "Write its name or number. You will see where the municipality belongs and what the law demands of it.");
    public static readonly LocalizedText Example = new("For eksempel Alta eller 5601", "Til dømes Alta eller 5601", "For example Alta or 5601");
    public static readonly LocalizedText Show = new("Vis kommunen", "Vis kommunen", "Show municipality");
    public static readonly LocalizedText NoneFound = new(
        "Vi finner ingen kommune som heter «{0}». Sjekk skrivemåten, eller velg i listen under.",
        "Vi finn ingen kommune som heiter «{0}». Sjekk skrivemåten, eller vel i lista under.",
        "We find no municipality called “{0}”. Check the spelling, or choose in the list below.");
    public static readonly LocalizedText SeveralFound = new("Flere kommuner kan passe med «{0}». Velg den rette:", "Fleire kommunar kan passe med «{0}». Vel den rette:", "Several municipalities may match “{0}”. Choose the right one:");
    public static readonly LocalizedText OrChoose = new("Eller velg fylke", "Eller vel fylke", "Or choose a county");
    public static readonly LocalizedText Municipalities = new("{0} kommuner", "{0} kommunar", "{0} municipalities");
    public static readonly LocalizedText OneMunicipality = new("1 kommune", "1 kommune", "1 municipality");

    /// <summary>What sort of area it is.</summary>
    public static LocalizedText TypeOf(Entry area) =>
        DetailSchema.Find(Kind.Area, "areaType")!.Choices.FirstOrDefault(choice => choice.Id == area.Details.Scalar("areaType"))?.Label ?? Kind.Area.One;
}
