using Samvirke.Register.Texts;

namespace Samvirke.Analysis.WhatIf;

/// <summary>The sentences about what would follow.</summary>
internal static class ConsequenceTexts
{
    public static readonly LocalizedText Stood = new("{0}: Her står {1} i dag, og så ingen.", "{0}: Her står {1} i dag, og så ingen.", "{0}: {1} stands here today, and then nobody.");
    public static readonly LocalizedText Stands = new("{0}: Her kommer {1}.", "{0}: Her kjem {1}.", "{0}: {1} comes to stand here.");
    public static readonly LocalizedText NoLongerMissing = new("{0}: Mangler ikke lenger for {1}.", "{0}: Manglar ikkje lenger for {1}.", "{0}: No longer missing for {1}.");
    public static readonly LocalizedText NotAskedFor = new(
        "Når {0} er borte, er det heller ingen som spør etter dette: {1}.",
        "Når {0} er borte, er det heller ingen som spør etter dette: {1}.",
        "With {0} gone, nobody asks for this either: {1}.");

    public static readonly LocalizedText CellsEmptied = new(
        "Bare {0} når {1} av rutene for alder, arena og nivå, som nå blir tomme: {2}.",
        "Berre {0} når {1} av rutene for alder, arena og nivå, som no blir tomme: {2}.",
        "Only {0} reaches {1} of the cells for age, setting and level, which become empty: {2}.");
    public static readonly LocalizedText CellsFilled = new(
        "{0} når {1} av rutene for alder, arena og nivå som er tomme i dag: {2}.",
        "{0} når {1} av rutene for alder, arena og nivå som er tomme i dag: {2}.",
        "{0} reaches {1} of the cells for age, setting and level that are empty today: {2}.");
    public static readonly LocalizedText Cell = new("{0}, {1}, {2}");

    public static readonly LocalizedText TieLost = new("{0} {1} {2}.", "{0} {1} {2}.", "{0} {1} {2}.");
    public static readonly LocalizedText OwnerLost = new(
        "{0} svarer for {1} andre oppføringer, som ingen da svarer for: {2}.",
        "{0} svarer for {1} andre oppføringar, som ingen då svarer for: {2}.",
        "{0} answers for {1} other entries, for which nobody then answers: {2}.");
    public static readonly LocalizedText SourceLost = new(
        "{1} oppføringer bygger på {0}: {2}.", "{1} oppføringar byggjer på {0}: {2}.", "{1} entries rest on {0}: {2}.");

    public static readonly LocalizedText StructureLost = new(
        "{0} er borte. {1} deltakere møtes der i dag: {2}.", "{0} er borte. {1} deltakarar møtest der i dag: {2}.", "{0} is gone. {1} participants meet there today: {2}.");
    public static readonly LocalizedText MeetingLost = new(
        "{0} møter ikke lenger {1}. I dag møtes de i {2}.", "{0} møter ikkje lenger {1}. I dag møtest dei i {2}.", "{0} no longer meets {1}. Today they meet in {2}.");
    public static readonly LocalizedText MeetingFormed = new(
        "{0} møter {1}, som de ikke møter i dag, i {2}.", "{0} møter {1}, som dei ikkje møter i dag, i {2}.", "{0} meets {1}, whom it does not meet today, in {2}.");
    public static readonly LocalizedText Included = new("{0} er ikke lenger utenfor.", "{0} er ikkje lenger utanfor.", "{0} is no longer apart.");
    public static readonly LocalizedText BridgeGone = new(
        "Ingen er lenger avhengig av {0} alene for å møte de andre.", "Ingen er lenger avhengig av {0} åleine for å møte dei andre.", "Nobody depends on {0} alone any more to meet the others.");

    public static readonly LocalizedText OverlapOne = new(
        "{0} og {1}, som overlapper i dag, er blitt ett.", "{0} og {1}, som overlappar i dag, er blitt eitt.", "{0} and {1}, which overlap today, have become one.");
    public static readonly LocalizedText OverlapLeft = new(
        "Av {0} og {1}, som overlapper i dag, er bare den ene igjen.", "Av {0} og {1}, som overlappar i dag, er berre den eine att.", "Of {0} and {1}, which overlap today, only one is left.");
    public static readonly LocalizedText OverlapGone = new(
        "Analysen finner ikke lenger at {0} og {1} overlapper.", "Analysen finn ikkje lenger at {0} og {1} overlappar.", "The analysis no longer finds that {0} and {1} overlap.");

    public static readonly LocalizedText SameMembersOne = new(
        "{0} og {1}, som har {2} deltakere felles, er blitt én struktur.", "{0} og {1}, som har {2} deltakarar felles, er blitt éin struktur.", "{0} and {1}, which have {2} participants in common, have become one structure.");
    public static readonly LocalizedText SameMembersLeft = new(
        "Av {0} og {1}, som har {2} deltakere felles, er bare den ene igjen.", "Av {0} og {1}, som har {2} deltakarar felles, er berre den eine att.", "Of {0} and {1}, which have {2} participants in common, only one is left.");
    public static readonly LocalizedText SameMembersGone = new(
        "{0} og {1} har ikke lenger nesten de samme deltakerne.", "{0} og {1} har ikkje lenger nesten dei same deltakarane.", "{0} and {1} no longer have nearly the same participants.");

    public static readonly LocalizedText Together = new(
        "{1} får {0} deltakere. {2} av dem er med i begge i dag.", "{1} får {0} deltakarar. {2} av dei er med i begge i dag.", "{1} gets {0} participants. {2} of them are in both today.");
    public static readonly LocalizedText OnlyFrom = new("Bare i {0} i dag: {1}.", "Berre i {0} i dag: {1}.", "Only in {0} today: {1}.");
    public static readonly LocalizedText Taken = new(
        "Nye sammenhenger for {0} fra {2}: {1}. Andre oppføringer som viser til {2}, og da viser til {0}: {3}.",
        "Nye samanhengar for {0} frå {2}: {1}. Andre oppføringar som viser til {2}, og då viser til {0}: {3}.",
        "New ties for {0} from {2}: {1}. Other entries that lead to {2} and then lead to {0}: {3}.");
    public static readonly LocalizedText TwoOwners = new(
        "I dag svarer {0} for {1}. Etterpå svarer {2} for begge.", "I dag svarer {0} for {1}. Etterpå svarer {2} for begge.", "Today {0} answers for {1}. Afterwards {2} answers for both.");
}
