namespace Samvirke.Register.Text;

/// <summary>Something wrong on a line of register text, in words for the person who mends it.</summary>
public readonly record struct TextDefect(int Line, string Message);
