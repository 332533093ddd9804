using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>A policy of an Application.</summary>
/// <param name="node">Its item of <c>spec.policies</c>.</param>
public sealed class Policy(SpecMapping node)
{
    /// <summary>Its item of <c>spec.policies</c>.</summary>
    public SpecMapping Node { get; } = node;

    /// <summary>The scalar that names it; null where the platform makes up a name.</summary>
    public SpecScalar? NameNode { get; } = node.Text("name");

    /// <summary>The name; empty where there is none.</summary>
    public string Name => NameNode?.Text ?? "";

    /// <summary>The type; empty where there is none.</summary>
    public string Type { get; } = node.Text("type")?.Text ?? "";

    /// <summary>The properties; empty where there are none.</summary>
    public SpecMapping Properties { get; } = node.Mapping("properties") ?? new SpecMapping([], node.Span);
}
