using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.AnswerHelp;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.Tests.ReadRegion;

/// <summary>Papers of a few municipalities and bodies, each with a text that no other has.</summary>
internal static class Papers
{
    public const string Governor = "statsforvalteren-innlandet";

    /// <summary>Three municipalities of Innlandet, and one of Finnmark.</summary>
    public static readonly string[] Municipalities = ["kongsvinger-kommune", "hamar-kommune", "eidskog-kommune", "alta-kommune"];

    /// <summary>Those who may come: nobody in particular, bodies of the region and of others, authorities, municipalities.</summary>
    public static readonly string?[] Readers = [null, Governor, "innlandet-fylkeskommune", "statsforvalteren-nordland", "nordland-fylkeskommune", "hdir", "kongsvinger-kommune", "alta-kommune"];

    public static Gen<Paper[]> Any => Gen.ArrayOf(One).Select(papers => papers.DistinctBy(paper => paper.Name).ToArray());

    public static Paper Note(string municipality, string requirement, RequirementState state, string text, SharedWith shared) =>
        Of(RequirementNote.Name(new EntryId(municipality), new EntryId(requirement)), RequirementNote.Write(state, text), shared);

    public static Paper Wish(string municipality, int number, WishState state, string text, SharedWith shared, string about = "tema:planning") =>
        Of(HelpWish.Name(new EntryId(municipality), number), HelpWish.Write(state, about, text), shared);

    public static Paper Answer(string organisation, Paper wish, string text, SharedWith shared) => Of(HelpAnswer.Name(new EntryId(organisation), HelpWish.Of(wish)!), HelpAnswer.Write(text), shared);

    private static Gen<Paper> One =>
        from municipality in Gen.Elements(Municipalities)
        from shared in Gen.Elements(Enum.GetValues<SharedWith>())
        from text in Gen.Choose(0, int.MaxValue).Select(number => $"tekst-{number}")
        from number in Gen.Choose(1, 3)
        from sort in Gen.Choose(0, 2)
        from state in Gen.Elements(Enum.GetValues<RequirementState>())
        from wishState in Gen.Elements(Enum.GetValues<WishState>())
        from requirement in Gen.Elements("krav-forebyggende-plan", "plikt-radgivende-enhet-russaker")
        from answering in Gen.Elements(Readers.OfType<string>().ToArray())
        select sort switch
        {
            0 => Note(municipality, requirement, state, text, shared),
            1 => Wish(municipality, number, wishState, text, shared),
            _ => Answer(answering, Wish(municipality, number, WishState.Open, "", shared), text, shared),
        };

    private static Paper Of(PaperName name, string json, SharedWith shared) => new(name, 1, json, shared, null, DateTimeOffset.UnixEpoch);
}
