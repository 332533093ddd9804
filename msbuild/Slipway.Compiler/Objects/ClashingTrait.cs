using Slipway.Kinds.Facts;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>SLIP3104: a trait makes of its component's pods what the API server rejects.</summary>
public sealed class ClashingTrait : ObjectRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3104",
            Severity.Error,
            "The API server rejects the pods that a trait changes",
            "trait '{0}' makes pods of component '{1}' that the API server rejects: {2}"
        );

    /// <inheritdoc />
    public override string Foreseen => "SLIP3040";

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace) =>
        from one in objects.OfType<ComponentObject>()
        where !one.IsSketch && !one.Component.IsSpoilt
        from fault in one.PodFaults
        where HasTemplate(one)
        select Descriptor.At(Place(fault), fault.Trait.Type, one.Component.Name, fault.Reason);

    /// <summary>Whether the kind has a pod template in its spec; elsewhere one that a trait adds is dropped, not rejected.</summary>
    private static bool HasTemplate(ComponentObject one) =>
        one.Kind != "CronJob" && ApiGroup.Of(one.ApiVersion) is ("apps" or "batch");

    /// <summary>The last value of the trait that is the word, or most of the end of it; the trait's type where there is none.</summary>
    private static SourceSpan Place(PodFault fault)
    {
        var trait = fault.Trait;
        var value = SpecTree
            .Scalars(trait.Properties)
            .Where(value => value.Text.Length > 0 && fault.Word.EndsWith(value.Text, StringComparison.Ordinal))
            .OrderBy(value => value.Text.Length)
            .ThenBy(value => value.Span)
            .LastOrDefault();
        return value?.Span ?? trait.Node.Text("type")?.Span ?? trait.Node.Span;
    }
}
