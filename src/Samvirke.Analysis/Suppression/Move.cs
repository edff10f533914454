using System.Collections.Immutable;

namespace Samvirke.Analysis.Suppression;

/// <summary>
/// Another table that agrees with everything that is shown: the cells that change when the swaps of all dimensions are made at once. It may be made
/// <see cref="Up"/> times, and backwards <see cref="Down"/> times, before a cell would fall below what a hidden cell can be.
/// It is the proof that no cell in it can be worked out.
/// </summary>
/// <param name="Places">The cells that change; all are hidden.</param>
/// <param name="Signs">Whether each has one more (1) or one less (-1).</param>
/// <param name="Up">How many times it can be made.</param>
/// <param name="Down">How many times it can be made backwards.</param>
internal sealed record Move(ImmutableArray<int> Places, ImmutableArray<int> Signs, long Up, long Down);
