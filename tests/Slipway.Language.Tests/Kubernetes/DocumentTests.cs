namespace Slipway.Language.Tests.Kubernetes;

/// <summary>Documents of kinds that Slipway renders too are checked down to the last key.</summary>
public class DocumentTests
{
    [Theory]
    [InlineData("apps/v1", "Deployment", "replicas: {|SLIP1003:\"2\"|}", "remove the quotes")]
    [InlineData("apps/v1", "StatefulSet", "{|SLIP1001:serviceNam|}: web", "Did you mean 'serviceName'?")]
    [InlineData("apps/v1", "DaemonSet", "{|SLIP1001:replicas|}: 2", "unknown key 'replicas'")]
    [InlineData("apps/v1", "Deployment", "strategy: {type: {|SLIP1004:Rolling|}}", "RollingUpdate")]
    public void A_workload_is_checked(string apiVersion, string kind, string line, string message) =>
        Verify(Spec.Workload(apiVersion, kind, line), message);

    [Theory]
    [InlineData(
        "batch/v1",
        "Job",
        "spec: {template: {{|SLIP1002:spec|}: {containers: [{name: a, image: \"a:1\"}]}}}",
        "restartPolicy"
    )]
    [InlineData(
        "batch/v1",
        "CronJob",
        "spec:\n  schedule: {|SLIP1005:\"every day\"|}\n  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: \"a:1\"}]}}}}",
        "5 are needed"
    )]
    [InlineData("v1", "Service", "spec: {selector: {app: a}, ports: [{port: {|SLIP1007:70000|}}]}", "from 1 to 65535")]
    [InlineData("v1", "Service", "spec: {ports: [{{|SLIP1001:prot|}: 80, port: 80}]}", "Did you mean 'port'?")]
    [InlineData("v1", "ConfigMap", "data: {debug: {|SLIP1003:true|}}", "put it in quotes, \"true\"")]
    [InlineData("v1", "Secret", "data: {key: {|SLIP1006:hunter2|}}", "plain text belongs in 'stringData'")]
    [InlineData("v1", "Secret", "stringData: {key: {|SLIP1003:4711|}}", "put it in quotes")]
    [InlineData(
        "v1",
        "PersistentVolumeClaim",
        "spec: {accessModes: [{|SLIP1004:ReadWriteAll|}], resources: {requests: {storage: 1Gi}}}",
        "ReadWrite"
    )]
    [InlineData("v1", "ServiceAccount", "{|SLIP1001:imagePullSecret|}: [{name: a}]", "'imagePullSecrets'")]
    [InlineData(
        "autoscaling/v2",
        "HorizontalPodAutoscaler",
        "spec: {scaleTargetRef: {kind: Deployment, name: a}, {|SLIP1001:maxReplica|}: 2}",
        "'maxReplicas'"
    )]
    [InlineData(
        "autoscaling/v1",
        "HorizontalPodAutoscaler",
        "spec: {scaleTargetRef: {kind: Deployment, name: a}, maxReplicas: 2, {|SLIP1013:metrics|}: []}",
        "autoscaling/v2"
    )]
    [InlineData(
        "networking.k8s.io/v1",
        "Ingress",
        "spec: {rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {{|SLIP1013:serviceName|}: a, {|SLIP1013:servicePort|}: 80}}]}}]}",
        "networking.k8s.io/v1"
    )]
    [InlineData(
        "rbac.authorization.k8s.io/v1",
        "Role",
        "rules: [{apiGroups: [{|SLIP1006:apps/v1|}], resources: [pods], verbs: [get]}]",
        "without its version"
    )]
    [InlineData("kubeflow.org/v1", "TFJob", "spec: {{|SLIP1001:tfReplicaSpec|}: {}}", "'tfReplicaSpecs'")]
    [InlineData(
        "kubeflow.org/v1",
        "PyTorchJob",
        "spec: {pytorchReplicaSpecs: {Worker: {replicas: {|SLIP1003:\"2\"|}}}}",
        "remove the quotes"
    )]
    [InlineData(
        "kubeflow.org/v1",
        "MPIJob",
        "spec: {mpiReplicaSpecs: {}, {|SLIP1013:runLauncherAsWorker|}: true}",
        "v2beta1"
    )]
    [InlineData(
        "kubeflow.org/v1",
        "XGBoostJob",
        "spec: {xgbReplicaSpecs: {}, {|SLIP1022:cleanPodPolicy|}: None}",
        "'runPolicy'"
    )]
    [InlineData(
        "machinelearning.seldon.io/v1",
        "SeldonDeployment",
        "spec: {predictors: [{name: a, graph: {name: m, {|SLIP1001:modelURI|}: \"gs://a/b\"}}]}",
        "'modelUri'"
    )]
    public void A_document_is_checked(string apiVersion, string kind, string body, string message) =>
        Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: web}}\n{body}\n", message);

    [Theory]
    [InlineData("v1", "ConfigMap")]
    [InlineData("v1", "Secret")]
    [InlineData("v1", "ServiceAccount")]
    public void The_name_is_checked(string apiVersion, string kind)
    {
        Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: {{|SLIP1005:My_Name|}}}}\n", "lower-case");
        Verify($"apiVersion: {apiVersion}\nkind: {kind}\n{{|SLIP1002:metadata|}}: {{labels: {{a: b}}}}\n", "'name'");
    }

    [Fact]
    public void A_value_of_a_Secret_is_never_shown()
    {
        var found = SpecTest.Verify(
            "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {key: {|SLIP1006:hunter2|}}\nstringData: {pin: {|SLIP1003:4711|}}\n"
        );

        found.ShouldAllBe(one => !one.Message.Contains("hunter2") && !one.Message.Contains("4711"));
    }

    [Fact]
    public void Two_containers_of_one_name_are_reported() =>
        SpecTest.Verify(
            Spec.Workload(
                "apps/v1",
                "Deployment",
                pod: "{containers: [{name: web, image: \"a:1\"}, {name: {|SLIP1009:web|}, image: \"a:1\"}]}"
            )
        );

    private static void Verify(string marked, string message) =>
        SpecTest.Verify(marked).ShouldContain(found => found.Message.Contains(message));
}
