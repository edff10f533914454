using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Sentences about those who stand between others.</summary>
internal static class BridgeTexts
{
    private static readonly LocalizedText Alone = new(
        "Bare gjennom {0} møter {1} noen av de andre.",
        "Berre gjennom {0} møter {1} nokon av dei andre.",
        "Only through {0} do these meet anybody else: {1}.");

    private static readonly LocalizedText Together = new(
        "Bare gjennom {0} møter disse andre enn hverandre: {1}.",
        "Berre gjennom {0} møter desse andre enn kvarandre: {1}.",
        "Only through {0} do these meet others than each other: {1}.");

    private static readonly LocalizedText Between = new(
        "Går du fra aktør til aktør gjennom strukturene der de møtes, går den korteste veien gjennom {0} for {1} av {2} par av andre aktører.",
        "Går du frå aktør til aktør gjennom strukturane der dei møtest, går den kortaste vegen gjennom {0} for {1} av {2} par av andre aktørar.",
        "Going from actor to actor through the structures in which they meet, the shortest way goes through {0} for {1} of {2} pairs of other actors.");

    /// <param name="entry">Who or what connects.</param>
    /// <param name="cutOff">The actors of each part; the single ones are told of together.</param>
    /// <param name="citations">Where it stands who takes part.</param>
    public static ImmutableArray<Reason> Reasons(Entry entry, ImmutableArray<ImmutableArray<Entry>> cutOff, ImmutableArray<Citation> citations)
    {
        ImmutableArray<Entry> alone = [.. cutOff.Where(part => part.Length == 1).Select(part => part[0])];
        return
        [
            .. cutOff.Where(part => part.Length > 1).Select(part => Told(Together, entry, part, citations)),
            .. alone.IsEmpty ? (Reason[])[] : [Told(Alone, entry, alone, citations)],
        ];
    }

    /// <param name="entry">Who stands between.</param>
    /// <param name="through">Between how many pairs.</param>
    /// <param name="pairs">Of how many.</param>
    /// <param name="citations">Where it stands who takes part.</param>
    public static Reason OfBetween(Entry entry, int through, int pairs, ImmutableArray<Citation> citations) =>
        new(Filled.Of(Between, entry.Name, Filled.Number(through), Filled.Number(pairs)), [entry.Id], citations);

    private static Reason Told(LocalizedText text, Entry entry, ImmutableArray<Entry> actors, ImmutableArray<Citation> citations) =>
        new(Filled.Of(text, entry.Name, Filled.And([.. actors.Select(actor => actor.Name)])), [entry.Id, .. actors.Select(actor => actor.Id)], citations);
}
