namespace Slipway;

/// <summary>Whether steps run one after another or as soon as what they depend on is done.</summary>
public enum StepMode
{
    /// <summary>One after another.</summary>
    StepByStep,

    /// <summary>Each as soon as those it depends on are done.</summary>
    Dag,
}
