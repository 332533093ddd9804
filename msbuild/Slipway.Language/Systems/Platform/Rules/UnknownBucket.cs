using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4509: a training reads a bucket that the project does not make, though it makes others.</summary>
/// <remarks>A project without buckets of its own reads those of others, and nothing can be said of them.</remarks>
public sealed class UnknownBucket : DatasetRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4509",
            Severity.Error,
            "A training reads an unknown bucket",
            "step '{0}' reads the bucket '{1}', and the project's buckets are {2}: name one of them, or say that it exists with the item SlipwayExternal (Kind Bucket)"
        );

    /// <inheritdoc />
    protected override Diagnostic? Judge(Step step, SpecScalar bucket, Workspace workspace)
    {
        var known = workspace
            .Components()
            .Where(component => component.Type == ObjectBucket.ComponentType)
            .Select(component => component.Properties.Text("bucket")?.Text)
            .OfType<string>()
            .ToList();
        if (known.Count == 0 || known.Contains(bucket.Text, StringComparer.Ordinal))
            return null;
        return workspace.HasExternal("Bucket", bucket.Text, "")
            ? null
            : Descriptor.At(bucket.Span, step.Name, bucket.Text, string.Join(", ", known.Select(name => $"'{name}'")));
    }
}
