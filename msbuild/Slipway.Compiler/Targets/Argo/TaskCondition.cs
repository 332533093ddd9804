namespace Slipway.Compiler.Targets.Argo;

/// <summary>A step's <c>if</c> as Argo asks it: of other tasks in <c>depends</c>, of values in <c>when</c>.</summary>
/// <param name="Depends">What must have become of other tasks; null where nothing is asked of them.</param>
/// <param name="When">What must hold of values, as an expression; null where nothing is asked of them.</param>
/// <param name="Asked">The tasks asked about.</param>
/// <param name="Values">The outputs asked about.</param>
internal sealed record TaskCondition(
    string? Depends,
    string? When,
    IReadOnlyCollection<ArgoTask> Asked,
    IReadOnlyCollection<string> Values
)
{
    /// <summary>The condition of a step that runs whatever became of the others.</summary>
    public static TaskCondition Always { get; } = new(null, null, [], []);
}
