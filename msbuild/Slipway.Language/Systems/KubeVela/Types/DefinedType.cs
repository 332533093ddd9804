using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeVela.Types;

/// <summary>A type that a document of the project defines, as a <c>TraitDefinition</c> does.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
/// <param name="Type">The type.</param>
internal sealed record DefinedType(string Kind, string Type)
{
    /// <summary>The type that a document defines; null where it defines none.</summary>
    public static DefinedType? Of(SpecDocument document)
    {
        if (!document.ApiVersion.StartsWith("core.oam.dev/", StringComparison.Ordinal) || document.Name.Length == 0)
            return null;
        var kind = document.Kind switch
        {
            "ComponentDefinition" or "WorkloadDefinition" => "component",
            "TraitDefinition" => "trait",
            "PolicyDefinition" => "policy",
            "WorkflowStepDefinition" => "step",
            _ => null,
        };
        return kind is null ? null : new DefinedType(kind, document.Name);
    }
}
