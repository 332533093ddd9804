using System.Security.Cryptography;
using System.Text;

namespace Slipway.Deploy.Inventories;

/// <summary>What a deployment goes by in the cluster.</summary>
/// <param name="Namespace">The namespace of its inventory.</param>
/// <param name="Name">The deployment's own name.</param>
internal sealed record InventoryName(string Namespace, string Name)
{
    /// <summary>The label on every object of the deployment.</summary>
    public const string Label = "slipway.dev/inventory";

    private const int LongestLabel = 63;

    /// <summary>The ConfigMap that lists the objects.</summary>
    public string ConfigMap => $"slipway-{Name}";

    /// <summary>The label's value, which also tells apart deployments of one name in different namespaces.</summary>
    public string LabelValue
    {
        get
        {
            var value = $"{Name}.{Namespace}";
            if (value.Length <= LongestLabel)
                return value;
            var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..10].ToLowerInvariant();
            return $"{value[..(LongestLabel - 11)]}_{hash}";
        }
    }
}
