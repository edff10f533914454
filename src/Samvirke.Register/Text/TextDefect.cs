namespace Samvirke.Register.Text;

/// <summary>
/// Something wrong on a line of register text. The line is that of the value that is wrong, or of what should have had it; so text whose nodes
/// have a line each (<see cref="TextNode.Line"/>) tells which of them to mend.
/// </summary>
public readonly record struct TextDefect(int Line, DefectMessage Message);
