using Slipway.Language.Systems.KubeVela;
using Slipway.Schema;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary>Which properties of a component inputs may fill in: texts, for Argo writes values between quotes.</summary>
internal static class ComponentInputs
{
    /// <summary>Where an input is that fills in something else; null where there is none.</summary>
    public static SourceSpan? Unfillable(StepScope scope, Component component)
    {
        var schema = scope.Workspace.Options.Catalog.Definition("component", component.Type);
        foreach (var input in scope.Inputs.Where(input => input.Key.Length > 0))
        {
            if (schema is not null && !TakesText(schema, input.Key))
                return input.Place;
        }
        return null;
    }

    private static bool TakesText(SchemaNode schema, string key)
    {
        var node = schema.Resolved;
        foreach (var part in PropertyPath.Parts(key))
        {
            var next = part.StartsWith('[') ? node.Items : node.Property(part)?.Schema ?? node.OtherValues;
            if (next is null)
                return node.AllowsOtherKeys;
            node = next.Resolved;
        }
        return node.Types.HasFlag(SchemaTypes.String);
    }
}
