using YamlDotNet.Core;

namespace Samvirke.Formats.RegisterText;

/// <summary>What the parser says, in words for the person who mends the file.</summary>
internal static class YamlReasons
{
    /// <summary>Where nothing more is known.</summary>
    public const string General = "linjen kan ikke leses; sjekk innrykk, kolon, klammer og anførselstegn her og på linjen over";
    private const string Indentation = "innrykket eller et kolon er feil; hver nøkkel skal ha kolon etter seg og stå på egen linje, rett under de andre i samme oppslag";
    /// <summary>Inside [ or {.</summary>
    public const string Brackets = "en klamme er ikke lukket, eller et komma mangler; lukk hver [ med ] og hver { med }, sett komma mellom leddene, og sett verdier som har kolon i, i anførselstegn";
    private const string Tab = "linjen er rykket inn med tabulator; bruk mellomrom";
    private const string Colon = "et kolon eller et innrykk er feil; skriv «nøkkel: verdi» rett under de andre nøklene, og sett verdier som har kolon i, i anførselstegn";
    private const string Quotes = "et anførselstegn er ikke lukket, eller teksten i det er ikke rykket inn; avslutt med samme tegn som teksten begynner med";
    private const string Escape = "\\ i anførselstegn begynner en kode som ikke finnes; skriv \\\\ for selve tegnet, eller bruk enkle anførselstegn";
    private const string Folded = "teksten etter | eller > er ikke rett rykket inn; begynn på ny linje, like langt inn på alle linjene";
    private const string Start = "verdien begynner med et tegn som ikke kan stå først; sett den i anførselstegn";
    private const string Anchor = "& og * har en egen betydning; sett verdien i anførselstegn";
    private const string Tag = "! har en egen betydning; sett verdien i anførselstegn";
    private const string Document = "noe står utenfor listen av oppføringer; hver oppføring begynner med «- » ytterst, og resten av den er rykket inn";
    private const string Comment = "en kommentar (#) skal ha mellomrom foran seg, og kan ikke stå midt i en verdi";

    /// <summary>The first whose piece of the parser's message occurs decides.</summary>
    private static readonly (string Piece, string Reason)[] Known =
    [
        ("invalid tab", Tab), ("tab character", Tab),
        ("comment", Comment),
        ("escape character", Escape), ("hexadecimal", Escape), ("surrogates", Escape), ("character escape code", Escape),
        ("quoted scalar", Quotes),
        ("block scalar", Folded),
        ("flow sequence", Brackets), ("flow mapping", Brackets),
        ("simple key", Colon), ("Mapping values are not allowed", Colon), ("found invalid mapping", Colon), ("Mapping keys are not allowed", Colon), ("key indicator", Colon),
        ("block mapping", Indentation), ("block collection", Indentation), ("Block sequence entries", Indentation),
        ("cannot start any token", Start),
        ("nchor", Anchor), ("alias", Anchor), ("tag", Tag), ("Tag", Tag), ("URI", Tag),
        ("document", Document), ("DOCUMENT", Document), ("directive", Document),
    ];

    /// <summary>What is wrong and how to mend it.</summary>
    public static string Of(YamlException exception) => exception is RefusedYamlException
        ? exception.Message
        : Known.FirstOrDefault(each => exception.Message.Contains(each.Piece, StringComparison.Ordinal)).Reason ?? General;
}
