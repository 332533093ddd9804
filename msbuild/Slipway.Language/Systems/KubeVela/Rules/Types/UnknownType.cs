using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Types;

/// <summary>SLIP1014: a type has no schema.</summary>
public sealed class UnknownType : Rule
{
    /// <summary>The id of the finding.</summary>
    public const string Id = "SLIP1014";

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            Id,
            Severity.Info,
            "A type has no schema",
            "the {0} type '{1}' has no schema, so its properties are not checked: to have them checked, add its schema to specs/schemas"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        workspace
            .Get<UncheckedTypes>()
            .All.Where(one => one.Meant is null)
            .Select(one => Descriptor.At(one.Use.Place, one.Use.Kind, one.Use.Type));
}
