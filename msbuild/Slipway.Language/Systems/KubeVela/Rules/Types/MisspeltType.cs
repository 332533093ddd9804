using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeVela.Types;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

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
            "there is no {0} type '{1}', and KubeVela rejects the Application: did you mean '{2}'{3}? If it is a type of your own, add its schema to specs/schemas"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        foreach (var (use, meant) in workspace.Get<UncheckedTypes>().All)
        {
            if (meant is null)
                continue;
            var heir = workspace.Options.Catalog.Definition(use.Kind, meant)?.Annotations.Deprecated;
            var words = heir is null ? Sentence.Plain("") : Sentence.Of($" (deprecated: {Sentence.Plain(heir)})");
            yield return Descriptor.At(use.Place, use.Kind, use.Type, meant, words) with
            {
                // A deprecated type would be the next finding.
                Fix = heir is null ? YamlFix.WritePart(use.Place, use.Type, meant) : null,
            };
        }
    }
}
