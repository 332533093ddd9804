using System.Globalization;
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

    /// <summary>The names it may go by: one without a name gets one from its type and its place, and releases differ in how.</summary>
    /// <param name="index">Its place among the policies, counted from 0.</param>
    public IEnumerable<string> Names(int index) =>
        Name.Length > 0
            ? [Name]
            :
            [
                string.Create(CultureInfo.InvariantCulture, $"{Type}-auto-gen-{index}"),
                string.Create(CultureInfo.InvariantCulture, $"{Type}:auto-gen:{index}"),
            ];
}
