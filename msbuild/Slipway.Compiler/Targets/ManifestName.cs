using System.Text;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets;

/// <summary>
/// What the manifest of a document is called: <c>training-serving</c> for an Application, <c>configmap-settings</c> for
/// anything else, and with the namespace in front where that is not the project's: <c>ml.training-serving</c>. VESSL documents,
/// whose names are not keys, are told apart by their files.
/// </summary>
internal static class ManifestName
{
    public static string Of(SpecDocument document, Workspace workspace)
    {
        var name = new StringBuilder();
        var own = VesslDocument.Is(document) ? workspace.Get<VesslNames>().Of(document) : document.Name;
        if (document.Namespace != workspace.Options.Namespace)
            name.Append(document.Namespace).Append('.');
        if (!Application.Is(document))
            name.Append(document.Kind.ToLowerInvariant()).Append(own.Length == 0 ? "" : "-");
        name.Append(own);
        // Kinds without a schema may have names that no file can have.
        for (var at = 0; at < name.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(name[at]) && name[at] is not ('-' or '.' or '_'))
                name[at] = '-';
        }
        return name.ToString();
    }
}
