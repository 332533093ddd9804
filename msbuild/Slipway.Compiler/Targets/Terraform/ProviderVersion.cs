using Slipway.Language.Binding;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Targets.Terraform;

/// <summary>The versions of Alibaba Cloud's provider that take what a component says.</summary>
/// <remarks>Values that came later say so in the component's schema, as <c>x-slipway-since</c>.</remarks>
internal static class ProviderVersion
{
    /// <summary>The product in schemas.</summary>
    private const string Product = "alicloud";

    /// <summary>The first version that has all the resources and arguments used here.</summary>
    public static Version First { get; } = new(1, 250, 0);

    /// <summary>The first version that takes every value of a component.</summary>
    public static Version Of(Component component)
    {
        var properties = SchemaCatalog.BuiltIn.Definition("component", component.Type)?.Resolved.Properties ?? [];
        return properties
            .SelectMany(property =>
                property
                    .Schema.Annotations.Availability.Where(one => one.Requirement.Product == Product)
                    .Where(one => one.Value is not null && component.Properties.Text(property.Name)?.Text == one.Value)
            )
            .Select(one => one.Requirement.Version)
            .Append(First)
            .Max()!;
    }

    /// <summary>The versions that take several parts, before the next that may change them.</summary>
    public static string Range(IEnumerable<CloudPart> parts) => $">= {parts.Max(part => part.Since)}, < 2.0.0";
}
