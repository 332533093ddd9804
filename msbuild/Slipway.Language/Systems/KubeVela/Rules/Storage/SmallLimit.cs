using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Language.Systems.KubeVela.Rules.Storage;

/// <summary>SLIP3015: a claim may not be as large as it must be.</summary>
public sealed class SmallLimit() : ComponentRule(TrainingJob.ComponentType)
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3015",
            Severity.Error,
            "A claim's limit is below its request",
            "the limit of {0} is below the request of {1}, and the API server rejects such a claim: write at least {1}, or remove the limits"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var claim in component.Properties.Mappings("storage"))
        {
            var resources = claim.Mapping("resources");
            var request = resources?.Mapping("requests")?.Text("storage");
            var limit = resources?.Mapping("limits")?.Text("storage");
            if (request is null || limit is null)
                continue;
            if (Size(limit.Text) < Size(request.Text))
                yield return Descriptor.At(limit.Span, limit.Text, request.Text);
        }
    }

    /// <summary>A size in bytes; null for the forms that the schema does not take.</summary>
    private static decimal? Size(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[^1]) && !text.Contains('.', StringComparison.Ordinal)
            ? Quantity.Read(text)
            : null;
}
