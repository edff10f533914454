using Samvirke.Storage.Accounts;
using Samvirke.Storage.Figures;
using Samvirke.Storage.Log;
using Samvirke.Storage.Proposals;
using Samvirke.Storage.Workbench;

namespace Samvirke.Storage.Preparing;

/// <summary>What came of opening a database: exactly one of the records below.</summary>
public abstract record Preparation
{
    private Preparation()
    {
    }

    /// <summary>It is open and up to date.</summary>
    /// <param name="Log">The accepted changes.</param>
    /// <param name="Accounts">Who may sign in, with which roles.</param>
    /// <param name="Proposals">Changes that people have proposed.</param>
    /// <param name="Drafts">What people are writing.</param>
    /// <param name="Forms">Forms that were sent after a session had run out.</param>
    /// <param name="Workbench">What organisations note for themselves.</param>
    /// <param name="Figures">Figures that organisations show.</param>
    /// <param name="Imports">What they have put out, and taken back.</param>
    public sealed record Ready(ChangeLog Log, AccountDatabase Accounts, ProposalStore Proposals, DraftStore Drafts, KeptFormStore Forms, WorkbenchStore Workbench, FigureStore Figures, FigureImports Imports) : Preparation;

    /// <summary>It cannot be used.</summary>
    /// <param name="Fault">Why.</param>
    /// <param name="Message">One line for the person who runs Samvirke: what, where and how to mend it. Holds no password.</param>
    public sealed record Refused(DatabaseFault Fault, string Message) : Preparation;
}

/// <summary>Why a database cannot be used.</summary>
public enum DatabaseFault
{
    /// <summary>The server does not answer.</summary>
    Unreachable,
    /// <summary>The server does not accept the user or the password.</summary>
    WrongPassword,
    /// <summary>The server has no database of that name.</summary>
    NoSuchDatabase,
    /// <summary>The user may not do what Samvirke has to do.</summary>
    NotAllowed,
    /// <summary>The folder of the file does not exist.</summary>
    FolderMissing,
    /// <summary>The file or its folder cannot be written.</summary>
    ReadOnly,
    /// <summary>The file is something else than a database, or damaged.</summary>
    NotADatabase,
    /// <summary>Another process holds the database.</summary>
    Locked,
    /// <summary>A newer version of Samvirke has been there.</summary>
    NewerVersion,
    /// <summary>Something else, told in the words of the database.</summary>
    Other,
}
