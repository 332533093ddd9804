using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.Vessl;

/// <summary>What a step of a pipeline waits for: a step, or one of the two ways out of a step that decides.</summary>
/// <param name="Node">What is written: <c>check</c>, or <c>check:yes</c>.</param>
/// <param name="Step">The key of the step.</param>
/// <param name="Way">What follows the ':'; null where the step itself is meant.</param>
public sealed record PipelineWait(SpecScalar Node, string Step, string? Way)
{
    /// <summary>The ways out of a step that decides.</summary>
    public static readonly IReadOnlyList<string> Ways = ["yes", "no"];

    /// <summary>Whether what follows the ':' is a way that a step that decides has.</summary>
    public bool IsWay => Ways.Contains(Way, StringComparer.Ordinal);

    /// <summary>Reads what a step waits for.</summary>
    /// <param name="node">What is written.</param>
    /// <returns>The step, and the way where there is one.</returns>
    public static PipelineWait Of(SpecScalar node)
    {
        var colon = node.Text.LastIndexOf(':');
        return colon < 0
            ? new PipelineWait(node, node.Text, null)
            : new PipelineWait(node, node.Text[..colon], node.Text[(colon + 1)..]);
    }
}
