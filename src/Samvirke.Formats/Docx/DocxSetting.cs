using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Docx;

/// <summary>What a document is written for.</summary>
/// <param name="Tongue">Its language.</param>
/// <param name="PageOf">The address of an entry's page; nothing where it has none that others can reach.</param>
/// <param name="Find">The document that a citation leads to; nothing where the register does not have it.</param>
public sealed record DocxSetting(Tongue Tongue, Func<Entry, Uri?> PageOf, Func<EntryId, Entry?> Find);
