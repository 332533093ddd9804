using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4502: an Initializer waits for one that the project does not have.</summary>
public sealed class UnknownInitializer : Rule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4502",
            Severity.Warning,
            "An Initializer waits for an unknown one",
            "Initializer '{0}' waits for '{1}' in namespace '{2}', which the project does not have: {3}, or say that it exists with the item SlipwayExternal (Kind Application, which has taken its place)"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        var documents = workspace.Documents.Where(Initializer.Is).ToList();
        foreach (var document in documents)
        {
            foreach (var (name, inNamespace) in Initializer.DependsOn(document))
            {
                if (
                    workspace.HasExternal(Initializer.Kind, name.Text, inNamespace)
                    || workspace.HasExternal("Application", name.Text, inNamespace)
                )
                    continue;
                var names = documents.Where(other => other.Namespace == inNamespace).Select(other => other.Name);
                var remedy = DidYouMean.Or(name, names, "add it");
                yield return Descriptor.At(name.Span, document.Name, name.Text, inNamespace, remedy);
            }
        }
    }
}
