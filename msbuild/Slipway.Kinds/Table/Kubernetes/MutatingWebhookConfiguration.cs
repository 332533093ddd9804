using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>MutatingWebhookConfigurations.</summary>
internal static class MutatingWebhookConfiguration
{
    public static KnownKind Kind { get; } =
        new("admissionregistration.k8s.io", "MutatingWebhookConfiguration")
        {
            IsNamespaced = false,
            Rank = KindRank.Follower,
        };
}
