using Slipway.Language.Fixes;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Notebook;

/// <summary>SLIP3047: a notebook's mount path that repeats the home folder, which the addon puts in front of it.</summary>
public sealed class HomeTwice() : ComponentRule(JupyterNotebook.ComponentType)
{
    private const string Home = "/home/jovyan";

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3047",
            Severity.Warning,
            "A notebook's mount path repeats the home folder",
            "the addon puts '{0}' in front of mountPath, so the claim appears at '{0}{1}': write '{2}'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        foreach (var entry in component.Properties.Mappings("storage"))
        {
            if (entry.Text("mountPath") is { } path && Below(path.Text) is { } meant)
                yield return Descriptor.At(path.Span, Home, path.Text, meant) with
                {
                    Fix = YamlFix.Write(path, meant),
                };
        }
    }

    /// <summary>What is left of a path below the home folder; null where it is elsewhere.</summary>
    private static string? Below(string path) =>
        path == Home || path.StartsWith($"{Home}/", StringComparison.Ordinal)
            ? $"/{path[Home.Length..].TrimStart('/')}"
            : null;
}
