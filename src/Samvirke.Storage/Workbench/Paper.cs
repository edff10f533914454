using Samvirke.Register.Entries;

namespace Samvirke.Storage.Workbench;

/// <summary>Which paper it is.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Sort">What sort of paper, as the module that reads it names it: <c>requirement</c>.</param>
/// <param name="Key">Which one of that sort, at most 200 characters: the id of the requirement.</param>
public sealed record PaperName(EntryId Organisation, string Sort, string Key);

/// <summary>A version of a paper, as it stands for good.</summary>
/// <param name="Name">Which paper it is.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="Text">What it says, JSON in the form of its sort; nothing where this version takes the paper away.</param>
/// <param name="SharedWith">Who may read it.</param>
/// <param name="Account">Who wrote it; nothing when the account no longer exists.</param>
/// <param name="WrittenAt">When.</param>
public sealed record Paper(PaperName Name, long Version, string? Text, SharedWith SharedWith, Guid? Account, DateTimeOffset WrittenAt)
{
    /// <summary>Whether the paper was taken away.</summary>
    public bool IsGone => Text is null;
}

/// <summary>What somebody wants a paper to say.</summary>
/// <param name="Name">Which paper it is.</param>
/// <param name="BasedOn">The version that the writer saw; 0 when there was none.</param>
/// <param name="Text">What it shall say, JSON; nothing to take it away.</param>
/// <param name="SharedWith">Who may read it.</param>
/// <param name="Account">Who writes.</param>
public sealed record NewPaper(PaperName Name, long BasedOn, string? Text, SharedWith SharedWith, Guid Account);

/// <summary>What came of writing papers: exactly one of the records below.</summary>
public abstract record PaperOutcome
{
    private PaperOutcome()
    {
    }

    /// <summary>They are kept, in the order in which they were given.</summary>
    public sealed record Written(System.Collections.Immutable.ImmutableArray<Paper> Papers) : PaperOutcome
    {
        /// <summary>The only one.</summary>
        public Paper Paper => Papers.Single();
    }

    /// <summary>Somebody wrote in between; nothing was kept.</summary>
    /// <param name="Latest">What stands now.</param>
    /// <param name="Yours">What was not kept.</param>
    public sealed record Conflict(Paper? Latest, NewPaper Yours) : PaperOutcome;
}
