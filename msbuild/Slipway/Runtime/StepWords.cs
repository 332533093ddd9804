namespace Slipway.Runtime;

/// <summary>The words of a workflow.</summary>
internal static class StepWords
{
    public static string Of(StepMode mode) =>
        mode switch
        {
            StepMode.StepByStep => "StepByStep",
            StepMode.Dag => "DAG",
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, message: null),
        };
}
