using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4508: the name of a bucket looks like one that was to be filled in.</summary>
public sealed class PlaceholderBucket : DatasetRule
{
    private static readonly string[] Words = ["url", "name", "todo", "changeme", "your", "example", "placeholder"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4508",
            Severity.Warning,
            "A bucket's name looks like a placeholder",
            "'{0}' looks like a placeholder, and step '{1}' reads the bucket of that very name: write the name of a bucket"
        );

    /// <inheritdoc />
    protected override Diagnostic? Judge(Step step, SpecScalar bucket, Workspace workspace)
    {
        var parts = bucket.Text.Split('-');
        var isPlaceholder =
            parts.Contains("bucket", StringComparer.Ordinal) && parts.Intersect(Words, StringComparer.Ordinal).Any();
        return isPlaceholder ? Descriptor.At(bucket.Span, bucket.Text, step.Name) : null;
    }
}
