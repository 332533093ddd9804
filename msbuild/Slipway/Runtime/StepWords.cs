namespace Slipway.Runtime;

/// <summary>The words of a workflow.</summary>
internal static class StepWords
{
    public static SpecValue Of(StepMode mode) =>
        mode switch
        {
            StepMode.StepByStep => "StepByStep",
            StepMode.Dag => "DAG",
            _ => SpecEntries.Undefined(mode),
        };
}
