namespace Slipway.Language.Systems.KubeVela;

/// <summary>The claims of <c>jupyter-notebook</c>: those that <c>storage</c> mounts.</summary>
internal sealed class NotebookClaims() : ComponentClaims(JupyterNotebook.ComponentType)
{
    /// <inheritdoc />
    public override IEnumerable<ClaimUse> Used(Component component) =>
        component
            .Properties.Mappings("storage")
            .Select(entry => Use(component, entry.Text("name"), 1))
            .OfType<ClaimUse>();
}
