using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language.Workspaces;
using Slipway.Schema;

namespace Slipway.Compiler.Validation;

/// <summary>An object that Slipway itself made for a manifest.</summary>
/// <param name="Json">The object.</param>
/// <param name="Origin">What it was made from, in words: <c>component 'demo-training'</c>.</param>
/// <param name="Place">Where that stands.</param>
public sealed record EmittedObject(JsonObject Json, string Origin, SourceSpan Place)
{
    /// <summary>An object of target <c>kubernetes</c>.</summary>
    /// <param name="rendered">The object with its component.</param>
    /// <returns>The object with the component's place.</returns>
    public static EmittedObject Of(RenderedObject rendered) =>
        new(rendered.Json, $"component '{rendered.Component.Name}'", rendered.Component.Place);

    /// <summary>An Application of target <c>kubevela</c>.</summary>
    /// <param name="document">The Application.</param>
    /// <param name="normal">Its normal form.</param>
    /// <returns>The normal form with the Application's place.</returns>
    public static EmittedObject Of(SpecDocument document, JsonObject normal) =>
        new(normal, $"Application '{document.Name}'", document.Place);
}
