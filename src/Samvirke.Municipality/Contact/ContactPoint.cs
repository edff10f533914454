using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;

namespace Samvirke.Municipality.Contact;

/// <summary>The place in a municipality to turn to about drugs and alcohol: the service by which it fulfils its duty to have an advisory unit for drug cases.</summary>
public static class ContactPoint
{
    /// <summary>The duty to have such a unit.</summary>
    public static readonly EntryId Duty = new("plikt-radgivende-enhet-russaker");

    /// <summary>What the register knows of such units in the whole country.</summary>
    public static readonly EntryId Unit = new("rer");

    /// <summary>The proposal that the unit is one that anybody may turn to.</summary>
    public static readonly EntryId Function = new("radgivende-enhet-som-kontaktpunkt");

    /// <summary>What the municipality has entered, as it is on the day; nothing where it has entered none.</summary>
    public static Entry? Of(LocalRegister local, DateOnly day) => local.OfKind(Kind.Service).FirstOrDefault(service => service.Valid.Holds(day) && Is(service));

    /// <summary>Whether the entry is a contact point.</summary>
    public static bool Is(Entry entry) => entry.Kind == Kind.Service && entry.Relations.Any(relation => relation.Type == RelationTypes.Fulfils && relation.To == Duty);

    /// <summary>The id of the contact point that the organisation enters.</summary>
    public static EntryId IdOf(EntryId organisation) => new($"kontaktpunkt-{organisation.Value}");
}
