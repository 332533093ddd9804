namespace Slipway.TestKit;

/// <summary>Whole specs around the few lines a test is about.</summary>
public static class Spec
{
    /// <summary>An Application.</summary>
    /// <param name="components">The items of <c>spec.components</c>, not indented.</param>
    /// <param name="policies">The items of <c>spec.policies</c>, not indented.</param>
    /// <param name="workflow">The content of <c>spec.workflow</c>, not indented.</param>
    /// <param name="name">The Application's name.</param>
    /// <param name="inNamespace">Its namespace; none is written where it is null.</param>
    /// <param name="annotations">The content of <c>metadata.annotations</c>, not indented.</param>
    public static string Application(
        string components,
        string? policies = null,
        string? workflow = null,
        string name = "app",
        string? inNamespace = null,
        string? annotations = null
    ) =>
        $"apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata:\n  name: {name}\n"
        + (inNamespace is null ? "" : $"  namespace: {inNamespace}\n")
        + Section("  annotations:\n", 4, annotations)
        + "spec:\n"
        + Section("  components:\n", 2, components)
        + Section("  policies:\n", 2, policies)
        + Section("  workflow:\n", 4, workflow);

    /// <summary>An Application with one component.</summary>
    /// <param name="type">The component's type.</param>
    /// <param name="properties">Its properties, not indented.</param>
    /// <param name="name">Its name.</param>
    public static string Component(string type, string properties, string name = "comp") =>
        Application($"- name: {name}\n  type: {type}\n{Section("  properties:\n", 4, properties)}");

    /// <summary>An Application with one component, <c>web</c>, that has traits.</summary>
    /// <param name="type">The component's type.</param>
    /// <param name="properties">Its properties in flow style, without braces.</param>
    /// <param name="traits">Its traits in flow style, without brackets.</param>
    public static string WithTraits(string type, string properties, string traits) =>
        Application($"- name: web\n  type: {type}\n  properties: {{{properties}}}\n  traits: [{traits}]");

    /// <summary>A workload of Kubernetes' own kinds with one container, <c>web</c>.</summary>
    /// <param name="apiVersion">Its apiVersion.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="line">A further line of its spec, not indented.</param>
    /// <param name="pod">The spec of its pods in flow style.</param>
    public static string Workload(
        string apiVersion,
        string kind,
        string? line = null,
        string pod = "{containers: [{name: web, image: \"nginx:1.27.3\"}]}"
    ) =>
        $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: web}}\nspec:\n"
        + Section("", 2, line)
        + "  selector: {matchLabels: {app: web}}\n"
        + $"  template:\n    metadata: {{labels: {{app: web}}}}\n    spec: {pod}\n";

    private static string Section(string heading, int indentation, string? content)
    {
        if (content is null)
            return "";
        var margin = new string(' ', indentation);
        var lines = content.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return heading + string.Concat(lines.Select(line => (line.Length == 0 ? "" : margin + line) + "\n"));
    }
}
