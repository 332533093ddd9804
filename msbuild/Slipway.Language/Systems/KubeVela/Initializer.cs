using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>An Initializer: the template of an Application that runs before others.</summary>
public static class Initializer
{
    /// <summary>The kind of the document.</summary>
    public const string Kind = "Initializer";

    /// <summary>Whether a document is an Initializer.</summary>
    /// <param name="document">The document.</param>
    /// <returns>True where its apiVersion and kind say so, or where its kind does and the apiVersion is missing.</returns>
    public static bool Is(SpecDocument document) =>
        document.Kind == Kind
        && (document.ApiVersion == KubeVela.Application.Version || document.Root["apiVersion"] is null);

    /// <summary>The Application that an Initializer makes.</summary>
    /// <param name="root">The document's outermost mapping.</param>
    /// <returns>The mapping <c>spec.appTemplate</c>, or null where there is none.</returns>
    public static SpecMapping? Template(SpecMapping root) => root.Mapping("spec")?.Mapping("appTemplate");

    /// <summary>The Initializers that one waits for.</summary>
    /// <param name="document">The waiting Initializer.</param>
    /// <returns>The names, with the namespaces they are looked for in.</returns>
    public static IEnumerable<(SpecScalar Name, string Namespace)> DependsOn(SpecDocument document) =>
        from dependency in document.Root.Mapping("spec")?.Mappings("dependsOn") ?? []
        let reference = dependency.Mapping("ref")
        where reference?.Text("name") is not null
        select (reference.Text("name"), reference.Text("namespace")?.Text ?? document.Namespace);
}
