namespace Slipway.Deploy.Applying;

/// <summary>Which kinds come first where nothing else is said: what others live in, then what they use, then they.</summary>
internal static class KindRank
{
    /// <summary>Everything of a lower rank has to be ready before anything of another rank is applied.</summary>
    public const int FirstOrdinary = 2;

    private static readonly string[][] Early =
    [
        ["Namespace"],
        ["CustomResourceDefinition"],
        [
            "PriorityClass",
            "StorageClass",
            "ResourceQuota",
            "LimitRange",
            "ServiceAccount",
            "ClusterRole",
            "ClusterRoleBinding",
            "Role",
            "RoleBinding",
        ],
        ["ConfigMap", "Secret"],
        ["PersistentVolume", "PersistentVolumeClaim"],
        ["Service"],
    ];

    private static readonly string[] Late =
    [
        "HorizontalPodAutoscaler",
        "PodDisruptionBudget",
        "Ingress",
        "Gateway",
        "VirtualService",
        "DestinationRule",
        "PodMonitor",
        "ServiceMonitor",
        "MutatingWebhookConfiguration",
        "ValidatingWebhookConfiguration",
    ];

    private static readonly Dictionary<string, int> Ranks = Early
        .SelectMany((kinds, rank) => kinds.Select(kind => (kind, rank)))
        .Concat(Late.Select(kind => (kind, rank: Early.Length + 1)))
        .ToDictionary(pair => pair.kind, pair => pair.rank, StringComparer.Ordinal);

    public static int Of(string kind) => Ranks.GetValueOrDefault(kind, Early.Length);
}
