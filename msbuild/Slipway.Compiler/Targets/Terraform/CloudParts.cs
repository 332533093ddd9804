using System.Collections.Frozen;
using Slipway.Language.Systems.KubeVela;
using Slipway.Listing;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>What components become in Terraform, by their type.</summary>
internal static partial class CloudParts
{
    private static readonly FrozenDictionary<string, ICloudPartRenderer> ByType = Every()
        .ToFrozenDictionary(renderer => renderer.Type, StringComparer.Ordinal);

    /// <summary>The part of a component; null where Terraform has nothing to do with it.</summary>
    public static CloudPart? Of(Component component, bool asks) =>
        ByType.GetValueOrDefault(component.Type)?.Render(component, asks) is { } part
            ? part with
            {
                Since = ProviderVersion.Of(component),
            }
            : null;

    [ListsImplementations]
    private static partial IReadOnlyList<ICloudPartRenderer> Every();
}
