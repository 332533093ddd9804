namespace Slipway.Generators.Tests.Analyzers.Twins;

/// <summary>A mistake, once in C# and once in YAML.</summary>
/// <param name="Name">What it is called in test results: the id, and what tells it from others of that id.</param>
/// <param name="CSharp">The statements of a spec method that has an Application <c>app</c>.</param>
/// <param name="Yaml">The spec.</param>
internal sealed record Twin(string Name, string CSharp, string Yaml)
{
    public string Id => Name[..8];

    public static Twin Components(
        string name,
        string code,
        params (string Name, string Type, string Properties)[] components
    ) =>
        new(
            name,
            code,
            Application(
                "components:\n"
                    + string.Concat(
                        components.Select(one =>
                            $"- {{name: {one.Name}, type: {one.Type}, properties: {{{Closed(one.Properties)}}}\n"
                        )
                    )
            )
        );

    public static Twin Steps(string name, string code, string workflow) =>
        new(name, code, Application("workflow:\n" + Indented(workflow)));

    public static string Application(string spec) =>
        "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {name: demo}\nspec:\n" + Indented(spec);

    /// <summary>The properties with the brace that closes them, or with the list that follows it.</summary>
    private static string Closed(string properties) =>
        properties.Contains("}, dependsOn", StringComparison.Ordinal) ? properties + "]" : properties + "}";

    private static string Indented(string text) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => "  " + line + "\n"));
}
