using System.Collections.Immutable;
using Samvirke.Formats.Figures;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;

namespace Samvirke.Web.Municipalities.PutOutFigures;

/// <summary>How far somebody who puts out figures has come: exactly one of the records below. Only the last has altered anything.</summary>
public abstract record ImportStep
{
    private ImportStep()
    {
    }

    /// <summary>The form is asked for.</summary>
    public sealed record Asking : ImportStep;

    /// <summary>Something has to be mended first.</summary>
    public sealed record Mending : ImportStep
    {
        /// <summary>What is wrong in the form itself, by field.</summary>
        public ImmutableArray<(string Field, LocalizedText Message)> Fields { get; init; } = [];

        /// <summary>What is wrong in the table.</summary>
        public ImmutableArray<FigureDefect> Defects { get; init; } = [];

        /// <summary>Whether there is more wrong in it than that.</summary>
        public bool IsMore { get; init; }

        /// <summary>What is wrong with the numbers as a whole.</summary>
        public ImmutableArray<LocalizedText> Texts { get; init; } = [];

        /// <summary>Whether the table has no numbers for the municipality itself.</summary>
        public bool IsOfOthers { get; init; }

        /// <summary>What is or was shown and cannot be laid beside the numbers.</summary>
        public FigureOutcome.OtherDivision? Beside { get; init; }
    }

    /// <summary>The figures can be put out, and the person sees how they will be.</summary>
    /// <param name="Preparation">How they will be.</param>
    /// <param name="Remarks">How the file was read.</param>
    /// <param name="IsChanged">Whether something was changed after it was last looked through.</param>
    public sealed record Seeing(FigurePreparation.Ready Preparation, ImmutableArray<LocalizedText> Remarks, bool IsChanged) : ImportStep;

    /// <summary>They are put out.</summary>
    public sealed record Done : ImportStep;
}
