// Never run: dotnet-ef loads this assembly to find the context. See tools/migration.
return;
