using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Preparing;
using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Designs;

/// <summary>Makes the design of a plan.</summary>
/// <remarks>What the plan asks for stands last, so that an effect that follows from covariates is found to do so, and not the covariates to follow from the effect.</remarks>
internal static class DesignBuilder
{
    /// <summary>The design, or nothing where it would have more than <see cref="Design.MostValues"/>.</summary>
    public static (Design? Design, int Terms) Of(PreparedData data, EvaluationPlan plan)
    {
        return Filled(data.Outcome.Length, Parts(data, plan));
    }

    /// <summary>The design of the covariates alone, with an intercept.</summary>
    public static (Design? Design, int Terms) OfCovariates(DataTable table, EvaluationPlan plan) =>
        Filled(table.Count, [.. plan.Covariates.DistinctBy(covariate => covariate.Name, StringComparer.Ordinal).Select(covariate => OfCovariate(covariate, name => Factor.Of(table.Find(name)!)))]);

    private static (Design? Design, int Terms) Filled(int count, List<(Factor Factor, ImmutableArray<Term> Terms)> parts)
    {
        ImmutableArray<Term> terms = [new("(intercept)", TermRole.Intercept), .. parts.SelectMany(part => part.Terms)];
        if ((long)count * terms.Length > Design.MostValues) return (null, terms.Length);
        var rows = new double[count * terms.Length];
        RowBlocks.Each(count, (first, last) =>
        {
            for (var row = first; row < last; row++)
            {
                var values = rows.AsSpan(row * terms.Length, terms.Length);
                values[0] = 1;
                var place = 1;
                foreach (var (factor, own) in parts)
                {
                    factor.Fill(row, values.Slice(place, own.Length));
                    place += own.Length;
                }
            }
        });
        return (new(terms, rows, count), terms.Length);
    }

    private static List<(Factor Factor, ImmutableArray<Term> Terms)> Parts(PreparedData data, EvaluationPlan plan)
    {
        var arms = data.Arms;
        var treatment = new Factor.Levelled(arms.Column, arms.Reference, [.. arms.Others.Select(arms.Name)]);
        var post = data.Post is null ? null : new Factor.Levelled(data.Post, 0, [data.Post.Name]);
        Factor Column(string name) => name == plan.Treatment ? treatment : name == plan.Post && post is not null ? post : Factor.Of(data.Table.Find(name)!);

        var parts = new List<(Factor, ImmutableArray<Term>)>();
        var isDifference = plan.Method == EvaluationMethod.DifferenceInDifferences;
        foreach (var covariate in plan.Covariates.DistinctBy(covariate => covariate.Name, StringComparer.Ordinal).Where(covariate => !IsAsked(covariate, plan, isDifference)))
        {
            parts.Add(OfCovariate(covariate, Column));
        }

        parts.Add((treatment, Levels(treatment.Names, TermRole.Treatment, arms)));
        if (!isDifference || post is null) return parts;
        parts.Add((post, [new(post.Names[0], TermRole.Post)]));
        var product = new Factor.Product(treatment, post);
        parts.Add((product, Levels(product.Names, TermRole.TreatmentAfter, arms)));
        return parts;
    }

    private static (Factor Factor, ImmutableArray<Term> Terms) OfCovariate(Covariate covariate, Func<string, Factor> column)
    {
        var factor = covariate.Columns.Select(column).Aggregate((first, second) => new Factor.Product(first, second));
        return (factor, [.. factor.Names.Select(name => new Term(name, TermRole.Covariate))]);
    }

    /// <summary>Whether the covariate is what the method adds by itself.</summary>
    private static bool IsAsked(Covariate covariate, EvaluationPlan plan, bool isDifference) => covariate.Columns is [var only]
        ? only == plan.Treatment || (isDifference && only == plan.Post)
        : isDifference && covariate.Columns is [var first, var second] && ((first == plan.Treatment && second == plan.Post) || (first == plan.Post && second == plan.Treatment));

    private static ImmutableArray<Term> Levels(ImmutableArray<string> names, TermRole role, Arms arms) =>
        [.. names.Select((name, place) => new Term(name, role, arms.Column.Levels[arms.Others[place]]))];
}
