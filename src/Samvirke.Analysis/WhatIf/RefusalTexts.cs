using System.Globalization;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.WhatIf;

/// <summary>The sentences about steps that cannot be taken.</summary>
internal static class RefusalTexts
{
    public static readonly LocalizedText TooMany = new(
        "Du kan tenke deg høyst 20 steg på en gang.", "Du kan tenkje deg høgst 20 steg på ein gong.", "You can imagine at most 20 steps at a time.");

    private static readonly LocalizedText Unknown = new(
        "Registeret har ingen oppføring som heter «{0}», eller den gjelder ikke den dagen.",
        "Registeret har inga oppføring som heiter «{0}», eller ho gjeld ikkje den dagen.",
        "The register has no entry “{0}”, or it does not apply on that day.");

    private static readonly LocalizedText Removed = new(
        "{0} ble tatt ut i steg {1}.", "{0} vart teken ut i steg {1}.", "{0} was taken out in step {1}.");

    private static readonly LocalizedText Merged = new(
        "{0} ble slått sammen med {1} i steg {2}. Bruk {1} i stedet.",
        "{0} vart slått saman med {1} i steg {2}. Bruk {1} i staden.",
        "{0} was merged into {1} in step {2}. Use {1} instead.");

    private static readonly LocalizedText Itself = new(
        "{0} kan ikke slås sammen med seg selv.", "{0} kan ikkje slåast saman med seg sjølv.", "{0} cannot be merged with itself.");

    private static readonly LocalizedText Kinds = new(
        "{0} ({1}) og {2} ({3}) er for ulike til å bli ett. Velg to av samme slag, eller to innsatser.",
        "{0} ({1}) og {2} ({3}) er for ulike til å bli eitt. Vel to av same slag, eller to innsatsar.",
        "{0} ({1}) and {2} ({3}) are too different to become one. Choose two of the same kind, or two efforts.");

    private static readonly LocalizedText TieLost = new(
        "{0} kan ikke gå inn i {1}: at den {2} {3}, kan ikke sies om noe som er {4}. Ta bort den sammenhengen først.",
        "{0} kan ikkje gå inn i {1}: at ho {2} {3}, kan ein ikkje seie om noko som er {4}. Ta bort den samanhengen først.",
        "{0} cannot go into {1}: that it {2} {3} cannot be said of something that is a {4}. Take that tie away first.");

    private static readonly LocalizedText Owner = new(
        "{0} er ingen aktør og kan ikke svare for noe.", "{0} er ingen aktør og kan ikkje svare for noko.", "{0} is no actor and cannot answer for anything.");

    private static readonly LocalizedText SameOwner = new(
        "{0} svarer allerede for {1}.", "{0} svarer allereie for {1}.", "{0} answers for {1} already.");

    private static readonly LocalizedText UnknownTerm = new(
        "«{1}» finnes ikke under {0}.", "«{1}» finst ikkje under {0}.", "There is no “{1}” under {0}.");

    private static readonly LocalizedText TermThere = new(
        "{0} har allerede {1}: {2}.", "{0} har allereie {1}: {2}.", "{0} has {1}: {2} already.");

    private static readonly LocalizedText TermMissing = new(
        "{0} har ikke {1}: {2}.", "{0} har ikkje {1}: {2}.", "{0} does not have {1}: {2}.");

    private static readonly LocalizedText TieToItself = new(
        "{0} kan ikke knyttes til seg selv.", "{0} kan ikkje knytast til seg sjølv.", "{0} cannot be tied to itself.");

    private static readonly LocalizedText TieNotAllowed = new(
        "At {0} {1} {2}, passer ikke med hva slags oppføringer de er.", "At {0} {1} {2}, passar ikkje med kva slags oppføringar dei er.", "That {0} {1} {2} does not fit what kinds of entries they are.");

    private static readonly LocalizedText TieThere = new(
        "{0} {1} allerede {2}.", "{0} {1} allereie {2}.", "{0} {1} {2} already.");

    private static readonly LocalizedText Single = new(
        "{0} {1} noe fra før, og kan bare ha én slik. Ta den bort først.", "{0} {1} noko frå før, og kan berre ha éin slik. Ta han bort først.", "{0} {1} something already and can have only one such. Take that away first.");

    private static readonly LocalizedText TieMissing = new(
        "Registeret sier ikke at {0} {1} {2}.", "Registeret seier ikkje at {0} {1} {2}.", "The register does not say that {0} {1} {2}.");

    private static readonly LocalizedText EndBeforeBeginning = new(
        "{0} kan ikke slutte {1}, før den begynner.", "{0} kan ikkje slutte {1}, før ho byrjar.", "{0} cannot end on {1}, before it begins.");

    private static readonly LocalizedText SameEnd = new(
        "{0} slutter allerede {1}.", "{0} sluttar allereie {1}.", "{0} ends on {1} already.");

    public static LocalizedText OfUnknown(EntryId id) => Filled.Of(Unknown, new LocalizedText(id.Value.Length <= EntryId.MaxLength ? id.Value : $"{id.Value[..40]}…"));

    public static LocalizedText OfRemoved(Entry entry, int step) => Filled.Of(Removed, entry.Name, Filled.Number(step + 1));

    public static LocalizedText OfMerged(Entry entry, Entry into, int step) => Filled.Of(Merged, entry.Name, into.Name, Filled.Number(step + 1));

    public static LocalizedText OfItself(Entry entry) => Filled.Of(Itself, entry.Name);

    public static LocalizedText OfKinds(Entry from, Entry into) => Filled.Of(Kinds, from.Name, from.Kind.One, into.Name, into.Kind.One);

    public static LocalizedText OfTieLost(Entry from, Entry into, LocalizedText verb, Entry other) => Filled.Of(TieLost, from.Name, into.Name, verb, other.Name, into.Kind.One);

    public static LocalizedText OfOwner(Entry entry) => Filled.Of(Owner, entry.Name);

    public static LocalizedText OfSameOwner(Entry owner, Entry entry) => Filled.Of(SameOwner, owner.Name, entry.Name);

    public static LocalizedText OfUnknownTerm(Facet facet, string term) => Filled.Of(UnknownTerm, facet.Label, new LocalizedText(term.Length <= 60 ? term : $"{term[..60]}…"));

    public static LocalizedText OfTermThere(Entry entry, Facet facet, string term) => Filled.Of(TermThere, entry.Name, facet.Label, Label(facet, term));

    public static LocalizedText OfTermMissing(Entry entry, Facet facet, string term) => Filled.Of(TermMissing, entry.Name, facet.Label, Label(facet, term));

    public static LocalizedText OfTieToItself(Entry entry) => Filled.Of(TieToItself, entry.Name);

    public static LocalizedText OfTieNotAllowed(Entry from, RelationType type, Entry to) => Filled.Of(TieNotAllowed, from.Name, type.Forward, to.Name);

    public static LocalizedText OfTieThere(Entry from, RelationType type, Entry to) => Filled.Of(TieThere, from.Name, type.Forward, to.Name);

    public static LocalizedText OfSingle(Entry from, RelationType type) => Filled.Of(Single, from.Name, type.Forward);

    public static LocalizedText OfTieMissing(Entry from, RelationType type, LocalizedText to) => Filled.Of(TieMissing, from.Name, type.Forward, to);

    public static LocalizedText OfEndBeforeBeginning(Entry entry, DateOnly last) => Filled.Of(EndBeforeBeginning, entry.Name, Day(last));

    public static LocalizedText OfSameEnd(Entry entry, DateOnly last) => Filled.Of(SameEnd, entry.Name, Day(last));

    private static LocalizedText Label(Facet facet, string term) => facet.Term(term)?.Label ?? new LocalizedText(term.Length <= 60 ? term : $"{term[..60]}…");

    private static LocalizedText Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
