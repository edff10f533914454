using System.Collections.Frozen;

namespace Samvirke.Evidence.ReadData;

/// <summary>Recognises the full name of a person: two to four words with capital letters, of which the first is a common given name.</summary>
/// <remarks>Given names are of those that most people in Norway have, and most children were given, by Statistics Norway's name statistics. A rare name is not seen; a school that is called after somebody is let be where it says that it is one.</remarks>
internal static class FullName
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Given = FrozenSet.ToFrozenSet(
        [
            "Ada", "Agnes", "Ahmed", "Aksel", "Aleksander", "Alexander", "Alf", "Ali", "Amalie", "Anders", "Andreas", "Andrea", "Anette", "Anita", "Ann", "Anna", "Anne", "Arild", "Arne", "Arvid", "Aslak", "Asbjørn", "Astrid", "Aud", "Axel",
            "Benjamin", "Bente", "Berit", "Birgit", "Bjarne", "Bjørg", "Bjørn", "Brit", "Camilla", "Cecilie", "Charlotte", "Christian", "Christina", "Christine", "Christoffer", "Dag", "Daniel", "David",
            "Egil", "Einar", "Eirik", "Eivind", "Eli", "Elias", "Elin", "Elisabeth", "Elise", "Ella", "Ellen", "Else", "Emil", "Emilie", "Emma", "Erik", "Erling", "Espen", "Eva", "Even", "Fatima", "Filip", "Finn", "Frank", "Fredrik", "Frida", "Frode",
            "Geir", "Gerd", "Gro", "Grete", "Grethe", "Gunnar", "Gunn", "Guri", "Guro", "Gunvor", "Hanna", "Hannah", "Hanne", "Hans", "Harald", "Hege", "Heidi", "Helene", "Helga", "Helge", "Henrik", "Hilde", "Håkon", "Håvard",
            "Ida", "Inga", "Inger", "Ingeborg", "Ingrid", "Ingunn", "Ingvild", "Irene", "Isak", "Iselin", "Ivar", "Jakob", "Jacob", "Jan", "Janne", "Jens", "Jenny", "Jo", "Joakim", "Johan", "Johanne", "Johannes", "John", "Jon", "Jonas", "Jorunn", "Julie", "Jørgen", "Jørn",
            "Kaja", "Kari", "Karin", "Karl", "Kasper", "Katrine", "Kenneth", "Ketil", "Kim", "Kirsten", "Kjell", "Kjersti", "Kjetil", "Knut", "Kristian", "Kristin", "Kristina", "Kristine", "Kristoffer", "Kåre", "Laila", "Lars", "Lea", "Leah", "Leif", "Lene", "Linda", "Line", "Linn", "Linnea", "Lise", "Liv", "Lucas", "Ludvig", "Lukas",
            "Magne", "Magnus", "Maja", "Malin", "Marcus", "Marianne", "Maria", "Marie", "Marit", "Marius", "Markus", "Marte", "Marthe", "Martin", "Mathias", "Mats", "Maren", "May", "Merete", "Mette", "Mia", "Michael", "Mikkel", "Mohamed", "Mohammad", "Mohammed", "Mona", "Monica", "Morten", "Muhammad",
            "Nils", "Nina", "Noah", "Nora", "Odd", "Oda", "Olav", "Ola", "Ole", "Oliver", "Olivia", "Oscar", "Oskar", "Per", "Petter", "Pål", "Ragnar", "Ragnhild", "Randi", "Reidar", "Reidun", "Renate", "Roar", "Robert", "Roger", "Rolf", "Ronny", "Roy", "Rune", "Ruth",
            "Samuel", "Sander", "Sandra", "Sara", "Sarah", "Sebastian", "Selma", "Sigrid", "Sigrun", "Sigurd", "Silje", "Siri", "Siv", "Sofia", "Sofie", "Solveig", "Sondre", "Stein", "Stian", "Stine", "Sunniva", "Svein", "Sverre", "Synnøve",
            "Terje", "Thea", "Theodor", "Thomas", "Thor", "Tina", "Tiril", "Tobias", "Tom", "Tomas", "Tommy", "Tone", "Tor", "Torbjørn", "Tore", "Torill", "Torstein", "Tove", "Trine", "Trond", "Trude", "Trygve", "Turid", "Tuva", "Unni", "Vegard", "Vibeke", "Victoria", "Vidar", "Vilde", "Wenche", "William", "Yngve",
            "Øystein", "Øyvind", "Åge", "Ådne", "Åse", "Åshild",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Given.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a place called after somebody ends in.</summary>
    private static readonly string[] Places = ["skole", "skule", "skolen", "skulen", "barnehage", "kommune", "vgs", "videregående", "vidaregåande", "senter", "vei", "veg", "gate", "plass", "school"];

    /// <summary>Whether the text is one: given name first, or last after a comma.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || !char.IsUpper(text[0]) || text.IndexOf(' ') < 0) return false;
        var comma = text.IndexOf(", ");
        var given = comma < 0 ? text : text[(comma + 2)..];
        var first = given.IndexOf(' ') is var end && end < 0 ? given : given[..end];
        return Names.Contains(first) && AreNames(text);
    }

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimEnd(',');
            if (word.IsEmpty || !char.IsUpper(word[0]) || IsPlace(word) || !AreLetters(word)) return false;
            words++;
        }

        return words is >= 2 and <= MostWords;
    }

    private static bool IsPlace(ReadOnlySpan<char> word)
    {
        foreach (var place in Places)
        {
            if (word.EndsWith(place, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool AreLetters(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter) && letter is not ('-' or '.' or '\'')) return false;
        }

        return true;
    }
}
