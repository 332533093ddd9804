using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>ValidatingWebhookConfigurations.</summary>
internal static class ValidatingWebhookConfiguration
{
    public static KnownKind Kind { get; } =
        new("admissionregistration.k8s.io", "ValidatingWebhookConfiguration")
        {
            IsNamespaced = false,
            Rank = KindRank.Follower,
        };
}
