using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3108: a trait makes a ConfigMap or Secret with nothing in it.</summary>
public sealed class EmptiedObject : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3108",
            Severity.Warning,
            "A trait makes an empty ConfigMap or Secret",
            "the trait 'storage' makes the {0} '{1}' without content, and empties one of that name: write its content, or 'mountOnly: true' where there is one already"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from trait in component.Traits
        where trait.Type == "storage"
        from key in (string[])["configMap", "secret"]
        from one in trait.Properties.Mappings(key)
        where one["data"] is null && one["stringData"] is null && one.Text("name") is not null
        where (one["mountOnly"] as SpecScalar)?.Boolean != true
        let name = one.Text("name")!
        select Descriptor.At(name.Span, key == "secret" ? "Secret" : "ConfigMap", name.Text);
}
