using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AddLocal;

/// <summary>What a municipality says of a coordinating function that it has. Posts and units, never people.</summary>
/// <param name="Form">What it is called nationally; nothing where it is the municipality's own.</param>
/// <param name="Name">What it is called here; empty where the municipality calls it as it is called nationally.</param>
/// <param name="Office">The post or unit that holds it.</param>
/// <param name="Position">How large a share of a post it is.</param>
/// <param name="Substitute">The post or unit that stands in.</param>
/// <param name="Tasks">What it does; where empty, what it does nationally.</param>
/// <param name="IsVacant">Whether nobody holds it now.</param>
/// <param name="Since">The first day, if it is known.</param>
public sealed record LocalFunction(Entry? Form, string Name, string Office, string Position, string Substitute, string Tasks, bool IsVacant, DateOnly? Since)
{
    /// <summary>The entry; nothing where it has no name at all.</summary>
    /// <param name="snapshot">The register, in which an id is to be free.</param>
    /// <param name="writing">Whose it is.</param>
    /// <param name="tongue">The language that it was written in.</param>
    public Entry? Written(RegisterSnapshot snapshot, LocalWriting writing, Tongue tongue)
    {
        var name = Name.Length > 0 ? LocalizedText.Of([new Phrase(Name, Tongue.Nb)]) : Form is null ? null : writing.NameOf(Form);
        if (name is null) return null;
        var entry = writing.Of(LocalWriting.Free(snapshot, name, Kind.Function), Kind.Function, name, Form);
        return entry with { Valid = new ValidTime(Since, null), Details = Details(tongue) };
    }

    private DetailValues Details(Tongue tongue) => new LocalDetails(Kind.Function, tongue)
        .Text("tasks", Tasks).Text("positionSize", Position).Text("office", Office).Text("substitute", Substitute).Flag("vacant", IsVacant).Values;
}
