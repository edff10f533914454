using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReadPlan;

/// <summary>What may be wrong with a written plan, and how to mend it.</summary>
internal static class PlanTexts
{
    public static LocalizedText NotJson(long line, long column) => new(
        $"Planen er ikke JSON: noe er galt på linje {line}, tegn {column}. Ofte mangler et komma eller et anførselstegn.",
        $"Planen er ikkje JSON: noko er gale på linje {line}, teikn {column}. Ofte manglar eit komma eller eit hermeteikn.",
        $"The plan is not JSON: something is wrong in line {line}, sign {column}. Often a comma or a quotation mark is missing.");

    public static LocalizedText NotObject() => new(
        "Planen må være ett JSON-objekt: { \"method\": …, \"outcome\": …, \"treatment\": … }.",
        "Planen må vere eitt JSON-objekt: { \"method\": …, \"outcome\": …, \"treatment\": … }.",
        "The plan must be one JSON object: { \"method\": …, \"outcome\": …, \"treatment\": … }.");

    public static LocalizedText UnknownField(string known) => new(
        $"Feltet finnes ikke. Feltene er {known}.", $"Feltet finst ikkje. Felta er {known}.", $"There is no such field. The fields are {known}.");

    public static LocalizedText FieldTwice() => new("Feltet står to ganger. Ta bort det ene.", "Feltet står to gonger. Ta bort det eine.", "The field stands twice. Take one of them away.");

    public static LocalizedText Missing() => new("Feltet mangler. Legg det til.", "Feltet manglar. Legg det til.", "The field is missing. Add it.");

    public static LocalizedText NotColumn() => new(
        "Her skal det stå navnet på en kolonne, i anførselstegn.", "Her skal det stå namnet på ei kolonne, i hermeteikn.", "The name of a column must stand here, in quotation marks.");

    public static LocalizedText NotColumns() => new(
        "Her skal det stå en liste med navn på kolonner, som [\"alder\", \"kjønn\", \"alder:kjønn\"].",
        "Her skal det stå ei liste med namn på kolonnar, som [\"alder\", \"kjønn\", \"alder:kjønn\"].",
        "A list of names of columns must stand here, as [\"age\", \"sex\", \"age:sex\"].");

    public static LocalizedText NotWord(string found, string known) => new(
        $"«{found}» finnes ikke her. Velg en av {known}.", $"«{found}» finst ikkje her. Vel ein av {known}.", $"“{found}” is unknown here. Choose one of {known}.");

    public static LocalizedText NotWhole(long least, long most) => new(
        $"Her skal det stå et helt tall fra {least} til {most}.", $"Her skal det stå eit heilt tal frå {least} til {most}.", $"A whole number from {least} to {most} must stand here.");

    public static LocalizedText NotLevel() => new(
        "Her skal det stå en andel mellom 0 og 1, som 0.95.", "Her skal det stå ein del mellom 0 og 1, som 0.95.", "A fraction between 0 and 1 must stand here, as 0.95.");
}
