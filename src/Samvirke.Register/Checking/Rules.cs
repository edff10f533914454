using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Text;

namespace Samvirke.Register.Checking;

/// <summary>Who answers for an entry exists and is an actor.</summary>
internal static class StewardRule
{
    public static void Judge(CheckedRegister register, EntryText text, Entry entry, Action<int, DefectMessage> defect)
    {
        if (entry.Steward is not { } id) return;
        var steward = register.Find(id, out var missing);
        if (missing) defect(text.LineOf("steward"), RegisterDefectTexts.StewardUnknown(id));
        else if (steward is not null && steward.Kind != Kind.Actor) defect(text.LineOf("steward"), RegisterDefectTexts.StewardIsNoActor(steward));
    }
}

/// <summary>Relations lead to an entry of a kind that their type may join, and not to themselves.</summary>
internal static class RelationRule
{
    public static void Judge(CheckedRegister register, EntryText text, Entry entry, Action<int, DefectMessage> defect)
    {
        for (var i = 0; i < entry.Relations.Length; i++)
        {
            var relation = entry.Relations[i];
            var to = register.Find(relation.To, out var missing);
            if (missing) defect(Line(text, entry, i), RegisterDefectTexts.RelationToNothing(relation));
            else if (relation.To == entry.Id) defect(Line(text, entry, i), RegisterDefectTexts.RelationToItself(relation, entry));
            else if (to is not null && MayBegin(relation, entry) && !relation.Type.MayJoin(entry.Kind, to.Kind)) defect(Line(text, entry, i), RegisterDefectTexts.RelationMayNotJoin(relation, entry, to));
        }
    }

    /// <summary>A type that cannot begin at the kind at all is named where the entry is read.</summary>
    private static bool MayBegin(Relation relation, Entry entry) => relation.Type.Joints.Any(joint => joint.From.Contains(entry.Kind));

    /// <summary>The line on which the text says where the relation leads.</summary>
    public static int Line(EntryText text, Entry entry, int index) =>
        text.RelationNode(entry, index)?.Member("to")?.Line ?? text.LineOf("relations");
}

/// <summary>A relation of which there can be only one at a time is there once, unless it is marked as disputed; the same relation does not stand twice.</summary>
internal static class SingleRelationRule
{
    public static void Judge(CheckedRegister register, EntryText text, Entry entry, Action<int, DefectMessage> defect)
    {
        var sameEnds = new Dictionary<(RelationType Type, EntryId To), List<Relation>>();
        var singles = new Dictionary<RelationType, List<Relation>>();
        for (var i = 0; i < entry.Relations.Length; i++)
        {
            var relation = entry.Relations[i];
            if (Meets(sameEnds, (relation.Type, relation.To), relation, earlier => earlier.Role.Equals(relation.Role)))
            {
                defect(RelationRule.Line(text, entry, i), RegisterDefectTexts.RelationTwice(register, relation));
            }
            else if (relation.Type.IsSingle && Meets(singles, relation.Type, relation, earlier => !(earlier.Disputed && relation.Disputed)))
            {
                defect(RelationRule.Line(text, entry, i), RegisterDefectTexts.RelationIsSingle(relation, entry));
            }
        }
    }

    /// <summary>Whether a relation filed under the key before holds at the same time and is like what is looked for; files this one after it.</summary>
    private static bool Meets<TKey>(Dictionary<TKey, List<Relation>> files, TKey key, Relation relation, Func<Relation, bool> isLike)
        where TKey : notnull
    {
        if (!files.TryGetValue(key, out var filed)) files.Add(key, filed = []);
        var meets = filed.Exists(earlier => earlier.Valid.Overlaps(relation.Valid) && isLike(earlier));
        if (!meets) filed.Add(relation);
        return meets;
    }
}

/// <summary>Citations lead to a source or a law, and to a section that it has.</summary>
internal static class CitationRule
{
    public static void Judge(CheckedRegister register, EntryText text, Entry entry, Action<int, DefectMessage> defect)
    {
        Judge(register, entry.Citations, text.Node, text.LineOf("citations"), defect);
        for (var i = 0; i < entry.Relations.Length; i++)
        {
            Judge(register, entry.Relations[i].Citations, text.RelationNode(entry, i), RelationRule.Line(text, entry, i), defect);
        }

        for (var i = 0; i < entry.Notes.Length; i++)
        {
            Judge(register, entry.Notes[i].Citations, text.NoteNode(i), text.LineOf("notes"), defect);
        }
    }

    private static void Judge(CheckedRegister register, ImmutableArray<Citation> citations, TextMap? owner, int line, Action<int, DefectMessage> defect)
    {
        for (var i = 0; i < citations.Length; i++)
        {
            if (Fault(register, citations[i]) is not ({ } key, { } message)) continue;
            defect(EntryLines.CitationNode(owner, citations, i)?.Member(key)?.Line ?? line, message);
        }
    }

    /// <summary>What is wrong with the citation, and in which of its keys.</summary>
    private static (string? Key, DefectMessage? Message) Fault(CheckedRegister register, Citation citation)
    {
        var source = register.Find(citation.Source, out var missing);
        if (missing) return ("source", RegisterDefectTexts.SourceUnknown(citation));
        if (source is null) return default;
        if (source.Kind != Kind.Source && source.Kind != Kind.Law) return ("source", RegisterDefectTexts.SourceIsNone(source));
        if (register.Sections(source) is not { } sections) return default;
        return sections.Contains(citation.Locator) || sections.Contains(citation.Section)
            ? default
            : ("locator", RegisterDefectTexts.SectionUnknown(source, citation, sections));
    }
}

/// <summary>A provision that is in force stands in its law, where the law says which provisions it has.</summary>
internal static class ProvisionRule
{
    public static void Judge(CheckedRegister register, EntryText text, Entry entry, Action<int, DefectMessage> defect)
    {
        if (entry.Kind != Kind.Provision || HasEnded(entry) || entry.Details.Scalar("section") is not { } section) return;
        foreach (var relation in entry.Relations.Where(relation => relation.Type == RelationTypes.SectionOf))
        {
            if (register.Find(relation.To, out _) is not { } law || law.Details.Codes("paragraphs") is not { IsEmpty: false } paragraphs || paragraphs.Contains(section)) continue;
            defect(text.LineOf("details", "section"), RegisterDefectTexts.ProvisionUnknown(law, section, paragraphs));
        }
    }

    /// <summary>Whether it is said to have ended, on a known day or not.</summary>
    private static bool HasEnded(Entry entry) => entry.Valid.To is not null || entry.Facets[Facet.Status].Contains("ended");
}

/// <summary>Where relations are marked as disputed, a note tells what the sources disagree about.</summary>
internal static class DisputeRule
{
    public static void Judge(CheckedRegister register, EntryText text, Entry entry, Action<int, DefectMessage> defect)
    {
        if (entry.Notes.Any(note => note.Type == NoteType.Contradiction)) return;
        for (var i = 0; i < entry.Relations.Length; i++)
        {
            var relation = entry.Relations[i];
            if (relation.Disputed) defect(text.RelationNode(entry, i)?.Member("disputed")?.Line ?? RelationRule.Line(text, entry, i), RegisterDefectTexts.DisputeWithoutNote(register, relation));
        }
    }
}
