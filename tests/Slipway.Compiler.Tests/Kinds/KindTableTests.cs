using System.Reflection;
using System.Text.Json.Nodes;
using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;

namespace Slipway.Compiler.Tests.Kinds;

public class KindTableTests
{
    [Fact]
    public void Every_kind_that_has_a_file_is_in_the_table()
    {
        var kinds = typeof(KindTable)
            .Assembly.GetTypes()
            .Select(type => type.GetProperty("Kind", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<KnownKind>()
            .Select(kind => $"{kind.Group}/{kind.Name}")
            .ToList();

        kinds.Count.ShouldBeGreaterThan(60);
        KindTable
            .All.Select(kind => $"{kind.Group}/{kind.Name}")
            .Order(StringComparer.Ordinal)
            .ToList()
            .ShouldBe(kinds.Order(StringComparer.Ordinal).ToList());
    }

    [Theory]
    [InlineData("networking.k8s.io", "NetworkPolicy", "networkpolicies")]
    [InlineData("networking.k8s.io", "Ingress", "ingresses")]
    [InlineData("", "PersistentVolumeClaim", "persistentvolumeclaims")]
    [InlineData("acme.example.com", "Batch", "batches")]
    [InlineData("networking.istio.io", "Gateway", "gateways")]
    public void A_plural_is_formed_as_the_server_forms_it(string group, string kind, string plural) =>
        KindTable.Of(group, kind).Plural.ShouldBe(plural);

    /// <summary>What <c>kubectl api-resources</c> says of Kubernetes 1.20 with its metrics server; a minus marks kinds that are in no namespace.</summary>
    private const string ApiResources = """
        v1 Binding bindings +
        v1 ComponentStatus componentstatuses -
        v1 ConfigMap configmaps +
        v1 Endpoints endpoints +
        v1 Event events +
        v1 LimitRange limitranges +
        v1 Namespace namespaces -
        v1 Node nodes -
        v1 PersistentVolume persistentvolumes -
        v1 PersistentVolumeClaim persistentvolumeclaims +
        v1 Pod pods +
        v1 PodTemplate podtemplates +
        v1 ReplicationController replicationcontrollers +
        v1 ResourceQuota resourcequotas +
        v1 Secret secrets +
        v1 Service services +
        v1 ServiceAccount serviceaccounts +
        admissionregistration.k8s.io/v1 MutatingWebhookConfiguration mutatingwebhookconfigurations -
        admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration validatingwebhookconfigurations -
        apiextensions.k8s.io/v1 CustomResourceDefinition customresourcedefinitions -
        apiregistration.k8s.io/v1 APIService apiservices -
        apps/v1 ControllerRevision controllerrevisions +
        apps/v1 DaemonSet daemonsets +
        apps/v1 Deployment deployments +
        apps/v1 ReplicaSet replicasets +
        apps/v1 StatefulSet statefulsets +
        authentication.k8s.io/v1 TokenReview tokenreviews -
        authorization.k8s.io/v1 LocalSubjectAccessReview localsubjectaccessreviews +
        authorization.k8s.io/v1 SelfSubjectAccessReview selfsubjectaccessreviews -
        authorization.k8s.io/v1 SelfSubjectRulesReview selfsubjectrulesreviews -
        authorization.k8s.io/v1 SubjectAccessReview subjectaccessreviews -
        autoscaling/v1 HorizontalPodAutoscaler horizontalpodautoscalers +
        batch/v1 Job jobs +
        batch/v1beta1 CronJob cronjobs +
        certificates.k8s.io/v1 CertificateSigningRequest certificatesigningrequests -
        coordination.k8s.io/v1 Lease leases +
        discovery.k8s.io/v1beta1 EndpointSlice endpointslices +
        events.k8s.io/v1 Event events +
        extensions/v1beta1 Ingress ingresses +
        flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema flowschemas -
        flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration prioritylevelconfigurations -
        networking.k8s.io/v1 Ingress ingresses +
        networking.k8s.io/v1 IngressClass ingressclasses -
        networking.k8s.io/v1 NetworkPolicy networkpolicies +
        node.k8s.io/v1 RuntimeClass runtimeclasses -
        policy/v1beta1 PodDisruptionBudget poddisruptionbudgets +
        policy/v1beta1 PodSecurityPolicy podsecuritypolicies -
        rbac.authorization.k8s.io/v1 ClusterRole clusterroles -
        rbac.authorization.k8s.io/v1 ClusterRoleBinding clusterrolebindings -
        rbac.authorization.k8s.io/v1 Role roles +
        rbac.authorization.k8s.io/v1 RoleBinding rolebindings +
        scheduling.k8s.io/v1 PriorityClass priorityclasses -
        storage.k8s.io/v1 CSIDriver csidrivers -
        storage.k8s.io/v1 CSINode csinodes -
        storage.k8s.io/v1 StorageClass storageclasses -
        storage.k8s.io/v1 VolumeAttachment volumeattachments -
        storage.k8s.io/v1alpha1 CSIStorageCapacity csistoragecapacities +
        metrics.k8s.io/v1beta1 NodeMetrics nodes -
        metrics.k8s.io/v1beta1 PodMetrics pods +
        """;

    public static TheoryData<string> Served => [.. ApiResources.ReplaceLineEndings("\n").Split('\n')];

    [Theory]
    [MemberData(nameof(Served))]
    public void A_kind_of_Kubernetes_is_called_and_placed_as_the_server_says(string line)
    {
        var parts = line.Split(' ');
        var kind = KindTable.Of(ApiGroup.Of(parts[0]), parts[1]);

        kind.Plural.ShouldBe(parts[2]);
        kind.IsNamespaced.ShouldBe(parts[3] == "+");
    }

    [Fact]
    public void Nothing_is_known_of_where_objects_of_other_kinds_are() =>
        KindTable.Of("acme.example.com", "Farm").IsNamespaced.ShouldBeNull();

    [Fact]
    public void Every_requirement_can_be_read()
    {
        foreach (var kind in KindTable.All)
            KindTable.ServedBy($"{kind.Group}/v1", kind.Name).Count.ShouldBe(kind.ServedBy.Count, kind.Name);
    }

    [Fact]
    public void A_kind_of_Kubernetes_makes_nothing_where_nothing_is_known_of_it_and_one_of_others_may()
    {
        KindTable.Of("networking.k8s.io", "NetworkPolicy").MakesAnything.ShouldBeFalse();
        KindTable.Of("acme.example.com", "Farm").MakesAnything.ShouldBeTrue();
    }

    [Theory]
    [InlineData(
        """{"metadata": {"name": "a"}, "spec": {"predictors": [{"name": "b", "graph": {"name": "c"}}]}}""",
        "a-b",
        "a-b-c"
    )]
    [InlineData("""{"metadata": {"name": "a"}, "spec": {"predictors": [{"name": "b"}]}}""", "a-b")]
    [InlineData("""{"metadata": {"name": "a"}, "spec": {"predictors": {"name": "b"}}}""")]
    [InlineData("{}")]
    public void Names_of_what_is_made_follow_from_the_object(string json, params string[] names)
    {
        var view = new JsonView(JsonNode.Parse(json)!.AsObject());

        KindTable
            .Of("machinelearning.seldon.io", "SeldonDeployment")
            .Makes.Where(made => made.Kind == "Service")
            .SelectMany(made => made.Names(view))
            .Where(name => !name.EndsWith('*'))
            .ShouldBe(names);
    }
}
