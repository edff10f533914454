using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.RunProgramme;

namespace Samvirke.Steering.Tests.RunProgramme;

/// <summary>What tests of programmes begin with.</summary>
internal static class Setting
{
    public static RegisterSnapshot Register => National.Snapshot;

    public static Parties Sitting { get; } = Parties.Sitting(National.Snapshot);

    public static Parties Actors { get; } = Parties.Actors(National.Snapshot);

    public static Programme Empty => Programme.Begin("Nasjonalt program", "", [], []);

    public static TypedAnswers With(params (string Name, string Text)[] answers) => answers.Aggregate(TypedAnswers.Nothing, (typed, each) => typed.With(each.Name, each.Text));

    public static T Found<T>(this AnswerReading<T> reading) => reading is AnswerReading<T>.Found found ? found.Value : throw new InvalidOperationException(string.Join("; ", reading.Faults().Select(each => $"{each.Name}: {each.Message}")));

    public static ImmutableArray<AnswerFault> Faults<T>(this AnswerReading<T> reading) => reading is AnswerReading<T>.Faulty faulty ? faulty.Faults : [];

    public static KeptInitiative Kept(int number, Initiative initiative) => new(number, initiative, new(new(new EntryId("hdir"), Initiative.Sort, $"p/{number}"), 1, "{}", default, null, default));

    public static WholeProgramme Whole(Programme programme, params Initiative[] initiatives) => new(
        new("p", programme, new(new(new EntryId("hdir"), Programme.Sort, "p"), 1, "{}", default, null, default)), [.. initiatives.Select((each, i) => Kept(i + 1, each))], []);
}
