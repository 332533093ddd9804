using System.Collections.Frozen;
using Slipway.Schema.Model;

namespace Slipway.Language.Systems.KubeVela.Types;

/// <summary>The types that KubeVela and its addons bring along and of which there is no schema: what one would say at its root.</summary>
/// <remarks>A type that gets a schema leaves this list, and its facts move there.</remarks>
internal static class UndescribedTypes
{
    private static readonly DefinitionFacts AppliesNothing = new() { Applies = [], Makes = [] };

    private static readonly FrozenDictionary<(string Kind, string Type), DefinitionFacts> All = Listed()
        .SelectMany(one => one.Types.Split(' ').Select(type => (Key: (one.Kind, type), one.Facts)))
        .ToFrozenDictionary(one => one.Key, one => one.Facts);

    /// <summary>What is known of a type; null where it is not listed.</summary>
    public static DefinitionFacts? Find(string kind, string type) => All.GetValueOrDefault((kind, type));

    /// <summary>The types of a kind.</summary>
    public static IEnumerable<string> Of(string kind) =>
        All.Keys.Where(key => key.Kind == kind).Select(key => key.Type);

    private static IEnumerable<(string Kind, string Types, DefinitionFacts Facts)> Listed() =>
        [
            ("step", "builtin-apply-component", new() { Applies = [DefinitionFacts.AnyType], Makes = [] }),
            (
                "step",
                "apply-terraform-config apply-terraform-provider chat-gpt check-metrics clean-jobs",
                AppliesNothing
            ),
            (
                "step",
                "collect-service-endpoints create-config delete-config export-data export-service",
                AppliesNothing
            ),
            ("step", "export2config generate-jdbc-connection list-config read-config restart-workflow", AppliesNothing),
        ];
}
