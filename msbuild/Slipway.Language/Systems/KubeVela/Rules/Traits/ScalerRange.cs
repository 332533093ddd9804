using Slipway.Language.Binding;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Json;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Traits;

/// <summary>SLIP3102: the least number of pods of a trait that scales is above its greatest.</summary>
public sealed class ScalerRange : ComponentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3102",
            Severity.Error,
            "The range of a scaling trait is empty",
            "'min' is {0} and 'max' is {1}, but no HorizontalPodAutoscaler may have a least number above its greatest, and the API server rejects it: write at most {1} here, or raise 'max'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options) =>
        from trait in component.Traits
        where trait.Properties["min"] is not null
        let most = Value(trait, "max", options.Catalog)
        let verdict = AutoscalerBounds.Judge(trait.Properties.Integer("min"), most, trait.Properties["min"]!.Span)
        where verdict is not null
        select Descriptor.At(verdict);

    /// <summary>What the trait says, or what its schema takes where it says nothing; null where its schema has no such key.</summary>
    private static long? Value(Trait trait, string key, SchemaCatalog catalog) =>
        catalog.Definition("trait", trait.Type)?.Property(key) is not { } property ? null
        : trait.Properties[key] is not null ? trait.Properties.Integer(key)
        : (long?)(property.Schema.Default as JsonNumberSyntax)?.Value;
}
