namespace Samvirke.Storage.Sqlite;

/// <summary>
/// Triggers that hold the log's promise in the database itself, whatever program opens it: it is added to and never altered.
/// INSERT OR REPLACE deletes without firing a DELETE trigger, so an INSERT over what is there is refused as well. Part of the first migration, so frozen with it.
/// </summary>
internal static class AppendOnly
{
    private const string Refuse = "SELECT RAISE(ABORT, 'Loggen kan bare legges til: det som står der, kan verken endres eller slettes.');";

    public const string Up = $"""
        CREATE TRIGGER changes_no_update BEFORE UPDATE ON changes BEGIN {Refuse} END;
        CREATE TRIGGER changes_no_delete BEFORE DELETE ON changes BEGIN {Refuse} END;
        CREATE TRIGGER changes_no_replace BEFORE INSERT ON changes
            WHEN EXISTS (SELECT 1 FROM changes WHERE number = NEW.number) BEGIN {Refuse} END;
        CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions BEGIN {Refuse} END;
        CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions BEGIN {Refuse} END;
        CREATE TRIGGER revisions_no_replace BEFORE INSERT ON revisions
            WHEN EXISTS (SELECT 1 FROM revisions WHERE change_number = NEW.change_number AND position = NEW.position)
                OR EXISTS (SELECT 1 FROM revisions WHERE entry_id = NEW.entry_id AND change_number = NEW.change_number) BEGIN {Refuse} END;
        """;
}
