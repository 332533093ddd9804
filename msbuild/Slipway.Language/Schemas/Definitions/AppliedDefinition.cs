using Slipway.Language.Syntax;

namespace Slipway.Language.Schemas.Definitions;

/// <summary>A definition as an object that users apply: a ComponentDefinition, for instance, with its template in CUE.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
/// <param name="Type">The type that specs name.</param>
/// <param name="Template">The template.</param>
internal sealed record AppliedDefinition(string Kind, string Type, SpecScalar Template)
{
    private const string Group = "core.oam.dev/";

    /// <summary>What the type is for; null where nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Reads a document.</summary>
    /// <returns>The definition; null where the document is none, or has no template in CUE.</returns>
    public static AppliedDefinition? Of(SpecMapping document)
    {
        var kind = document.Text("kind")?.Text switch
        {
            "ComponentDefinition" => "component",
            "TraitDefinition" => "trait",
            "PolicyDefinition" => "policy",
            "WorkflowStepDefinition" => "step",
            _ => null,
        };
        var metadata = document.Mapping("metadata");
        var template = document.Mapping("spec")?.Mapping("schematic")?.Mapping("cue")?.Text("template");
        return
            kind is not null
            && document.Text("apiVersion")?.Text.StartsWith(Group, StringComparison.Ordinal) == true
            && metadata?.Text("name")?.Text is { Length: > 0 } type
            && template is not null
            ? new AppliedDefinition(kind, type, template)
            {
                Description = metadata.Mapping("annotations")?.Text("definition.oam.dev/description")?.Text,
            }
            : null;
    }
}
