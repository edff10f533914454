namespace Samvirke.Web.Commands;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>What was asked for was done and the answer is bad: defects, for example.</summary>
    public const int Defects = 1;

    /// <summary>It could not be done: wrong settings, missing folder, no database.</summary>
    public const int Refused = 2;
}
