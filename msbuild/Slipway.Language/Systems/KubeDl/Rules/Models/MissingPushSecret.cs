using Slipway.Language.Rules;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeDl.Rules.Models;

/// <summary>SLIP4006: nothing gives KubeDL the credentials to push model images with.</summary>
public sealed class MissingPushSecret : Rule
{
    /// <summary>The name that the operator has built in.</summary>
    private const string Secret = "regcred";

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4006",
            Severity.Warning,
            "Nothing creates the Secret that model images are pushed with",
            "KubeDL pushes the image of {0} with the Secret 'regcred' of namespace '{1}', and the pod that builds it waits for it: make it with 'kubectl create secret docker-registry regcred -n {1} …', and, where it exists, say so with <SlipwayExternal Include=\"regcred\" Kind=\"Secret\" />"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(Workspace workspace) =>
        ModelImage
            .All(workspace)
            .Where(image => !workspace.HasExternal("Secret", Secret, image.Document.Namespace))
            .GroupBy(image => image.Document.Namespace, StringComparer.Ordinal)
            .Select(group => group.First())
            .Select(image => Descriptor.At(image.Place, image.Subject, image.Document.Namespace));
}
