namespace Samvirke.Steering.ChooseModel;

/// <summary>How far the ratings decide between the models, whatever one believes of weights and steps.</summary>
public enum ModelVerdict
{
    /// <summary>There are not two rated models to choose between.</summary>
    NothingToCompare,

    /// <summary>One is best whatever weighs most.</summary>
    Decided,

    /// <summary>Some can never be best, but more than one can.</summary>
    Narrowed,

    /// <summary>Each can be best.</summary>
    Open,
}
