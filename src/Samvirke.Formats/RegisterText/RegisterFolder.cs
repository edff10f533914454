namespace Samvirke.Formats.RegisterText;

/// <summary>What came of reading a folder of register text.</summary>
public abstract record RegisterFolderReading
{
    private RegisterFolderReading()
    {
    }

    /// <summary>All files were read; whether what they say is right is for the check to tell.</summary>
    public sealed record Found(Register.Checking.RegisterText Text, int Files) : RegisterFolderReading;

    /// <summary>The folder could not be read as a whole.</summary>
    /// <param name="Message">What is wrong and how to mend it, on one line.</param>
    public sealed record Refused(string Message) : RegisterFolderReading;
}

/// <summary>Reads a folder of register text: every <c>.yaml</c>, <c>.yml</c> and <c>.jsonl</c> file in it and below.</summary>
public static class RegisterFolder
{
    /// <summary>An entry a line, as <c>export</c> writes it.</summary>
    public const string JsonLines = "jsonl";

    /// <summary>As people write it.</summary>
    public const string Yaml = "yaml";

    /// <summary>What register text may be written in.</summary>
    public static IReadOnlyList<string> Formats { get; } = [JsonLines, Yaml];

    /// <summary>Reads all files in the order of their names; files are named in defects as the folder was named.</summary>
    public static RegisterFolderReading Read(string folder)
    {
        if (File.Exists(folder)) return new RegisterFolderReading.Refused($"«{folder}» er en fil; oppgi mappen som registerteksten ligger i");
        if (!Directory.Exists(folder)) return new RegisterFolderReading.Refused($"mappen «{folder}» finnes ikke; oppgi en mappe med registertekst, eller sett SAMVIRKE_DATA");
        var reading = folder;
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => FormatOf(file) is not null)
                .Order(StringComparer.Ordinal)
                .ToList();
            if (files.Count == 0) return new RegisterFolderReading.Refused($"mappen «{folder}» har ingen filer som ender på .yaml, .yml eller .jsonl");
            var register = new RegisterTextBuilder();
            foreach (var file in files) ReadFile(reading = file, FormatOf(file), register);
            return new RegisterFolderReading.Found(register.Build(), files.Count);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return new RegisterFolderReading.Refused($"«{reading}» kan ikke leses; sjekk at du har lov til å lese alt i mappen");
        }
    }

    /// <summary>The format that the ending of a file's name tells, or nothing.</summary>
    public static string? FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".jsonl" => JsonLines,
        ".yaml" or ".yml" => Yaml,
        _ => null,
    };

    /// <summary>Reads one file of register text.</summary>
    /// <param name="file">The file, named in defects as it is here.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    public static RegisterFolderReading ReadFile(string file, string format)
    {
        if (Directory.Exists(file)) return new RegisterFolderReading.Refused($"«{file}» er en mappe; oppgi én fil");
        if (!File.Exists(file)) return new RegisterFolderReading.Refused($"filen «{file}» finnes ikke");
        try
        {
            var register = new RegisterTextBuilder();
            ReadFile(file, format, register);
            return new RegisterFolderReading.Found(register.Build(), 1);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return new RegisterFolderReading.Refused($"«{file}» kan ikke leses; sjekk at du har lov til å lese filen");
        }
    }

    private static void ReadFile(string file, string? format, RegisterTextBuilder register)
    {
        if (format == JsonLines) JsonLinesRegisterFile.Read(file, File.ReadLines(file, RawText.Encoding), register);
        else YamlRegisterFile.Read(file, File.ReadAllText(file, RawText.Encoding), register);
    }
}
