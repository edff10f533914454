using FsCheck;
using FsCheck.Fluent;
using Samvirke.Steering.CompareLetters;
using Shouldly;

namespace Samvirke.Steering.Tests.CompareLetters;

/// <summary>The same assignment is found in several letters, however its words were changed on the way, and two of one letter are never joined.</summary>
public sealed class LetterAlignmentTests
{
    private static readonly string[] Subjects = ["rusforebygging blant ungdom", "foreldreveiledning i barnevernet", "tilsyn med skjenkesteder", "arbeidsmarkedstiltak i fengsel", "digital lærerutdanning", "konfliktråd og oppfølging", "kosthold i barnehager", "frivillige organisasjoner i nærmiljøet"];

    [Fact]
    public void Alignment_OfTheSameInOtherWords_FindsIt()
    {
        AlignedText[] texts =
        [
            new(0, "TB2026-8", "Tverrsektorielt rusforebyggende arbeid", "Helsedirektoratet skal lede et arbeid med Bufdir og Politidirektoratet om å samordne forebyggingen av rusmiddelbruk blant barn og unge. Frist 1. juni."),
            new(0, "TB2026-9", "Kosthold", "Direktoratet skal revidere rådene om kosthold for eldre. Frist 1. juni."),
            new(1, "", "Rusforebyggende arbeid på tvers av sektorer", "Bufdir skal delta i arbeidet som Helsedirektoratet leder for å samordne forebygging av bruk av rusmidler blant barn og unge. Frist 1. september."),
            new(1, "", "Adopsjon", "Direktoratet skal gjennomgå saker om adopsjon fra utlandet. Frist 1. juni."),
            new(2, "Oppdrag 4", "Samordning av rusførebygging", "POD skal delta i arbeidet med å samordne førebygginga av rusmiddelbruk blant barn og unge, leia av Helsedirektoratet."),
        ];
        LetterAlignment.Of([.. texts]).Groups.Single().ShouldBe([0, 2, 4]);
    }

    [Fact]
    public void Alignment_OfAnyLetters_JoinsAtMostOneOfEach() => Prop.ForAll(Letters().ToArbitrary(), texts =>
    {
        var alignment = LetterAlignment.Of([.. texts]);
        foreach (var group in alignment.Groups)
        {
            group.Length.ShouldBeGreaterThan(1);
            group.Select(i => texts[i].Letter).ShouldBeUnique();
        }

        alignment.Groups.SelectMany(group => group).ShouldBeUnique();
        alignment.Pairs.ShouldAllBe(pair => pair.Likeness >= LetterAlignment.Least && texts[pair.One].Letter != texts[pair.Other].Letter);
        LetterAlignment.Of([.. texts], threads: 2).Groups.Select(group => string.Join(' ', group)).ShouldBe(alignment.Groups.Select(group => string.Join(' ', group)), "the same whatever the threads");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Alignment_OfNothingOrOneLetter_IsNone()
    {
        LetterAlignment.Of([]).Groups.ShouldBeEmpty();
        LetterAlignment.Of([new(0, "", "A", "b"), new(0, "", "A", "b")]).Groups.ShouldBeEmpty();
        LetterAlignment.Of([new(0, "", "", ""), new(1, "", "", "")]).Groups.ShouldBeEmpty();
    }

    private static Gen<AlignedText[]> Letters() =>
        from letter in Gen.Choose(0, 3).ArrayOf(12)
        from subject in Gen.Elements(Subjects).ArrayOf(12)
        from verb in Gen.Elements("kartlegge", "styrke", "samordne").ArrayOf(12)
        select letter.Select((each, i) => new AlignedText(each, "", $"{verb[i]} {subject[i]}", $"Direktoratet skal {verb[i]} {subject[i]} sammen med andre.")).ToArray();
}
