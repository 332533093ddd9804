using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Flux;

/// <summary>SLIP3112: what is said of a source that is not the one of <c>repoType</c>.</summary>
public sealed class IgnoredSource() : ComponentRule("helm", "kustomize")
{
    /// <summary>The keys that say more of a source, with the words of <c>repoType</c> that read them.</summary>
    private static readonly (string Key, string[] ReadBy)[] Parts =
    [
        ("git", ["git"]),
        ("oss", ["oss"]),
        ("oci", ["oci"]),
        ("helmrepository", ["helm", "oci"]),
    ];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3112",
            Severity.Warning,
            "What is said of a source is ignored",
            "'{0}' has no effect with repoType {1}: write repoType: {2}, or remove it"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var properties = component.Properties;
        if (component.IsSupplied("repoType"))
            yield break;
        var type = properties.Text("repoType")?.Text ?? (component.Type == "helm" ? "helm" : "git");
        foreach (var (key, readBy) in Parts)
        {
            // Updates of images read the branch, whatever the source is.
            var isRead = key == "git" && properties.Entry("imageRepository") is not null;
            if (!isRead && !readBy.Contains(type, StringComparer.Ordinal) && properties.Entry(key) is { } entry)
                yield return Descriptor.At(entry.Key.Span, key, type, readBy[0]);
        }
    }
}
