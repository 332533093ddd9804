using System.Text;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets;

/// <summary>
/// What the manifest of a document is called: <c>training-serving</c> for an Application, <c>configmap-settings</c> for
/// anything else, and with the namespace in front where that is not the project's: <c>ml.training-serving</c>.
/// </summary>
internal static class ManifestName
{
    public static string Of(SpecDocument document, WorkspaceOptions options)
    {
        var name = new StringBuilder();
        if (document.Namespace != options.Namespace)
            name.Append(document.Namespace).Append('.');
        if (!Application.Is(document))
            name.Append(document.Kind.ToLowerInvariant()).Append(document.Name.Length == 0 ? "" : "-");
        name.Append(document.Name);
        // Kinds without a schema may have names that no file can have.
        for (var at = 0; at < name.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(name[at]) && name[at] is not ('-' or '.' or '_'))
                name[at] = '-';
        }
        return name.ToString();
    }
}
