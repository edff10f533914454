namespace Samvirke.Analysis.Choosing;

/// <summary>Draws a reading of the scale, and with it what each rating is worth, from 0 to 1.</summary>
internal sealed class ValueDraw
{
    private readonly RatingScale scale;
    private readonly StepReading reading;
    private readonly int alternatives;
    private readonly Criterion[] criteria;

    public ValueDraw(ChoiceTable table, StepReading reading)
    {
        (scale, this.reading, alternatives) = (table.Scale, reading, table.Alternatives.Length);
        criteria = [.. Enumerable.Range(0, table.Criteria.Length).Select(criterion => Criterion.Of(table, criterion))];
    }

    /// <summary>Writes the worth of each rating, criterion by criterion, into the room given: number of criteria × number of alternatives.</summary>
    public void Into(Span<double> values, ref Chance chance)
    {
        Span<double> places = stackalloc double[scale.Places];
        for (var i = 0; i < criteria.Length; i++)
        {
            Read(places, criteria[i].IsBetween, ref chance);
            var ratings = criteria[i].Ratings;
            var row = values.Slice(i * alternatives, alternatives);
            // Where nobody has rated, any worth is as likely as any other.
            for (var alternative = 0; alternative < row.Length; alternative++) row[alternative] = ratings[alternative] < 0 ? chance.Share() : places[ratings[alternative]];
        }
    }

    private void Read(Span<double> places, bool[] isBetween, ref Chance chance)
    {
        if (reading == StepReading.EqualSteps)
        {
            for (var place = 0; place < places.Length; place++) places[place] = (double)place / scale.Best;
            return;
        }

        ReadLevels(places, ref chance);
        for (var place = 1; place < places.Length; place += 2)
        {
            if (isBetween[place]) places[place] = places[place - 1] + ((places[place + 1] - places[place - 1]) * chance.Share());
        }
    }

    /// <summary>The worst is 0 and the best 1; the levels between are spread evenly over all that keep the order.</summary>
    private void ReadLevels(Span<double> places, ref Chance chance)
    {
        (places[0], places[scale.Best]) = (0, 1);
        for (var level = 1; level < scale.Levels - 1; level++)
        {
            var worth = chance.Share();
            var place = 2 * level;
            for (; place > 2 && places[place - 2] > worth; place -= 2) places[place] = places[place - 2];
            places[place] = worth;
        }
    }

    private sealed record Criterion(int[] Ratings, bool[] IsBetween)
    {
        public static Criterion Of(ChoiceTable table, int criterion)
        {
            int[] ratings = [.. table.Ratings.Select(row => row[criterion] ?? -1)];
            var isBetween = new bool[table.Scale.Places];
            foreach (var rating in ratings.Where(rating => rating % 2 == 1)) isBetween[rating] = true;
            return new(ratings, isBetween);
        }
    }
}
