using System.Collections.Immutable;
using Samvirke.Register.Texts;
using Samvirke.Storage.Workbench;

namespace Samvirke.Web.Texts;

/// <summary>Who may read what an organisation has noted for itself, where it is no municipality: its own people, or everybody.</summary>
public static class SharingTexts
{
    public static readonly LocalizedText WhoReads = new("Hvem kan lese dette?", "Kven kan lese dette?", "Who can read this?");

    /// <summary>The ways to share it, in the order in which they are offered.</summary>
    public static readonly ImmutableArray<SharedWith> Ways = [SharedWith.Own, SharedWith.Public];

    /// <summary>Who may read it.</summary>
    public static LocalizedText Of(SharedWith shared) => shared switch
    {
        SharedWith.Own or SharedWith.Region => new("Bare de som skriver for organisasjonen", "Berre dei som skriv for organisasjonen", "Only those who write for the organisation"),
        SharedWith.Public => new("Alle", "Alle", "Everybody"),
        _ => throw new ArgumentOutOfRangeException(nameof(shared), shared, "Shared with somebody unknown."),
    };

    /// <summary>The way that was chosen; whoever says nothing of it shares with nobody.</summary>
    public static SharedWith Read(string word) => word == MunicipalityTexts.Word(SharedWith.Public) ? SharedWith.Public : SharedWith.Own;
}
