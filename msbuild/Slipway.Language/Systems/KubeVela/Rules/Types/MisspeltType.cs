using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Types;

/// <summary>SLIP1017: a type is misspelt.</summary>
public sealed class MisspeltType : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP1017",
            Severity.Error,
            "A type is misspelt",
            "there is no {0} type '{1}', and KubeVela rejects the Application: did you mean '{2}'? If it is a type of your own, add its schema to specs/schemas"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        foreach (var (use, meant) in workspace.Get<UncheckedTypes>().All)
        {
            if (meant is not null)
                yield return Descriptor.At(use.Place, use.Kind, use.Type, meant) with
                {
                    Fix = YamlFix.WritePart(use.Place, use.Type, meant),
                };
        }
    }
}
