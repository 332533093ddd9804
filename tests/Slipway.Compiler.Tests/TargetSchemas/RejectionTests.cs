using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>What each keyword of the schemas is there for.</summary>
public class RejectionTests
{
    [Theory]
    [InlineData("tfjob.kubeflow.org", "spec/tfReplicaSpecs", "is missing")]
    [InlineData("pytorchjob.kubeflow.org", "spec/pytorchReplicaSpecs", "is missing")]
    [InlineData("mxjob.kubeflow.org", "spec/jobMode", "is missing")]
    [InlineData("mpijob.kubeflow.org", "spec/mpiReplicaSpecs", "is missing")]
    [InlineData("xgboostjob.kubeflow.org", "spec/xgbReplicaSpecs", "is missing")]
    [InlineData("xgboostjob.kubeflow.org", "spec/xgbReplicaSpecs/Master/template/spec/containers", "is missing")]
    [InlineData("seldondeployment.machinelearning.seldon.io", "spec/predictors", "is missing")]
    [InlineData("seldondeployment.machinelearning.seldon.io", "spec/predictors/0/graph/name", "is missing")]
    [InlineData("deployment.apps", "metadata/name", "is missing")]
    [InlineData("deployment.apps", "spec/selector", "is missing")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/name", "is missing")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/image", "is missing")]
    [InlineData(
        "deployment.apps",
        "spec/template/spec/containers/0/readinessProbe/tcpSocket",
        "has none of the forms allowed"
    )]
    [InlineData("deployment.apps", "spec/template/spec/volumes/3/emptyDir", "has none of the forms allowed")]
    [InlineData("service", "spec/ports", "has none of the forms allowed")]
    [InlineData("service", "spec/ports/0/name", "has none of the forms allowed")]
    [InlineData("persistentvolumeclaim", "spec/resources/requests/storage", "is missing")]
    [InlineData("application.core.oam.dev", "spec/components", "is missing")]
    [InlineData("application.core.oam.dev", "spec/components/0/type", "is missing")]
    public void A_key_that_is_needed_may_not_be_left_out(string name, string path, string what) =>
        SecondOpinion
            .Of(new Change(name, JsonPlace.Parse(path), ChangeKind.LeftOut).Made())
            .ShouldNotBeNull()
            .ShouldContain(what);

    [Theory]
    [InlineData("deployment.apps", "apiVersion", "apps/v1beta1")]
    [InlineData("deployment.apps", "metadata/name", "Colors")]
    [InlineData("deployment.apps", "metadata/name", "colors.")]
    [InlineData("deployment.apps", "metadata/namespace", "a.b")]
    [InlineData("deployment.apps", "metadata/labels/team", "two words")]
    [InlineData("deployment.apps", "spec/template/spec/restartPolicy", "Never")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/name", "a.b")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/image", " colors")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/imagePullPolicy", "Sometimes")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/env/0/name", "1MODE")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/ports/0/name", "80")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/ports/0/name", "a--b")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/ports/0/name", "longer-than-fifteen")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/resources/limits/memory", "2 GB")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/resources/limits/memory", "-1Gi")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/volumeMounts/0/mountPath", "/a:b")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/volumeMounts/1/subPath", "/colors")]
    [InlineData("deployment.apps", "spec/template/spec/volumes/1/configMap/items/0/path", "../style")]
    [InlineData("deployment.apps", "spec/template/spec/hostAliases/0/ip", "db.local")]
    [InlineData("service", "metadata/name", "1colors")]
    [InlineData("service", "spec/type", "ExternalName")]
    [InlineData("service", "spec/type", "ClusterIP")]
    [InlineData("persistentvolumeclaim", "spec/accessModes/0", "ReadWriteTwice")]
    [InlineData("persistentvolumeclaim", "spec/resources/requests/storage", "0Gi")]
    [InlineData("persistentvolumeclaim", "spec/storageClassName", "Fast")]
    [InlineData("persistentvolumeclaim", "spec/dataSource/apiGroup", "")]
    [InlineData("persistentvolumeclaim", "spec/selector/matchExpressions/0/operator", "Exists")]
    [InlineData("tfjob.kubeflow.org", "metadata/finalizers/0", "keep it")]
    [InlineData("tfjob.kubeflow.org", "spec/tfReplicaSpecs/PS/restartPolicy", "Sometimes")]
    public void A_text_must_have_the_form_the_API_server_takes(string name, string path, string text) =>
        SecondOpinion.Of(With(name, path, JsonValue.Create(text))).ShouldNotBeNull();

    [Theory]
    [InlineData("deployment.apps", "spec/replicas", -1)]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/ports/0/containerPort", 0)]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/livenessProbe/periodSeconds", -1)]
    [InlineData("deployment.apps", "spec/template/spec/volumes/1/configMap/defaultMode", 512)]
    [InlineData("service", "spec/ports/0/port", 65536)]
    [InlineData("seldondeployment.machinelearning.seldon.io", "spec/predictors/0/traffic", 2147483648)]
    [InlineData("mpijob.kubeflow.org", "spec/slotsPerWorker", 2147483648)]
    public void A_number_must_be_in_range(string name, string path, long number) =>
        SecondOpinion.Of(With(name, path, JsonValue.Create(number))).ShouldNotBeNull().ShouldContain("is out of range");

    [Theory]
    [InlineData("deployment.apps", "spec/template/spec/containers", "[]")]
    [InlineData("deployment.apps", "spec/selector", "{}")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/startupProbe/exec/command", "[]")]
    [InlineData("service", "spec/ports", "[]")]
    [InlineData("persistentvolumeclaim", "spec/accessModes", "[]")]
    [InlineData("persistentvolumeclaim", "spec/selector/matchExpressions/0/values", "[]")]
    [InlineData("deployment.apps", "metadata/labels", """{ "two words": "" }""")]
    [InlineData("deployment.apps", "metadata/annotations", """{ "a/b/c": "" }""")]
    [InlineData("deployment.apps", "spec/template/spec/containers/0/resources/limits", """{ "gpu": "1" }""")]
    [InlineData(
        "deployment.apps",
        "spec/template/spec/containers/0/env/1",
        """{ "name": "A", "value": "1", "valueFrom": { "secretKeyRef": { "name": "s", "key": "k" } } }"""
    )]
    public void Lists_and_mappings_must_hold_what_they_need(string name, string path, string json) =>
        SecondOpinion.Of(With(name, path, JsonNode.Parse(json))).ShouldNotBeNull();

    [Fact]
    public void A_service_with_one_port_needs_no_name_for_it()
    {
        var json = ValidObject.Named("service");
        json["spec"]!["ports"] = JsonNode.Parse("""[{ "port": 80 }]""");

        SecondOpinion.Of(json).ShouldBeNull();
    }

    [Fact]
    public void A_claim_may_have_no_storage_class_on_purpose() =>
        SecondOpinion.Of(With("persistentvolumeclaim", "spec/storageClassName", "")).ShouldBeNull();

    private static JsonObject With(string name, string path, JsonNode? value)
    {
        var json = ValidObject.Named(name);
        var place = JsonPlace.Parse(path);
        switch (place.In(json)!.Parent)
        {
            case JsonArray list:
                list[place.In(json)!.GetElementIndex()] = value;
                break;
            case JsonObject map:
                map[place.Key] = value;
                break;
        }
        return json;
    }
}
