using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>A letter that has not left yet; it goes from here when it has.</summary>
internal sealed class StoredLetter
{
    public required Guid Id { get; init; }

    public required string Recipient { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Not before; also how a node keeps a letter to itself while it sends it.</summary>
    public required DateTimeOffset NextTryAt { get; set; }

    public int Tries { get; set; }
}

internal sealed class StoredLetterTable(bool sqlite) : IEntityTypeConfiguration<StoredLetter>
{
    public void Configure(EntityTypeBuilder<StoredLetter> builder)
    {
        builder.ToTable("letters");
        builder.HasKey(letter => letter.Id).HasName("pk_letters");
        builder.HasIndex(letter => letter.NextTryAt).HasDatabaseName("ix_letters_next_try_at");
        builder.Property(letter => letter.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(letter => letter.Recipient).HasColumnName("recipient");
        builder.Property(letter => letter.Subject).HasColumnName("subject");
        builder.Property(letter => letter.Text).HasColumnName("text");
        builder.Property(letter => letter.MadeAt).Moment("made_at", sqlite);
        builder.Property(letter => letter.NextTryAt).Moment("next_try_at", sqlite);
        builder.Property(letter => letter.Tries).HasColumnName("tries");
    }
}
