using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Kubernetes.Pods;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Kubernetes.Components;

/// <summary>The volumes of a notebook: existing claims, seen below the home folder of the notebook's user.</summary>
internal static class NotebookStorage
{
    private const string Home = "/home/jovyan";

    public static JsonArray Mounts(Component component) =>
        new([.. Entries(component).Select(entry => PodVolume.Mount(entry["name"], Path(entry)))]);

    public static JsonArray Volumes(Component component) =>
        new([.. Entries(component).Select(entry => PodVolume.OfClaim(entry["name"], entry["name"]))]);

    private static IEnumerable<SpecMapping> Entries(Component component) => component.Properties.Mappings("storage");

    private static string Path(SpecMapping entry) => Home + entry.Text("mountPath")?.Text;
}
