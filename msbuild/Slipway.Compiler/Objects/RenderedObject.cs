using System.Text.Json.Nodes;
using Slipway.Language.KubeVela;

namespace Slipway.Compiler.Objects;

/// <summary>An object of target <c>kubernetes</c> and the component it comes from.</summary>
/// <param name="Json">The object.</param>
/// <param name="Component">The component.</param>
public sealed record RenderedObject(JsonObject Json, Component Component)
{
    /// <summary>The API group and version.</summary>
    public string ApiVersion { get; } = ObjectText.Of(Json, "apiVersion");

    /// <summary>The kind.</summary>
    public string Kind { get; } = ObjectText.Of(Json, "kind");

    /// <summary>The name.</summary>
    public string Name { get; } = ObjectText.Of(Json["metadata"], "name");

    /// <summary>The namespace.</summary>
    public string Namespace { get; } = ObjectText.Of(Json["metadata"], "namespace");
}
