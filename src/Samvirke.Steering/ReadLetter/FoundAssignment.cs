using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.ReadLetter;

/// <summary>An assignment that a letter seems to give, to be looked through by a person beside the source text.</summary>
/// <param name="Number">Its number, as TB2024-08, written without spaces; nothing where it has none of its own.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Part">Which part of an assignment it is, where the letter divides one.</param>
/// <param name="From">The line where it begins.</param>
/// <param name="To">The line where it ends.</param>
/// <param name="Text">What it asks, without the heading; lines are joined, paragraphs are kept apart.</param>
/// <param name="Deadlines">The deadlines that it names, in order.</param>
/// <param name="Partners">With whom it is to be done.</param>
/// <param name="Leads">Who leads it, where it says so.</param>
/// <param name="IsWithheld">Whether the letter withholds what it is about from the public.</param>
public sealed record FoundAssignment(
    string? Number,
    string Heading,
    string? Part,
    LetterLine From,
    LetterLine To,
    string Text,
    ImmutableArray<FoundDeadline> Deadlines,
    ImmutableArray<FoundParty> Partners,
    ImmutableArray<FoundParty> Leads,
    bool IsWithheld);

/// <summary>A deadline as a letter words it.</summary>
/// <param name="Words">The words.</param>
/// <param name="Day">The day; nothing where the letter leaves it open, or names one that no calendar has.</param>
/// <param name="IsImpossible">Whether it names a day that no calendar has, as 31 June.</param>
public sealed record FoundDeadline(string Words, DateOnly? Day, bool IsImpossible);

/// <summary>Somebody whom an assignment names.</summary>
/// <param name="Words">The words.</param>
/// <param name="Actor">The actor of the register; nothing where none has that name.</param>
public sealed record FoundParty(string Words, EntryId? Actor);
