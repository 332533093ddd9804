using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A trait of a component.</summary>
/// <param name="node">Its item of <c>traits</c>.</param>
public sealed class Trait(SpecMapping node)
{
    /// <summary>Its item of <c>traits</c>.</summary>
    public SpecMapping Node { get; } = node;

    /// <summary>The type without a revision; empty where there is none.</summary>
    public string Type { get; } = node.Text("type")?.Text.Split('@')[0] ?? "";

    /// <summary>The properties; empty where there are none.</summary>
    public SpecMapping Properties { get; } = node.Mapping("properties") ?? new SpecMapping([], node.Span);
}
