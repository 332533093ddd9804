using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Names;

/// <summary>SLIP3117: an object after the first of a component has no name.</summary>
public sealed class NamelessObject : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3117",
            Severity.Warning,
            "An object has no name",
            "the {0} has no name, and KubeVela makes one up with a hash in it: write 'metadata' with 'name'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        component.Type != "k8s-objects"
            ? []
            : from one in component.Properties.Items("objects").Skip(1).OfType<SpecMapping>()
            where one.Mapping("metadata")?["name"] is null
            let kind = one.Text("kind")
            where kind is { Text.Length: > 0 }
            select Descriptor.At(kind.Span, kind.Text);
}
