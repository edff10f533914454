using System.Text;

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
    private static readonly string[] Endings = [".yaml", ".yml", ".jsonl"];

    /// <summary>Reads all files in the order of their names; files are named in defects as the folder was named.</summary>
    public static RegisterFolderReading Read(string folder)
    {
        if (File.Exists(folder)) return new RegisterFolderReading.Refused($"«{folder}» er en fil; oppgi mappen som registerteksten ligger i");
        if (!Directory.Exists(folder)) return new RegisterFolderReading.Refused($"mappen «{folder}» finnes ikke; oppgi en mappe med registertekst, eller sett SAMVIRKE_DATA");
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .ToList();
            if (files.Count == 0) return new RegisterFolderReading.Refused($"mappen «{folder}» har ingen filer som ender på .yaml, .yml eller .jsonl");
            var register = new RegisterTextBuilder();
            foreach (var file in files) ReadFile(file, register);
            return new RegisterFolderReading.Found(register.Build(), files.Count);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return new RegisterFolderReading.Refused($"mappen «{folder}» kan ikke leses: {exception.Message}");
        }
    }

    private static void ReadFile(string file, RegisterTextBuilder register)
    {
        try
        {
            if (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) JsonLinesRegisterFile.Read(file, File.ReadLines(file, StrictUtf8), register);
            else YamlRegisterFile.Read(file, File.ReadAllText(file, StrictUtf8), register);
        }
        catch (DecoderFallbackException)
        {
            register.Unreadable(file, 1, "filen er ikke gyldig UTF-8; lagre den som UTF-8");
        }
    }

    private static UTF8Encoding StrictUtf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
