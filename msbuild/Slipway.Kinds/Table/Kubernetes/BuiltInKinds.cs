using System.Collections.Frozen;
using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Kubernetes;

/// <summary>The kinds of Kubernetes itself of which only that is known which its discovery says.</summary>
internal static class BuiltInKinds
{
    /// <summary>Kinds by their groups. A star marks those whose objects are in no namespace; a plural that the rule does not form follows.</summary>
    private static readonly (string Group, string Kinds)[] Discovered =
    [
        ("", "Binding ComponentStatus* Endpoints=endpoints Event Node* PodTemplate ReplicationController"),
        (
            "admissionregistration.k8s.io",
            "MutatingAdmissionPolicy* MutatingAdmissionPolicyBinding* ValidatingAdmissionPolicy* ValidatingAdmissionPolicyBinding*"
        ),
        ("apiregistration.k8s.io", "APIService*"),
        ("apps", "ControllerRevision ReplicaSet"),
        ("authentication.k8s.io", "SelfSubjectReview* TokenReview*"),
        (
            "authorization.k8s.io",
            "LocalSubjectAccessReview SelfSubjectAccessReview* SelfSubjectRulesReview* SubjectAccessReview*"
        ),
        ("batch", "CronJob"),
        ("certificates.k8s.io", "CertificateSigningRequest* ClusterTrustBundle* PodCertificateRequest"),
        ("coordination.k8s.io", "Lease LeaseCandidate"),
        ("discovery.k8s.io", "EndpointSlice"),
        ("events.k8s.io", "Event"),
        ("extensions", "Ingress"),
        ("flowcontrol.apiserver.k8s.io", "FlowSchema* PriorityLevelConfiguration*"),
        ("metrics.k8s.io", "NodeMetrics*=nodes PodMetrics=pods"),
        ("networking.k8s.io", "IPAddress* IngressClass* NetworkPolicy ServiceCIDR*"),
        ("node.k8s.io", "RuntimeClass*"),
        ("policy", "Eviction PodSecurityPolicy*"),
        ("resource.k8s.io", "DeviceClass* ResourceClaim ResourceClaimTemplate ResourceSlice*"),
        ("storage.k8s.io", "CSIDriver* CSINode* CSIStorageCapacity VolumeAttachment* VolumeAttributesClass*"),
    ];

    private static readonly FrozenDictionary<(string Group, string Kind), KnownKind> ByName = Discovered
        .SelectMany(group => group.Kinds.Split(' '), (group, text) => Read(group.Group, text))
        .ToFrozenDictionary(kind => (kind.Group, kind.Name));

    /// <summary>Finds a kind; null where it is not among them.</summary>
    public static KnownKind? Find(string group, string kind) => ByName.GetValueOrDefault((group, kind));

    private static KnownKind Read(string group, string text)
    {
        var parts = text.Split('=');
        var kind = new KnownKind(group, parts[0].TrimEnd('*')) { IsNamespaced = !parts[0].EndsWith('*') };
        return parts is [_, var plural] ? kind with { Plural = plural } : kind;
    }
}
